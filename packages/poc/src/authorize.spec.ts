import { describe, expect, it } from 'vitest';
import { authorize, type CommandType, MAY } from './authorize.ts';
import { mayRead, mayReadEmail } from './reading-rights.ts';
import { actor, admin, auditor, lead, member, owner, pmo, ref, viewer } from './testing/people.ts';
import { proposed, running } from './testing/stories.ts';

const WHO = { VIEWER: viewer, LEAD: lead, TEAM: member, OWNER: owner, PMO: pmo, AUDITOR: auditor, ADMIN: admin };
type Who = keyof typeof WHO;

const work: Who[] = ['LEAD', 'TEAM', 'OWNER', 'PMO'];
const steer: Who[] = ['PMO'];
/** §9, written out: who may run what on a running POC. */
const TABLE: Record<CommandType, Who[]> = {
  proposePoc: ['VIEWER', 'LEAD', 'TEAM', 'OWNER', 'PMO', 'ADMIN'],
  scoreItems: work,
  holdReview: work,
  recordSpend: work,
  correctSpend: work,
  recordDrill: work,
  declareInfrastructure: work,
  nameDelivery: work,
  recordFeasibility: work,
  recordValue: work,
  answerPilot: work,
  acceptOwnership: ['OWNER'],
  changeTeam: ['LEAD', 'PMO'],
  adoptPoc: steer,
  kickOffPoc: steer,
  describePoc: steer,
  writeChecklist: steer,
  changeChecklist: steer,
  changeBudget: steer,
  changeOwner: steer,
  changeTrack: steer,
  waiveItem: steer,
  endWaiver: steer,
  decide: steer,
  publishTemplate: ['ADMIN'],
  changePolicy: ['ADMIN'],
  grantRole: ['ADMIN'],
  revokeRole: ['ADMIN'],
};
const types = Object.keys(MAY) as CommandType[];
const { state: runs } = running();
const { state: waits } = proposed();

describe('§9 who may run what', () => {
  it.each(types.flatMap((type) => (Object.keys(WHO) as Who[]).map((who) => [type, who] as const)))('§9 %s by %s', (type, who) =>
    expect(authorize({ type }, WHO[who], runs) === null).toBe(TABLE[type].includes(who)),
  );
  it.each(['describePoc', 'writeChecklist', 'changeChecklist'] as const)('§9 the team may %s while PROPOSED, the owner may not', (type) => {
    expect([lead, member, owner].map((who) => authorize({ type }, who, waits) === null)).toEqual([true, true, false]);
  });
  it.each(types)('§9 an AUDITOR never runs %s, whatever else they are', (type) => {
    const everything = actor(owner.id, 'AUDITOR', 'PMO', 'ADMIN', 'VIEWER');
    expect(authorize({ type }, everything, runs)?.code).toBe('FORBIDDEN');
  });
  it('§9 of an unknown POC nobody is team or owner', () =>
    expect([lead, owner, pmo].map((who) => authorize({ type: 'scoreItems' }, who, null) === null)).toEqual([false, false, true]));
  it('§9 the lead counts as member while lead; added as a member they stay one', () => {
    const story = running();
    const next = { type: 'changeOwner', role: 'POC_LEAD', email: ref('nia'), reason: 'moved' } as const;
    expect(story.does({ type: 'changeTeam', remove: [ref(lead.id)] })).toEqual([]);
    story.does(next);
    expect(authorize({ type: 'scoreItems' }, lead, story.state)?.code).toBe('FORBIDDEN');
    story.does({ type: 'changeTeam', add: [ref('nia')] });
    story.does({ ...next, email: ref(lead.id) });
    expect(authorize({ type: 'scoreItems' }, actor('nia'), story.state)).toBeNull();
  });
});

describe('§9 who may read what', () => {
  it.each(['RAW_EVENTS', 'COMPARE', 'VERIFY', 'EXPORT'] as const)('§9 %s is for PMO, AUDITOR and ADMIN', (what) =>
    expect([viewer, lead, owner, pmo, auditor, admin].map(({ roles }) => mayRead(what, roles))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]),
  );
  it('§9 one granted role of several is enough, and without any nothing that is guarded is read', () => {
    const [several, none] = [actor('sue', 'VIEWER', 'PMO'), actor('neil')];
    for (const what of ['RAW_EVENTS', 'COMPARE', 'VERIFY', 'EXPORT'] as const)
      expect([mayRead(what, several.roles), mayRead(what, none.roles)]).toEqual([true, false]);
    expect([mayRead('PEOPLE_ADMINISTRATION', several.roles), mayRead('PEOPLE_ADMINISTRATION', admin.roles)]).toEqual([false, true]);
    expect([mayReadEmail(several, 'x', false), mayReadEmail(none, 'x', false)]).toEqual([true, false]);
  });
  it('§9 who has no role may propose, and nothing else', () => {
    const none = actor('neil');
    expect(types.filter((type) => authorize({ type }, none, runs) === null)).toEqual(['proposePoc']);
  });
  it('§9 e-mail addresses: one’s own, of people on one’s POCs, all for PMO, AUDITOR and ADMIN', () => {
    expect([viewer, pmo, auditor, admin].map((who) => mayReadEmail(who, 'x', false))).toEqual([false, true, true, true]);
    expect([mayReadEmail(viewer, viewer.id, false), mayReadEmail(lead, member.id, true)]).toEqual([true, true]);
  });
});
