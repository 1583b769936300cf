import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Asker } from '../context.ts';
import { executableSchema, type GraphqlOptions } from '../graphql.ts';
import { serveSubscriptions } from './subscriptions.ts';

it('whoever leaves while they are looked up is not looked up again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const httpServer = createServer();
  const gone = new Promise((resolve) => httpServer.once('upgrade', (_, socket) => socket.once('close', resolve)));
  const found: ((asker: Asker) => void)[] = [];
  const identify = () => new Promise<Asker>((resolve) => void found.push(resolve));
  const { close } = serveSubscriptions({ httpServer, identify } as unknown as GraphqlOptions, executableSchema());
  onTestFinished(async () => {
    await close();
    httpServer.close();
  });
  await once(httpServer.listen(0, '127.0.0.1'), 'listening');
  const client = new WebSocket(`ws://127.0.0.1:${(httpServer.address() as AddressInfo).port}/graphql`, 'graphql-transport-ws');
  await once(client, 'open');
  client.send('{"type":"connection_init"}');
  await vi.waitUntil(() => found.length === 1, { timeout: 60_000 });
  client.terminate();
  await gone;
  // What is told of the end is told by then; who it was is found after that.
  await new Promise(setImmediate);
  found[0]!({ personId: 'p' });
  await new Promise(setImmediate);
  vi.advanceTimersByTime(3_600_000);
  expect(found).toHaveLength(1);
});
