import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { proposal, scoped } from '../testing/stories.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Choices {
  readonly unitCounts: readonly { readonly unit: string; readonly count: number }[];
  readonly ownerCounts: readonly { readonly person: { readonly id: string; readonly email: string }; readonly count: number }[];
}
const choices = async (args = ''): Promise<Choices> => {
  const { data, errors } = await api.ask(
    'PMO',
    `{ portfolio${args} { unitCounts { unit count } ownerCounts { person { id email } count } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { portfolio: Choices }).portfolio;
};

describe('what a portfolio can be filtered by', () => {
  it('counts units and owners of the POCs in the filter, most first, at a moment', async () => {
    expect(await choices()).toEqual({ unitCounts: [], ownerCounts: [] });
    for (const name of ['One', 'Two']) await api.propose(scoped({ name, unit: 'Claims, Personal Lines' }));
    const before = await api.head();
    await api.propose(proposal({ name: 'Three', unit: 'Ärzte', track: 'RESEARCH' }));
    await api.propose(proposal({ name: 'Four', unit: 'Audit', track: 'RESEARCH' }));
    const { unitCounts, ownerCounts } = await choices();
    expect(unitCounts).toEqual([
      { unit: 'Claims, Personal Lines', count: 2 },
      { unit: 'Ärzte', count: 1 },
      { unit: 'Audit', count: 1 },
    ]);
    // Whoever leads and owns the same POC has it once.
    for (const { person, count } of ownerCounts) {
      const { data } = await api.ask('PMO', `{ pocs(filter: { ownerId: "${person.id}" }) { totalCount } }`);
      expect(data).toEqual({ pocs: { totalCount: count } });
    }
    expect((await choices(`(asOf: { position: "${before}" })`)).unitCounts).toEqual([{ unit: 'Claims, Personal Lines', count: 2 }]);
    expect((await choices('(filter: { track: RESEARCH })')).unitCounts.map(({ unit }) => unit)).toEqual(['Ärzte', 'Audit']);
  });
});
