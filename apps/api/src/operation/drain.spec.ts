import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { feltMs } from '@causeway/event-store/testing/felt.ts';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startTestServer } from '../testing/server.ts';

const propose = (name: string) =>
  JSON.stringify({
    query: 'mutation ($input: ProposePocInput!) { proposePoc(input: $input) { poc { slug } userErrors { code message } } }',
    variables: { input: { commandId: crypto.randomUUID(), name, hypothesis: 'It works.', track: 'RESEARCH' } },
  });

/** Counts what a client sees of a server that stops. */
const keepAsking = (url: string, token: string, agent: Agent) => {
  const seen = { answered: 0, unavailable: 0, refused: 0, broken: [] as string[] };
  let isOver = false;
  const one = () =>
    new Promise<void>((resolve) => {
      const body = propose(`Kept ${crypto.randomUUID()}`);
      const asked = request(`${url}/graphql`, {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'content-length': Buffer.byteLength(body) },
      });
      asked.on('response', (response) => {
        seen[response.statusCode === 200 ? 'answered' : 'unavailable'] += 1;
        response.resume().on('end', resolve).on('close', resolve);
      });
      asked.on('error', (error: NodeJS.ErrnoException) => {
        // A fresh connection that the system had taken and the server had not, is reset when the listener closes: nobody heard it.
        const isUnheard = error.code === 'ECONNREFUSED' || (error.code === 'ECONNRESET' && !asked.reusedSocket);
        if (isUnheard) {
          seen.refused += 1;
          isOver = true;
        } else seen.broken.push(`${error.code} ${error.message}`);
        resolve();
      });
      asked.end(body);
    });
  const ended = Promise.all(
    Array.from({ length: 8 }, async () => {
      while (!isOver) await one();
    }),
  );
  return { seen, ended };
};

describe('a server that stops', () => {
  it('under clients that keep their connections, none sees a broken one: answers, then nobody listens', async () => {
    const stopping = await startTestServer();
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const { seen, ended } = keepAsking(stopping.url, await stopping.token('demo-pmo'), agent);
    await expect.poll(() => seen.answered).toBeGreaterThan(20);
    await stopping.stop();
    await ended;
    agent.destroy();
    expect(seen.broken).toEqual([]);
    expect(seen.unavailable).toBe(0);
    await stopping.close();
  });

  it('says goodbye to subscribers, and waits for none that does not answer', async () => {
    const stopping = await startTestServer();
    const authorization = `Bearer ${await stopping.token('demo-pmo')}`;
    const open = async () => {
      const socket = new WebSocket(`${stopping.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      await new Promise((resolve) => socket.once('open', resolve));
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
      await new Promise((resolve) => socket.once('message', resolve));
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { pocChanged { slug } }' } }));
      return socket;
    };
    const [polite, silent] = [await open(), await open()];
    const goodbye = new Promise((resolve) => polite.once('close', resolve));
    silent.pause();
    // Two seconds, where the socket by itself would wait for thirty.
    expect(await feltMs(() => stopping.stop())).toBeLessThan(20_000);
    expect(await goodbye).toBe(1001);
    silent.terminate();
    await stopping.close();
  });

  it('waits for no connection that was opened ahead, over which nothing was asked', async () => {
    const stopping = await startTestServer();
    const { hostname, port } = new URL(stopping.url);
    const ahead = connect(Number(port), hostname).on('error', () => {});
    await once(ahead, 'connect');
    const closed = once(ahead, 'close');
    // Taken by the server, too.
    await fetch(`${stopping.url}/health/live`);
    // Where requests under way have fifteen seconds.
    expect(await feltMs(() => Promise.all([stopping.stop(), closed]))).toBeLessThan(12_000);
    await stopping.close();
  });

  it('waits no longer because idle clients leave one after the other', async () => {
    const stopping = await startTestServer();
    const { hostname, port } = new URL(stopping.url);
    const idle = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const socket = connect(Number(port), hostname).on('error', () => {});
        socket.write(`GET /health/live HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
        await once(socket, 'data');
        return socket;
      }),
    );
    let endedByServer = 0;
    for (const socket of idle) socket.once('end', () => (endedByServer += 1));
    const leaving = setInterval(() => idle.pop()?.destroy(), 400);
    await stopping.stop();
    clearInterval(leaving);
    await expect.poll(() => endedByServer).toBeGreaterThan(0);
    await stopping.close();
  });

  it('is not ready any more, while it still answers', async () => {
    const stopping = await startTestServer();
    const agent = new Agent({ keepAlive: true });
    const get = () =>
      new Promise<{ status: number; connection: string | undefined }>((resolve, reject) => {
        request(`${stopping.url}/health/ready`, { agent }, (response) => {
          response.resume();
          response.on('end', () => resolve({ status: response.statusCode!, connection: response.headers.connection }));
        })
          .on('error', reject)
          .end();
      });
    expect(await get()).toEqual({ status: 200, connection: 'keep-alive' });
    const stopped = stopping.stop();
    expect(await get()).toEqual({ status: 503, connection: 'close' });
    await stopped;
    await stopping.close();
  });

  it('finishes the commands under way, and takes no more', async () => {
    const stopping = await startTestServer();
    const token = await stopping.token('demo-pmo');
    const commands = Array.from({ length: 40 }, (_, count) =>
      fetch(`${stopping.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: propose(`Under way ${count}`),
      }).then(async (response) => (await response.json()) as { data?: { proposePoc: { poc: { slug: string } | null } } }),
    );
    await Promise.race(commands);
    await stopping.stop();
    const answers = await Promise.allSettled(commands);
    // Whoever had a connection has an answer.
    expect(answers.filter((answer) => answer.status === 'fulfilled' && answer.value.data?.proposePoc.poc != null)).toHaveLength(40);
    await expect(fetch(`${stopping.url}/health/live`)).rejects.toThrow();
    await stopping.close();
  });
});
