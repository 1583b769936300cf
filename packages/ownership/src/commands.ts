import type { PersonRef } from '@causeway/kernel/command.ts';

export const OWNER_ROLES = ['PRODUCTION_OWNER', 'POC_LEAD', 'SPONSOR'] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];

export interface ChangeOwner {
  readonly type: 'changeOwner';
  readonly role: OwnerRole;
  readonly email: PersonRef;
  readonly reason: string;
}
export interface ChangeTeam {
  readonly type: 'changeTeam';
  readonly add?: readonly PersonRef[] | null | undefined;
  readonly remove?: readonly PersonRef[] | null | undefined;
}
export interface AcceptOwnership {
  readonly type: 'acceptOwnership';
}
export type OwnershipCommand = ChangeOwner | ChangeTeam | AcceptOwnership;
