import type { Role } from './session';

/** §9, as a hint before the click: whoever imports adopts, and an auditor never writes. The server's answer is what counts. */
export function mayImport(roles: readonly Role[]): boolean {
  return maySteer(roles);
}

/** §9: adopting, kicking off and deciding are the PMO's. */
export function maySteer(roles: readonly Role[]): boolean {
  return roles.includes('PMO') && !roles.includes('AUDITOR');
}

/** §9: everybody proposes but an auditor. */
export function mayPropose(roles: readonly Role[]): boolean {
  return roles.length > 0 && !roles.includes('AUDITOR');
}

/** §9: people and their roles are an administrator's. */
export function mayAppoint(roles: readonly Role[]): boolean {
  return roles.includes('ADMIN') && !roles.includes('AUDITOR');
}
