import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { receive, Stalled } from '../imports/upload.ts';
import { atItsOwnPace, endSlowSenders } from './slow-senders.ts';

const [WHOLE_MS, ANSWERED_MS] = [300, 500];
/** How long an upload may stand still: as good as for ever, where none is to be ended for it. */
let stillMs: number;
let home: string;
let server: Server;
beforeEach(async () => {
  stillMs = 60_000;
  home = mkdtempSync(join(tmpdir(), 'causeway-slow-'));
  server = createServer(
    { requestTimeout: WHOLE_MS, headersTimeout: WHOLE_MS, connectionsCheckingInterval: 50 },
    async (request, response) => {
      if (request.url === '/refused') return void response.writeHead(401).end('nobody');
      if (request.url !== '/upload') return void request.resume().on('end', () => response.end('whole'));
      const kept = atItsOwnPace(request, () => receive(request, 'slow.csv', join(home, 'one'), { stillMs }));
      await kept.then(
        ({ bytes }) => response.end(`kept ${bytes}`),
        (error: unknown) => response.writeHead(error instanceof Stalled ? 408 : 500, { connection: 'close' }).end('stalled'),
      );
    },
  );
  endSlowSenders(server, ANSWERED_MS);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(home, { recursive: true, force: true });
});

/** Sends a body of so many bytes, a tenth of a second apart, as long as it is taken; answers what comes back, and how many were sent. */
const sent = async (beginning: string, bytes: number): Promise<{ readonly answer: string; readonly bytes: number }> => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  let answer = '';
  socket.on('data', (text) => {
    answer += String(text);
  });
  // Who is cut off may hear so as an error, or not: what came back counts.
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(beginning);
  let count = 0;
  for (; count < bytes && socket.writable; count += 1) {
    await sleep(100);
    if (socket.writable) socket.write('x');
  }
  await closed;
  return { answer, bytes: count };
};
const send = async (beginning: string, bytes: number): Promise<string> => (await sent(beginning, bytes)).answer;
const post = (path: string) => `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 10\r\n\r\n`;

it('an upload may take longer than any other request, as long as it goes on', async () => {
  expect(await send(post('/upload'), 10)).toMatch(/200 OK.*kept 10$/s);
});

it('one that stands still is ended, and leaves nothing behind', async () => {
  stillMs = 300;
  expect(await send(post('/upload'), 5)).toMatch(/^HTTP\/1\.1 408 .*stalled/s);
  expect(readdirSync(home)).toEqual([]);
});

it('any other request that is sent so slowly is ended as before', async () => {
  expect(await send(post('/graphql'), 10)).toMatch(
    /^HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n[\s\S]*not all here in time; send it again\.\n$/,
  );
});

it('so are one that does not get beyond its headers, and what is no HTTP', async () => {
  expect(await send('POST /upload HTTP/1.1\r\nhost: x\r\n', 0)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  expect(await send('nonsense\r\n\r\n', 0)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(await send(`GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'x'.repeat(20_000)}\r\n\r\n`, 0)).toMatch(/^HTTP\/1\.1 431 /);
});

it('whoever is refused before all is here may end what they send, and is ended where they do not', async () => {
  server.requestTimeout = 60_000;
  const [rest, endless] = [4, 600].map((length) => sent(`POST /refused HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`, length));
  const ended = await endless!;
  expect(ended.answer).toMatch(/401 Unauthorized.*nobody/s);
  expect(ended.bytes).toBeLessThan(600);
  const answers = await send(
    `POST /refused HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\n\r\nabcGET /refused HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    0,
  );
  expect(answers.match(/401 Unauthorized/g)).toHaveLength(2);
  server.closeAllConnections();
  expect((await rest!).answer).toMatch(/401 Unauthorized.*nobody/s);
});
