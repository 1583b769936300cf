import type { Role } from './session';

/** §9, as a hint before the click: whoever imports adopts, and an auditor never writes. The server's answer is what counts. */
export function mayImport(roles: readonly Role[]): boolean {
  return roles.includes('PMO') && !roles.includes('AUDITOR');
}
