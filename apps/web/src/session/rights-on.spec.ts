import { describe, expect, it } from 'vitest';
import type { PocStatus } from '../graphql/generated/graphql';
import { rightsOn } from './rights-on';
import type { Role } from './session';

const poc = (status: PocStatus = 'RUNNING') => ({
  status,
  owners: [
    { role: 'PRODUCTION_OWNER' as const, person: { id: 'owner' } },
    { role: 'POC_LEAD' as const, person: { id: 'lead' } },
    { role: 'SPONSOR' as const, person: { id: 'sponsor' } },
  ],
  members: [{ id: 'lead' }, { id: 'member' }],
});
const rights = (personId: string, roles: readonly Role[] = ['VIEWER'], status?: PocStatus) =>
  [...rightsOn(poc(status), { personId, roles })].sort();

const work = [
  'correctSpend',
  'declareInfrastructure',
  'holdReview',
  'nameDelivery',
  'recordDrill',
  'recordFeasibility',
  'recordSpend',
  'recordValue',
  'scoreItems',
];

describe('§9 who may do what about a running POC', () => {
  it('a member works on it', () => expect(rights('member')).toEqual(work));
  it('the lead also changes the team', () => expect(rights('lead')).toEqual(['changeTeam', ...work]));
  it('the production owner also accepts', () => expect(rights('owner')).toEqual(['acceptOwnership', ...work]));
  it.each(['sponsor', 'somebody'])('the %s reads', (who) => expect(rights(who)).toEqual([]));
  it('an administrator reads', () => expect(rights('somebody', ['ADMIN'])).toEqual([]));
  it('an auditor never writes, whatever else they are', () => expect(rights('lead', ['PMO', 'AUDITOR'])).toEqual([]));
  it('the PMO steers, and accepts nothing for the owner', () =>
    expect(rights('pmo', ['PMO'])).toEqual(
      [
        ...work,
        'changeBudget',
        'changeChecklist',
        'changeOwner',
        'changeTeam',
        'changeTrack',
        'decide',
        'describePoc',
        'endWaiver',
        'waiveItem',
        'writeChecklist',
      ].sort(),
    ));
});

describe('DE-5 what its status takes', () => {
  it('the team describes and lists what is proposed', () =>
    expect(rights('member', ['VIEWER'], 'PROPOSED')).toEqual(
      [...work, 'answerPilot', 'changeChecklist', 'describePoc', 'writeChecklist'].sort(),
    ));
  it('kick-off is for what is proposed', () => expect(rights('pmo', ['PMO'], 'PROPOSED')).toContain('kickOffPoc'));
  it('what graduated takes the work of its production', () =>
    expect(rights('pmo', ['PMO'], 'GRADUATED')).toEqual(work.filter((each) => each !== 'holdReview')));
  it('what was stopped takes corrections of its spend alone', () => expect(rights('pmo', ['PMO'], 'STOPPED')).toEqual(['correctSpend']));
});
