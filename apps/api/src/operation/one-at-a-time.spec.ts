import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server that says what is begun and answered, in order; `answer` ends the request under way. */
const serving = async () => {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const app = express().use(oneAtATime, (request, response) => {
    told.push(`begun ${request.path}`);
    waiting.push(() => {
      told.push(`answered ${request.path}`);
      response.send(request.path);
    });
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  let left = 0;
  server.on('connection', (socket) => socket.once('close', () => (left += 1)));
  const { port } = server.address() as AddressInfo;
  closers.push(() => server.close().closeAllConnections());
  const line = () => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    let received = '';
    socket.on('data', (data) => {
      received += data;
    });
    closers.push(() => socket.destroy());
    const send = (...paths: string[]) => void socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''));
    return { socket, send, received: () => received };
  };
  return { told, line, left: () => left, answer: () => waiting.shift()?.() };
};

describe('requests that are sent at once on one connection', () => {
  it('are begun one behind the other, and answered in order', async () => {
    const { told, line, answer } = await serving();
    const { send, received } = line();
    send('/a', '/b', '/c');
    for (const path of ['/a', '/b', '/c']) {
      await expect.poll(() => told.at(-1)).toBe(`begun ${path}`);
      answer();
    }
    expect(told).toEqual(['/a', '/b', '/c'].flatMap((path) => [`begun ${path}`, `answered ${path}`]));
    await expect.poll(() => received().match(/\/[abc]$|\/[abc](?=HTTP)/gm)).toEqual(['/a', '/b', '/c']);
  });

  it('hold up nobody on another connection', async () => {
    const { told, line } = await serving();
    line().send('/a', '/b');
    await expect.poll(() => told).toEqual(['begun /a']);
    line().send('/other');
    await expect.poll(() => told).toEqual(['begun /a', 'begun /other']);
  });

  it('are not begun any more once their sender left', async () => {
    const { told, line, left, answer } = await serving();
    const { socket, send } = line();
    send('/a', '/b');
    await expect.poll(() => told).toEqual(['begun /a']);
    socket.destroy();
    await expect.poll(left).toBe(1);
    answer();
    line().send('/last');
    await expect.poll(() => told.at(-1)).toBe('begun /last');
    expect(told).not.toContain('begun /b');
  });

  it('that come after an answer wait for nothing', async () => {
    const { told, line, answer } = await serving();
    const { send } = line();
    for (const path of ['/a', '/b']) {
      send(path);
      await expect.poll(() => told.at(-1)).toBe(`begun ${path}`);
      answer();
    }
  });
});
