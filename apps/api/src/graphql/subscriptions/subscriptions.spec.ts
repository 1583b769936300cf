import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Api, startApi } from '../../testing/api.ts';
import { proposal } from '../../testing/stories.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const listen = (authorization: string | null) =>
  createClient({
    url: api.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(authorization !== null && { connectionParams: { authorization } }),
  });
type Change = { data?: { pocChanged: { slug: string; name: string; position: string } } };
const next = async (changes: AsyncIterator<unknown>) => (await changes.next()).value as Change;
/** A subscription begins when the server says nothing of it: a POC is renamed again and again until one hears of it. */
const begun = async (changes: AsyncIterator<unknown>, pocId: string) => {
  let isHeard = false;
  const first = next(changes).then(() => {
    isHeard = true;
  });
  for (let n = 1; !isHeard; n += 1) {
    await api.must('PMO', 'describePoc', { pocId, name: `Not yet ${n}`, reason: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await first;
};

describe('pocChanged', () => {
  it('tells of a change once the read models hold it', async () => {
    const poc = await api.propose(proposal({ name: 'Heard' }));
    const other = await api.propose(proposal({ name: 'Other' }));
    const client = listen('Bearer VIEWER');
    const changes = client.iterate({ query: `subscription { pocChanged(pocId: "${poc.id}") { slug name position } }` });
    await begun(changes, poc.id);
    await api.must('PMO', 'describePoc', { pocId: other.id, name: 'Unheard', reason: 'x' });
    const { position } = await api.must('PMO', 'describePoc', { pocId: poc.id, name: 'Heard well', reason: 'x' });
    let heard = await next(changes);
    while (heard.data?.pocChanged.name.startsWith('Not yet')) heard = await next(changes);
    expect(heard.data?.pocChanged).toEqual({ slug: poc.slug, name: 'Heard well', position });
    await client.dispose();
  });

  it('of a POC, from the position that it was read at: what was recorded before anybody listened is told', async () => {
    const { id: pocId } = await api.propose(proposal({ name: 'Read' }));
    const { position: read } = await api.must('PMO', 'describePoc', { pocId, name: 'As it was read', reason: 'x' });
    const client = listen('Bearer VIEWER');
    const since = (after: string) =>
      client.iterate({ query: `subscription { pocChanged(pocId: "${pocId}", after: "${after}") { name position } }` });
    const unmoved = next(since(read!));
    const { position } = await api.must('PMO', 'describePoc', { pocId, name: 'In between', reason: 'x' });
    const told = { data: { pocChanged: { name: 'In between', position } } };
    expect([await next(since(read!)), await unmoved]).toEqual([told, told]);
    // From far back nothing is listed, let alone kept, but that POC.
    await api.ask('VIEWER', '{ portfolio { position } }');
    expect(await next(since('0'))).toEqual(told);
    expect(api.statements.filter((text) => text.includes('s.position > '))).toEqual([expect.stringContaining('and p.slug = ')]);
    const [error] = ((await next(client.iterate({ query: 'subscription { pocChanged(after: "1") { name } }' }))) as { errors?: unknown[] })
      .errors!;
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: ['after'] } });
    await client.dispose();
  });

  it('a slow subscriber sees the newest state, not every one in between', async () => {
    const poc = await api.propose(proposal({ name: 'Busy' }));
    const client = listen('Bearer VIEWER');
    const changes = client.iterate({ query: 'subscription { pocChanged { slug name position } }' });
    await begun(changes, poc.id);
    for (let n = 1; n <= 20; n += 1) await api.must('PMO', 'describePoc', { pocId: poc.id, name: `Busy ${n}`, reason: 'x' });
    const seen: string[] = [];
    while (seen.at(-1) !== 'Busy 20') seen.push((await next(changes)).data!.pocChanged.name);
    expect(seen.filter((name) => name.startsWith('Busy')).length).toBeLessThanOrEqual(20);
    await client.dispose();
  });

  it('a thousand subscribers cost the database no more than one', async () => {
    const poc = await api.propose(proposal({ name: 'Watched' }));
    const query = 'subscription { pocChanged { name readiness { overall } findings { code } owners { role person { displayName } } } }';
    const clients = Array.from({ length: 20 }, () => listen('Bearer VIEWER'));
    const told = new Map<string, unknown>();
    const errors: unknown[] = [];
    for (const [place, client] of clients.entries())
      for (let each = 0; each < 50; each += 1)
        client.subscribe(
          { query },
          { next: (change) => told.set(`${place} ${each}`, change), error: (error) => errors.push(error), complete: () => {} },
        );
    const hearing = (name: string) => [...told.values()].filter((change) => (change as Change).data?.pocChanged.name === name).length;
    // As long as one of them has heard nothing yet, it may not have begun.
    for (let n = 1; told.size < 1_000; n += 1) {
      await api.must('PMO', 'describePoc', { pocId: poc.id, name: `Not yet ${n}`, reason: 'x' });
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await api.must('PMO', 'describePoc', { pocId: poc.id, name: 'All of them', reason: 'x' });
    await expect.poll(() => hearing('All of them')).toBe(1_000);
    await api.must('PMO', 'describePoc', { pocId: poc.id, name: 'Watched well', reason: 'x' });
    await expect.poll(() => hearing('Watched well')).toBe(1_000);
    expect(new Set([...told.values()].map((change) => JSON.stringify(change))).size).toBe(1);
    const read = api.statements.filter((text) => !/bookmark b/.test(text));
    expect(read.length).toBeLessThan(20);
    expect(errors).toEqual([]);
    for (const client of clients) await client.dispose();
  });

  it.each([
    ['nobody', null],
    ['an unknown token', 'Bearer NOBODY'],
  ])('closes the connection of %s with 4403', async (_, authorization) => {
    const client = listen(authorization);
    const changes = client.iterate({ query: 'subscription { pocChanged { slug } }' });
    await expect(changes.next()).rejects.toMatchObject({ code: 4403 });
  });

  it('takes no mutation', async () => {
    const client = listen('Bearer PMO');
    const answers = client.iterate({ query: 'mutation { kickOffPoc(input: { pocId: "x" }) { position } }' });
    await expect(answers.next()).rejects.toBeDefined();
    await client.dispose();
  });
});
