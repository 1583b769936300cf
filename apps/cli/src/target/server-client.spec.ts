import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { ServerClient } from './server-client.ts';

/** What a server that answers so tells whoever asks it, and how often it was asked. */
const asked = async (answer: (time: number) => RequestListener): Promise<{ told: unknown; times: number }> => {
  let times = 0;
  const server = createServer((request, response) => {
    times += 1;
    answer(times)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new ServerClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'token');
  const told = await client.ask('{ me }').catch((error: Error) => error.message);
  await new Promise((resolve) => server.close(resolve));
  return { told, times };
};
const whole: RequestListener = (_, response) => response.end('{"data":{"me":"Kim"}}');

it('asks again where an answer breaks off: a command that was carried out is known by its id', async () => {
  const brokenOff: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"data"', () => response.destroy());
  };
  expect(await asked((time) => (time === 1 ? brokenOff : whole))).toEqual({ told: { me: 'Kim' }, times: 2 });
});

it('waits as long as a server that is away asks for, and tells of a wait that is long in place of waiting', async () => {
  const away =
    (seconds: string): RequestListener =>
    (_, response) =>
      response.writeHead(503, { 'retry-after': seconds }).end('{"errors":[{"message":"away","extensions":{"code":"UNAVAILABLE"}}]}');
  expect(await asked((time) => (time === 1 ? away('0.01') : whole))).toEqual({ told: { me: 'Kim' }, times: 2 });
  expect(await asked(() => away('86400'))).toEqual({ told: expect.stringContaining('asks for 86400 s; try again then.'), times: 1 });
});

it('goes on asking a server that was there before, and tells that it is away; one that never was is given up', async () => {
  let isAway = false;
  let times = 0;
  const server = createServer((_, response) => {
    times += 1;
    if (isAway && times < 20) response.writeHead(503, { 'retry-after': '0.01' }).end('{}');
    else response.end('{"data":{"me":"Kim"}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const told: string[] = [];
  const client = new ServerClient(address, 'token', { onAway: (sentence) => told.push(sentence) });
  await client.ask('{ me }');
  isAway = true;
  expect(await Promise.all([client.ask('{ me }'), client.ask('{ me }')])).toEqual([{ me: 'Kim' }, { me: 'Kim' }]);
  expect(told).toEqual([`${address} is away; it is asked again for a minute.`]);
  times = 0;
  await expect(new ServerClient(address, 'token').ask('{ me }')).rejects.toThrow('does not answer as a Causeway server (503)');
  expect(times).toBe(5);
  const impatient = new ServerClient(address, 'token', { patienceMs: 0 });
  [isAway, times] = [false, 0];
  await impatient.ask('{ me }');
  [isAway, times] = [true, 0];
  await expect(impatient.ask('{ me }')).rejects.toThrow('(503)');
  await new Promise((resolve) => server.close(resolve));
});

it('tells of an address that is no Causeway server at once', async () => {
  const { told, times } = await asked(() => (_, response) => response.end('<html>'));
  expect([told, times]).toEqual([expect.stringContaining('does not answer as a Causeway server (200)'), 1]);
});
