import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { scoped } from '../testing/stories.ts';

const monday = Date.parse('2026-11-23T09:00:00Z');
let api: Api;
let now = monday;
beforeAll(async () => {
  api = await startApi({ now: () => now });
});
afterAll(() => api.close());

const ROUND = 'round { week scored total complete reviewed ownerScored }';
const asked = async <Data>(document: string, role: 'PMO' | 'TEAM' | 'LEAD' | 'OWNER' | 'VIEWER' = 'PMO'): Promise<Data> => {
  const { data, errors } = await api.ask(role, document);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Data;
};
const roundOf = async (slug: string, at = '') =>
  (await asked<{ poc: { round: unknown[] } }>(`{ poc(slug: "${slug}"${at}) { ${ROUND} } }`)).poc.round;
const none = { scored: 0, total: 28, complete: false, reviewed: false, ownerScored: 0 };

/** One story: each step stands on the one before. */
describe('the weekly round', () => {
  let poc: { id: string; slug: string };
  let ids: string[];
  let unscored: bigint;
  const score = (role: 'LEAD' | 'OWNER', items: string[], week?: string) =>
    api.must(role, 'scoreItems', { pocId: poc.id, week, scores: items.map((itemId) => ({ itemId, score: 1, note: `by ${role}` })) });

  beforeAll(async () => {
    poc = await api.propose(scoped({ name: 'Claims triage' }));
    await api.must('PMO', 'kickOffPoc', { pocId: poc.id });
    unscored = await api.head();
    ids = (
      await asked<{ poc: { checklist: { items: { id: string }[] } } }>(`{ poc(slug: "${poc.slug}") { checklist { items { id } } } }`)
    ).poc.checklist.items.map(({ id }) => id);
  });

  it('CL-9 tells of both open weeks what was scored, by whom, and whether that is all', async () => {
    await score('LEAD', ids.slice(0, 3));
    const before = await api.head();
    await score('OWNER', ids.slice(2, 4));
    await score('LEAD', ids, '2026-W47');
    await api.must('LEAD', 'holdReview', { pocId: poc.id, week: '2026-W47', attendees: ['owner@causeway.demo'] });
    expect(await roundOf(poc.slug)).toEqual([
      { ...none, week: '2026-W48', scored: 4, ownerScored: 2 },
      { ...none, week: '2026-W47', scored: 28, complete: true, reviewed: true },
    ]);
    expect((await roundOf(poc.slug, `, asOf: { position: "${before}" }`))[0]).toEqual({ ...none, week: '2026-W48', scored: 3 });
  });

  it('CL-4 a sheet shows what both sides said by its week, at any moment', async () => {
    const sheet = async (week: string, at = '') =>
      (
        await asked<{ poc: { scoreSheet: { week: string; lines: unknown[] } } }>(
          `{ poc(slug: "${poc.slug}"${at}) { scoreSheet(week: "${week}") { week lines { itemId team { week score note evidence scoredBy { email } } owner { week score note } } } } }`,
        )
      ).poc.scoreSheet;
    const byLead = { score: 1, note: 'by LEAD', evidence: [], scoredBy: { email: 'team@causeway.demo' } };
    const { lines } = await sheet('2026-W48');
    expect(lines).toHaveLength(28);
    expect(lines[2]).toEqual({
      itemId: ids[2],
      team: { ...byLead, week: '2026-W48' },
      owner: { week: '2026-W48', score: 1, note: 'by OWNER' },
    });
    expect((await sheet('2026-W47')).lines[2]).toEqual({ itemId: ids[2], team: { ...byLead, week: '2026-W47' }, owner: null });
    expect((await sheet('2026-W48', `, asOf: { position: "${unscored}" }`)).lines[2]).toEqual({ itemId: ids[2], team: null, owner: null });
  });

  it('CL-9 finds the running POCs that a week still waits for, and how far the round of all is', async () => {
    const other = await api.propose(scoped({ name: 'Call routing' }));
    await api.must('PMO', 'kickOffPoc', { pocId: other.id });
    const waiting = async (week: string) =>
      (
        await asked<{ pocs: { nodes: { name: string }[] } }>(
          `{ pocs(filter: { status: RUNNING, track: PRODUCTION_BOUND, incompleteIn: "${week}" }) { nodes { name } } }`,
        )
      ).pocs.nodes.map(({ name }) => name);
    expect(await waiting('2026-W48')).toEqual(['Call routing', 'Claims triage']);
    expect(await waiting('2026-W47')).toEqual(['Call routing']);
    const { portfolio } = await asked<{ portfolio: { round: unknown[] } }>(
      '{ portfolio { round { week pocs complete begun reviewed ownerScored itemsScored itemsTotal } } }',
    );
    expect(portfolio.round).toEqual([
      { week: '2026-W48', pocs: 2, complete: 0, begun: 1, reviewed: 0, ownerScored: 1, itemsScored: 4, itemsTotal: 56 },
      { week: '2026-W47', pocs: 2, complete: 1, begun: 1, reviewed: 1, ownerScored: 0, itemsScored: 28, itemsTotal: 56 },
    ]);
  });

  it('CL-3 the next Monday both weeks have moved on by one, of every POC', async () => {
    const quiet = await api.propose(scoped({ name: 'Quiet proposal' }));
    now += 7 * 86_400_000;
    await expect
      .poll(() => roundOf(poc.slug))
      .toEqual([
        { ...none, week: '2026-W49' },
        { ...none, week: '2026-W48', scored: 4, ownerScored: 2 },
      ]);
    expect(await roundOf(quiet.slug)).toEqual([
      { ...none, week: '2026-W49' },
      { ...none, week: '2026-W48' },
    ]);
    const { pocs } = await asked<{ pocs: { totalCount: number } }>('{ pocs(filter: { incompleteIn: "2026-W49" }) { totalCount } }');
    expect(pocs.totalCount).toBe(3);
  });

  it('§9 tells whoever asks which POCs are theirs to score: as lead, member or owner, not as sponsor', async () => {
    const mine = async (role: 'PMO' | 'LEAD' | 'TEAM' | 'OWNER' | 'VIEWER') =>
      (await asked<{ me: { worksOn: { name: string }[] } }>('{ me { worksOn { name } } }', role)).me.worksOn.map(({ name }) => name);
    const all = ['Call routing', 'Claims triage', 'Quiet proposal'];
    expect([await mine('LEAD'), await mine('TEAM'), await mine('OWNER')]).toEqual([all, all, all]);
    expect([await mine('VIEWER'), await mine('PMO')]).toEqual([[], []]);
  });
});
