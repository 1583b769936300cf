import type { PersonRef } from '@causeway/kernel/command.ts';

/** The contract's Role; TEAM and OWNER follow from POCs and cannot be granted (§9). */
export type Role = 'ADMIN' | 'PMO' | 'TEAM' | 'OWNER' | 'AUDITOR' | 'VIEWER';

export interface GrantRole {
  readonly type: 'grantRole';
  readonly email: PersonRef;
  readonly role: Role;
}
export interface RevokeRole {
  readonly type: 'revokeRole';
  readonly email: PersonRef;
  readonly role: Role;
}
export type AccessCommand = GrantRole | RevokeRole;
