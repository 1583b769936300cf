import { createHash } from 'node:crypto';
import { addressKey } from '@causeway/kernel/email.ts';
import type { KnownPoc } from './door.ts';

/** Who an address names, where nobody is minted: whom the POC knows by it, or somebody of this address alone. */
export const personIdOf = (email: string, poc: KnownPoc | null): string => {
  const address = addressKey(email.trim());
  const known = [...(poc?.emails ?? [])].find(([, each]) => addressKey(each) === address);
  if (known) return known[0];
  const hex = createHash('sha256').update(address).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
