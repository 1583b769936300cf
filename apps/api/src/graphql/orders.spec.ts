import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { proposal } from '../testing/stories.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  for (const [place, decisionDueOn] of ['2031-05-02', null, '2031-05-01', null, null, '2031-05-01', '2031-05-01', null].entries())
    await api.propose(
      proposal({ name: place % 2 === 0 ? 'Twin' : 'Sister', slug: `${'zmqbxkad'[place]}-twin`, ...(decisionDueOn && { decisionDueOn }) }),
    );
});
afterAll(() => api.close());

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly decisionDueOn: string | null;
  readonly lastChangedAt: string;
}
const FIELDS = ['NAME', 'READINESS', 'DECISION_DUE_ON', 'PRODUCTION_BUDGET', 'EXPOSURE', 'LAST_CHANGED'] as const;
type Field = (typeof FIELDS)[number];
type Direction = 'ASC' | 'DESC';
const page = async (field: Field, direction: Direction, args: string) => {
  const { data, errors } = await api.ask(
    'PMO',
    `{ pocs(${args}, orderBy: { field: ${field}, direction: ${direction} }) { nodes { id name decisionDueOn lastChangedAt } pageInfo { endCursor } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { pocs: { nodes: Listed[]; pageInfo: { endCursor: string | null } } }).pocs;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** What these POCs differ in by an order's field, turned by its direction; in all other fields they are alike. */
const OWN: Partial<Record<Field, (a: Listed, b: Listed, turn: number) => number>> = {
  NAME: (a, b, turn) => turn * compare(a.name, b.name),
  LAST_CHANGED: (a, b, turn) => turn * compare(a.lastChangedAt, b.lastChangedAt),
  DECISION_DUE_ON: (a, b, turn) =>
    a.decisionDueOn === null || b.decisionDueOn === null
      ? Number(a.decisionDueOn === null) - Number(b.decisionDueOn === null)
      : turn * compare(a.decisionDueOn, b.decisionDueOn),
};
const expected = (nodes: readonly Listed[], field: Field, direction: Direction): Listed[] =>
  [...nodes].sort((a, b) => OWN[field]?.(a, b, direction === 'ASC' ? 1 : -1) || compare(a.name, b.name) || compare(a.id, b.id));

describe.each(FIELDS.flatMap((field) => [[field, 'ASC'] as const, [field, 'DESC'] as const]))('POCs by %s %s', (field, direction) => {
  it('stand in its order, absent values last, ties by name, then by the id that clients see', async () => {
    const { nodes } = await page(field, direction, 'first: 50');
    expect(nodes).toHaveLength(8);
    expect(nodes).toEqual(expected(nodes, field, direction));
  });

  it('page by page are the same, at a moment, too', async () => {
    const { nodes } = await page(field, direction, 'first: 50');
    const asOf = `asOf: { position: "${await api.head()}" }`;
    for (const moment of ['', `, ${asOf}`]) {
      const found: Listed[] = [];
      for (let after = ''; found.length < 8; ) {
        const next = await page(field, direction, `first: 3${moment}${after}`);
        found.push(...next.nodes);
        after = `, after: "${next.pageInfo.endCursor}"`;
      }
      expect(found).toEqual(nodes);
    }
  });
});
