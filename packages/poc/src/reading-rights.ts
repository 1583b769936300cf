import type { GrantedRole, PersonId } from '@causeway/kernel/command.ts';

/** What is read under a right of its own (§9); everything else of the organisation is open to all of it. */
export type GuardedReading = 'RAW_EVENTS' | 'COMPARE' | 'VERIFY' | 'EXPORT' | 'PEOPLE_ADMINISTRATION';

const MAY_READ: Record<GuardedReading, readonly GrantedRole[]> = {
  RAW_EVENTS: ['PMO', 'AUDITOR', 'ADMIN'],
  COMPARE: ['PMO', 'AUDITOR', 'ADMIN'],
  VERIFY: ['PMO', 'AUDITOR', 'ADMIN'],
  EXPORT: ['PMO', 'AUDITOR', 'ADMIN'],
  PEOPLE_ADMINISTRATION: ['ADMIN'],
};

/** §9: raw event data, the query `events`, compare, verify and export are for PMO, AUDITOR and ADMIN. */
export const mayRead = (what: GuardedReading, roles: readonly GrantedRole[]): boolean =>
  roles.some((role) => MAY_READ[what].includes(role));

/** §9: an e-mail address is for oneself, PMO, AUDITOR and ADMIN, and for TEAM and OWNER of a POC that the person is on. */
export const mayReadEmail = (
  reader: { readonly id: PersonId; readonly roles: readonly GrantedRole[] },
  person: PersonId,
  shareAPoc: boolean,
): boolean => reader.id === person || shareAPoc || reader.roles.some((role) => role === 'PMO' || role === 'AUDITOR' || role === 'ADMIN');
