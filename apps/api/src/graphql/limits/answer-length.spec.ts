import { openPool } from '@causeway/event-store/postgres/connections.ts';
import { LiveTables } from '@causeway/portfolio/reader/live-tables.ts';
import { TooMuch } from '@causeway/portfolio/reader/refused.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../testing/api.ts';
import { scoped } from '../../testing/stories.ts';

// Long texts, written by somebody who may: whoever asks for too many at once is told so, and the server goes on.

const LONG = '😀'.repeat(9_990);
const MEASURED = '{ checklistTemplates { items { id } } }';

let api: Api;
let pocId: string;
beforeAll(async () => {
  api = await startApi();
  pocId = (await api.propose(scoped())).id;
  const { data } = await api.ask('PMO', MEASURED);
  const items = (data as { checklistTemplates: { items: { id: string }[] }[] }).checklistTemplates[0]!.items.slice(0, 20);
  for (let round = 0; round < 42; round += 1)
    await api.must('PMO', 'scoreItems', {
      pocId,
      scores: items.map(({ id }) => ({ itemId: id, score: round % 3, note: `${LONG}${round}` })),
    });
}, 120_000);
afterAll(() => api.close());

const REFUSED = [{ message: expect.stringMatching(/longer than 16 million characters/), extensions: { code: 'BAD_USER_INPUT' } }];
const events = (more = '') => `a: history(last: 900) { nodes { id data ${more} } }`;

describe('an answer that would be too long', () => {
  it.each([
    ['as it is written', () => `{ poc(id: "${pocId}") { ${events()} } }`],
    ['in the ordinary execution', () => `{ poc(id: "${pocId}") { ${events('type @include(if: true)')} } }`],
  ])('is refused %s', async (_, document) => {
    const { status, data, errors } = await api.ask('PMO', document());
    expect([status, data ?? null]).toEqual([200, null]);
    expect(errors).toEqual(REFUSED);
  });

  it('is none of a command: it was carried out, and says so', async () => {
    const before = await api.head();
    const { data, errors, headers } = await api.ask(
      'PMO',
      `mutation { describePoc(input: { pocId: "${pocId}", unit: "Lab", reason: "moved" }) { position poc { ${events()} } } }`,
    );
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([{ message: expect.stringMatching(/^The commands were carried out/), extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await api.head()).toBe(before + 1n);
    expect(headers.get('causeway-after')).toBe(String(before + 1n));
  });

  it('is answered in smaller pages', async () => {
    const { data, errors } = await api.ask('PMO', `{ poc(id: "${pocId}") { history(last: 200) { nodes { data } } } }`);
    expect(errors).toBeUndefined();
    expect((data as { poc: { history: { nodes: unknown[] } } }).poc.history.nodes).toHaveLength(200);
  });

  it('is not even read by what the database answers', async () => {
    const pool = openPool(api.engine.databaseUrl, 'long answers', 1);
    const tables = new LiveTables(pool, 'none');
    const read = (characters: number) => tables.run(`select to_json(repeat('x', ${characters})) as text`, []);
    await expect(read(32_000_001)).rejects.toThrow(TooMuch);
    expect(String((await read(10))[0]!.text)).toHaveLength(10);
    await pool.end();
  });

  it('leaves nothing for us to mend', () => expect(api.reported).toEqual([]));
});
