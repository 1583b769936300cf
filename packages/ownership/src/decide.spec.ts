import type { Context, PersonRef } from '@causeway/kernel/command.ts';
import { anActor, recorded, specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import type { OwnershipCommand } from './commands.ts';
import { acceptOwnership, changeOwner, changeTeam } from './decide.ts';
import type { OwnershipEvent } from './events.ts';
import { evolveOwnership, initialOwnership, type Owner, type OwnershipState } from './evolve.ts';
import { attendanceOf, attendanceShare, isOwnerInTeam, membersOf, ownerOf, reviewsSinceNamed } from './figures.ts';

const context: Context = { now: 0, zone: 'UTC', actor: { id: anActor, roles: [] }, commandId: 'c', newId: () => 'n' };
const given = specify<OwnershipCommand, OwnershipState, OwnershipEvent, Context>(
  {
    initial: initialOwnership,
    evolve: evolveOwnership,
    decide: (command, state, own) =>
      command.type === 'changeOwner'
        ? changeOwner(command, state, own)
        : command.type === 'changeTeam'
          ? changeTeam(command, state, own)
          : acceptOwnership(command, state, own),
  },
  context,
);
const person = (id: string, known = true): PersonRef => ({ email: `${id}@example.com`, id, known });
const nobody: PersonRef = { email: 'no address', id: null, known: false };
const named = (role: 'PRODUCTION_OWNER' | 'POC_LEAD', who: string): OwnershipEvent => ({ type: 'OwnerNamed', data: { role, person: who } });
const team = (added: string[], removed: string[] = []): OwnershipEvent => ({ type: 'TeamChanged', data: { added, removed } });
const stateOf = (...events: OwnershipEvent[]) =>
  events.reduce((state, event, place) => evolveOwnership(state, recorded(event, place, place * 1000)), initialOwnership);

describe('owners', () => {
  const change = (email: PersonRef, reason = 'Moved to another unit.'): OwnershipCommand => ({
    type: 'changeOwner',
    role: 'PRODUCTION_OWNER',
    email,
    reason,
  });

  it('KO-4 one is named, or changed, with a reason', () => {
    given()
      .when(change(person('kim')))
      .records({ type: 'OwnerChanged', data: { role: 'PRODUCTION_OWNER', from: null, to: 'kim', reason: 'Moved to another unit.' } });
    given(named('PRODUCTION_OWNER', 'kim'))
      .when(change(person('lee')))
      .records({ type: 'OwnerChanged', data: { role: 'PRODUCTION_OWNER', from: 'kim', to: 'lee', reason: 'Moved to another unit.' } });
  });

  it('GE-4 the same person again records nothing', () =>
    given(named('PRODUCTION_OWNER', 'kim'))
      .when(change(person('kim')))
      .recordsNothing());

  it('GE-5 no address and no reason are told together', () =>
    given()
      .when(change(nobody, ''))
      .isRefused({ code: 'INVALID_EMAIL', field: ['email'] }, { code: 'REASON_REQUIRED', field: ['reason'] }));

  it('KO-4 the named owner accepts, once; another begins unaccepted', () => {
    const told = given(named('PRODUCTION_OWNER', anActor));
    told.when({ type: 'acceptOwnership' }).records({ type: 'OwnershipAccepted', data: { person: anActor } });
    given(named('PRODUCTION_OWNER', anActor), { type: 'OwnershipAccepted', data: { person: anActor } })
      .when({ type: 'acceptOwnership' })
      .recordsNothing();
    const state = stateOf(
      named('PRODUCTION_OWNER', 'kim'),
      { type: 'OwnershipAccepted', data: { person: 'kim' } },
      named('PRODUCTION_OWNER', 'lee'),
    );
    expect(state.owners.PRODUCTION_OWNER).toMatchObject({ person: 'lee', accepted: false, since: 2000, namedAt: '3' });
  });

  it('KO-4 nobody accepts for another', () => {
    given(named('PRODUCTION_OWNER', 'kim')).when({ type: 'acceptOwnership' }).isRefused('FORBIDDEN');
    given().when({ type: 'acceptOwnership' }).isRefused('FORBIDDEN');
  });
});

describe('the team', () => {
  const change = (add: PersonRef[], remove: PersonRef[] = []): OwnershipCommand => ({ type: 'changeTeam', add, remove });

  it('GE-4 only what changes is recorded, each once', () => {
    given(team(['kim']))
      .when(change([person('kim'), person('lee'), person('lee')], [person('sam')]))
      .records(team(['lee'], []));
    given(team(['kim']))
      .when(change([person('kim')], [person('sam')]))
      .recordsNothing();
  });

  it('§9 who is removed is gone, the others stay, who is added comes last', () =>
    expect(membersOf(stateOf(team(['kim', 'lee', 'sam']), team(['ada'], ['lee'])))).toEqual(['kim', 'sam', 'ada']));

  it('KO-4 the lead counts as a member while lead, each once, and is not removed by this', () => {
    const state = stateOf(named('POC_LEAD', 'kim'), team(['lee']));
    expect(membersOf(state)).toEqual(['kim', 'lee']);
    given(named('POC_LEAD', 'kim'), team(['lee']))
      .when(change([], [person('kim')]))
      .recordsNothing();
    given(named('POC_LEAD', 'kim'), team(['kim', 'lee']))
      .when(change([], [person('kim'), person('lee')]))
      .records(team([], ['lee']));
    expect(membersOf(stateOf(named('POC_LEAD', 'kim'), team(['kim']), named('POC_LEAD', 'lee')))).toEqual(['lee', 'kim']);
    expect(membersOf(stateOf(named('POC_LEAD', 'kim'), named('POC_LEAD', 'lee')))).toEqual(['lee']);
  });

  it('GE-2 at most 200 people, each by address; who is removed must be known', () => {
    const many = Array.from({ length: 200 }, (_, count) => `p${count}`);
    given()
      .when(change(many.map((id) => person(id))))
      .records(team(many));
    given()
      .when(change(Array.from({ length: 201 }, (_, count) => person(`p${count}`))))
      .isRefused({ code: 'BAD_USER_INPUT', field: ['add'] });
    given()
      .when(change([nobody], [person('new', false)]))
      .isRefused({ code: 'INVALID_EMAIL', field: ['add', '0'] }, { code: 'UNKNOWN_PERSON', field: ['remove', '0'] });
  });

  it('CL-5 the owner is of the team as lead or as member', () => {
    expect(isOwnerInTeam(stateOf(named('PRODUCTION_OWNER', 'kim')))).toBe(false);
    expect(isOwnerInTeam(stateOf(named('PRODUCTION_OWNER', 'kim'), team(['kim'])))).toBe(true);
    expect(isOwnerInTeam(stateOf(named('PRODUCTION_OWNER', 'kim'), named('POC_LEAD', 'kim')))).toBe(true);
    expect(ownerOf(stateOf(), 'SPONSOR')).toBeNull();
  });
});

describe('attendance', () => {
  const owner: Owner = { person: 'kim', since: 0, namedAt: '10', accepted: true };
  const review = (recordedAt: number, ...attendees: string[]) => ({ recordedAt: String(recordedAt), attendees });

  it('GA-1 counts the last eight reviews recorded since the owner was named', () => {
    const absent = Array.from({ length: 4 }, (_, count) => review(11 + count));
    const present = Array.from({ length: 6 }, (_, count) => review(20 + count, 'kim'));
    expect(attendanceOf(owner, [review(9, 'kim'), ...absent, ...present])).toEqual({ present: 6, of: 8 });
    expect(attendanceShare(owner, [review(9, 'kim'), ...absent, ...present])).toBe(6 / 8);
    expect(reviewsSinceNamed(owner, [review(9), review(10), review(11), review(12)], 2)).toEqual([review(11), review(12)]);
  });
  it('GA-1 is nothing without a review since', () => expect(attendanceShare(owner, [review(10, 'kim')])).toBeNull());
  it('GA-1 positions are compared as numbers', () => expect(attendanceShare({ ...owner, namedAt: '9' }, [review(10, 'kim')])).toBe(1));
});
