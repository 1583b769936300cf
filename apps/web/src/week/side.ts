import type { Role } from '../session/session';

export type Side = 'TEAM' | 'OWNER';

/** Why somebody reads a sheet without scoring on it. */
export type NoSide = 'AUDITOR' | 'STRANGER';

interface Concerned {
  readonly owners: readonly { readonly role: string; readonly person: { readonly id: string } }[];
  readonly members: readonly { readonly id: string }[];
}

/**
 * §9, CL-5: the side that somebody scores a POC on, as a hint before the click: the production owner, unless on the team, gives the second opinion;
 * team and PMO score as the team; an auditor never writes. The server's answer is what counts.
 */
export function sideOf(personId: string, roles: readonly Role[], { owners, members }: Concerned): Side | NoSide {
  if (roles.includes('AUDITOR')) return 'AUDITOR';
  if (members.some(({ id }) => id === personId)) return 'TEAM';
  if (owners.some(({ role, person }) => role === 'PRODUCTION_OWNER' && person.id === personId)) return 'OWNER';
  return roles.includes('PMO') ? 'TEAM' : 'STRANGER';
}

export const isSide = (side: Side | NoSide): side is Side => side === 'TEAM' || side === 'OWNER';
