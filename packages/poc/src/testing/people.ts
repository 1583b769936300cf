import type { Actor, GrantedRole, PersonRef } from '@causeway/kernel/command.ts';

/** People of the specs: their ids are their names, which no real id ever is. */
export const ref = (id: string): PersonRef => ({ email: `${id}@example.org`, id, known: true });
export const actor = (id: string, ...roles: GrantedRole[]): Actor => ({ id, roles });

export const pmo = actor('paula', 'PMO');
export const otherPmo = actor('pete', 'PMO');
export const admin = actor('adam', 'ADMIN');
export const auditor = actor('aud', 'AUDITOR');
export const viewer = actor('vic', 'VIEWER');
export const lead = actor('lea', 'VIEWER');
export const member = actor('mia', 'VIEWER');
export const owner = actor('oli', 'VIEWER');
