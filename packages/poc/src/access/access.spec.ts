import type { Context, Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { admin, ref } from '../testing/people.ts';
import type { AccessCommand, Role } from './commands.ts';
import { grantRole, revokeRole } from './decide.ts';
import type { AccessEvent } from './events.ts';
import { type AccessState, evolveAccess, initialAccess } from './evolve.ts';

const decide: Decide<AccessCommand, AccessState, AccessEvent> = (command, state, context) =>
  command.type === 'grantRole' ? grantRole(command, state, context) : revokeRole(command, state, context);
const context: Context = { now: 0, zone: 'UTC', actor: admin, commandId: 'c', newId: () => 'id' };
const given = specify<AccessCommand, AccessState, AccessEvent, Context>({ initial: initialAccess, evolve: evolveAccess, decide }, context);

const grant = (role: Role, person = ref('p')): AccessCommand => ({ type: 'grantRole', email: person, role });
const revoke = (role: Role, person = ref('p')): AccessCommand => ({ type: 'revokeRole', email: person, role });
const granted = (role: 'ADMIN' | 'PMO' | 'AUDITOR' | 'VIEWER', person = 'p') => fact('RoleGranted', { person, role });

describe('granted roles', () => {
  it('§9 are ADMIN, PMO, AUDITOR and VIEWER', () => {
    for (const role of ['ADMIN', 'PMO', 'AUDITOR', 'VIEWER'] as const) given().when(grant(role)).records(granted(role));
  });
  it('§9 TEAM and OWNER follow from POCs and cannot be granted', () => {
    for (const role of ['TEAM', 'OWNER'] as const)
      given()
        .when(grant(role))
        .isRefused({ code: 'BAD_USER_INPUT', field: ['role'] });
  });
  it('GE-4 one that is held, or is not, is no event', () => {
    given(granted('PMO')).when(grant('PMO')).recordsNothing();
    given(granted('PMO')).when(revoke('VIEWER')).recordsNothing();
  });
  it('§9 a role is taken away', () =>
    given(granted('PMO'))
      .when(revoke('PMO'))
      .records(fact('RoleRevoked', { person: 'p', role: 'PMO' })));
  it('§9 the other roles of a person stay, and so do those of others', () => {
    const facts = [granted('PMO'), granted('VIEWER'), granted('PMO', 'q'), fact('RoleRevoked', { person: 'p', role: 'PMO' as const })];
    for (const [role, person, isHeld] of [
      ['PMO', 'p', false],
      ['VIEWER', 'p', true],
      ['PMO', 'q', true],
    ] as const)
      expect(given(...facts).when(grant(role, ref(person))).outcome).toHaveLength(isHeld ? 0 : 1);
  });
  it('§9 the last ADMIN stays', () => {
    given(granted('ADMIN')).when(revoke('ADMIN')).isRefused('BAD_USER_INPUT');
    given(granted('ADMIN'), granted('ADMIN', 'q'))
      .when(revoke('ADMIN'))
      .records(fact('RoleRevoked', { person: 'p', role: 'ADMIN' }));
  });
  it('GE-5 an address must be one, and of somebody known to be revoked', () => {
    given()
      .when(grant('PMO', { email: 'no', id: null, known: false }))
      .isRefused({ code: 'INVALID_EMAIL', field: ['email'] });
    given()
      .when(revoke('PMO', { email: 'a@b.c', id: 'x', known: false }))
      .isRefused({ code: 'UNKNOWN_PERSON', field: ['email'] });
  });
});
