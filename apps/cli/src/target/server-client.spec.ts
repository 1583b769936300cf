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

it('tells of an address that is no Causeway server at once', async () => {
  const { told, times } = await asked(() => (_, response) => response.end('<html>'));
  expect([told, times]).toEqual([expect.stringContaining('does not answer as a Causeway server (200)'), 1]);
});
