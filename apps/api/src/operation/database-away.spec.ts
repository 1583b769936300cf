import { setTimeout as sleep } from 'node:timers/promises';
import { type FaultyProxy, faultyProxy } from '@causeway/event-store/testing/faulty-proxy.ts';
import { feltMs } from '@causeway/event-store/testing/felt.ts';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
let proxy: FaultyProxy;
let authorization: string;
/** A token whose person has not been looked up. */
let unseen: string;
/** The request that a fault waits for. */
let isTarget = (_request: Buffer): boolean => false;
beforeAll(async () => {
  server = await startTestServer({}, async (databaseUrl) => {
    proxy = await faultyProxy(databaseUrl, (request) => isTarget(request));
    return proxy.url;
  });
  authorization = `Bearer ${await server.token('demo-pmo')}`;
  unseen = await server.token('demo-viewer');
  expect(await (await ask('{ me { roles } }')).json()).toEqual({ data: { me: { roles: ['PMO'] } } });
});
afterAll(async () => {
  await server.close();
  proxy.close();
});

const ask = (query: string, variables: object = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
const PROPOSE = 'mutation ($input: ProposePocInput!) { proposePoc(input: $input) { position userErrors { code } poc { slug } } }';
const proposal = (commandId: string, name = 'Meanwhile') => ({ input: { commandId, name, hypothesis: 'It holds.', track: 'RESEARCH' } });

describe('while the database is away', () => {
  const commandId = crypto.randomUUID();
  const told: unknown[] = [];
  const ended: unknown[] = [];
  let endListening = () => {};
  beforeAll(async () => {
    const client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization },
    });
    endListening = client.subscribe(
      { query: 'subscription { pocChanged { slug } }' },
      { next: (change) => void told.push(change), error: (error) => void ended.push(error), complete: () => {} },
    );
    // Whoever is told of a change listens: until then another one is made, each of which is told before the database goes away.
    let made = 0;
    for (; told.length === 0; made += 1) {
      await ask(PROPOSE, proposal(crypto.randomUUID(), `Before ${made}`));
      await sleep(50);
    }
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ data: { pocChanged: { slug: `before-${made - 1}` } } }), 60_000);
    told.length = 0;
    proxy.fault = 'refuse';
  });
  afterAll(() => {
    proxy.fault = 'none';
    endListening();
  });

  it.each([
    ['a query', () => ask('{ portfolio { readiness } }')],
    ['a command', () => ask(PROPOSE, proposal(commandId))],
  ])('%s is answered 503, when to come again, and that nothing is lost', async (_, asked) => {
    const response = await asked();
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('try again shortly'), extensions: { code: 'UNAVAILABLE' } }],
    });
  });

  it('whoever begins to listen is told to come again, and not that they are nobody', async () => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise((resolve) => socket.once('close', (code, reason) => resolve([code, String(reason)])));
    socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${unseen}` } })));
    expect(await closed).toEqual([1013, expect.stringContaining('try again shortly')]);
  });

  it('the server is live, but not ready, and says why', async () => {
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${server.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(ready.headers.get('retry-after')).not.toBeNull();
    expect(await ready.json()).toEqual({ status: 'not ready', reason: 'The database does not answer.' });
  });

  it('metrics are still told, those of the database as unknown', async () => {
    const text = await (await fetch(`${server.url}/metrics`, { headers: { authorization } })).text();
    expect(text).toMatch(/^causeway_log_position (Nan|NaN)$/m);
    expect(text).toMatch(/^causeway_projection_leader 0$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  it('and once it is back, everything goes on by itself: the command that was refused is carried out once', async () => {
    proxy.fault = 'none';
    await expect.poll(async () => (await fetch(`${server.url}/health/ready`)).status).toBe(200);
    const first = await (await ask(PROPOSE, proposal(commandId))).json();
    expect(first).toMatchObject({ data: { proposePoc: { userErrors: [], poc: { slug: 'meanwhile' } } } });
    expect(await (await ask(PROPOSE, proposal(commandId))).json()).toEqual(first);
  });

  it('whoever listened still does, and is told of what changed since', async () => {
    await expect.poll(() => told).toEqual([{ data: { pocChanged: { slug: 'meanwhile' } } }]);
    expect(ended).toEqual([]);
  });

  it('where its disk is full a command is told so, recorded not at all, and carried out once there is room', async () => {
    const superuser = new pg.Client({ connectionString: server.superuserUrl });
    await superuser.connect();
    await superuser.query(
      `create function public.is_full() returns trigger language plpgsql as $$ begin raise exception 'no room' using errcode = 'disk_full'; end $$;
       create trigger is_full before insert on log.event for each statement execute function public.is_full()`,
    );
    const full = proposal(crypto.randomUUID(), 'No room');
    const refused = await ask(PROPOSE, full);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await refused.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('no room left; nothing of this was recorded'), extensions: { code: 'UNAVAILABLE' } }],
    });
    await superuser.query('drop trigger is_full on log.event');
    await superuser.end();
    expect(await (await ask(PROPOSE, full)).json()).toMatchObject({ data: { proposePoc: { userErrors: [], poc: { slug: 'no-room' } } } });
    await expect.poll(() => told.at(-1)).toEqual({ data: { pocChanged: { slug: 'no-room' } } });
  });

  it('a change whose fields the database was lost for is told with them once it is back, and not by an error alone', async () => {
    endListening();
    const client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization },
    });
    const heard: unknown[] = [];
    // A statement is sent once with its text, and from then on by its name.
    const names = new Set<string>();
    let isCut = false;
    let mayCut = false;
    isTarget = (request) => {
      const [, name] = /P[\s\S]{4}([^\0]+)\0[^\0]*json_agg[^\0]*\bdrill\b/.exec(request.toString('latin1')) ?? [];
      if (name) names.add(name);
      isCut ||= mayCut && [...names].some((each) => request.includes(each));
      return isCut;
    };
    proxy.fault = 'cut the request';
    endListening = client.subscribe(
      { query: 'subscription { pocChanged { slug drills { scenario } } }' },
      { next: (change) => void heard.push(change), error: (error) => void ended.push(error), complete: () => {} },
    );
    for (let made = 0; heard.length === 0; made += 1) {
      await ask(PROPOSE, proposal(crypto.randomUUID(), `Again ${made}`));
      await sleep(50);
    }
    mayCut = true;
    await ask(PROPOSE, proposal(crypto.randomUUID(), 'Cut off'));
    await expect.poll(() => heard.at(-1)).toEqual({ data: { pocChanged: { slug: 'cut-off', drills: [] } } });
    expect(isCut).toBe(true);
    expect(heard.filter((change) => (change as { errors?: unknown }).errors)).toEqual([]);
  });

  it('one that says nothing at all keeps neither health nor metrics from answering in time', async () => {
    proxy.fault = 'swallow';
    const asked = Promise.all([fetch(`${server.url}/health/ready`), fetch(`${server.url}/metrics`, { headers: { authorization } })]);
    // Five seconds, where a statement may take fifteen.
    expect(await feltMs(() => asked)).toBeLessThan(12_000);
    const [ready, metrics] = await asked;
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', reason: 'The database does not answer.' }]);
    expect(await metrics.text()).toMatch(/^causeway_log_position (Nan|NaN)$/m);
    // What was swallowed is never answered.
    proxy.fault = 'refuse';
    proxy.fault = 'none';
  });

  it('the log says that it was away, in lines that name nobody', () => {
    expect(server.logged.some((line) => line.includes('the projector begins again'))).toBe(true);
    const failed = server.logged.map((line) => JSON.parse(line)).find(({ req }) => req?.path === '/health/ready');
    expect(failed).toMatchObject({ level: 50, res: { status: 503 }, err: { type: 'Error', message: 'failed with status code 503' } });
    expect(server.logged.join('')).not.toMatch(/@causeway\.demo|postgres:\/\//);
  });
});
