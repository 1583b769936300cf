import { createHash } from 'node:crypto';
import type { Asker } from '../graphql/context.ts';
import { type Claims, type Trust, verifyBearer } from './bearer.ts';
import { Unauthenticated } from './unauthenticated.ts';

interface TokenAskersOptions {
  readonly trust: () => Promise<Trust>;
  readonly personFor: (claims: Claims) => Promise<{ readonly id: string; readonly email: string | null }>;
}

const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 10_000;

/**
 * Who sends a header `Authorization: Bearer …`. A token comes with every request: it is verified and its person looked up once a minute, and
 * never taken after it has expired.
 */
export const tokenAskers = ({ trust, personFor }: TokenAskersOptions): ((header: string) => Promise<Asker>) => {
  const known = new Map<string, { readonly asker: Promise<Asker>; until: number }>();
  const find = async (token: string): Promise<{ asker: Asker; expiresAt: number }> => {
    const { claims, expiresAt } = await verifyBearer(token, await trust());
    const { id, email } = await personFor(claims);
    return { asker: { personId: id, ...(email === null && !claims.hasAddress && { isService: true }) }, expiresAt };
  };
  return (header) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? [];
    if (token === undefined) return Promise.reject(new Unauthenticated('The header Authorization takes Bearer and a token.'));
    const key = createHash('sha256').update(token).digest('base64');
    const before = known.get(key);
    if (before && before.until > Date.now()) return before.asker;
    known.delete(key);
    if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value!);
    const found = find(token);
    const entry = { asker: found.then(({ asker }) => asker), until: Date.now() + REMEMBERED_MS };
    known.set(key, entry);
    found.then(
      ({ expiresAt }) => {
        entry.until = Math.min(entry.until, expiresAt);
      },
      // What was refused is looked at anew the next time: the issuer's keys may have changed.
      () => known.get(key) === entry && known.delete(key),
    );
    return entry.asker;
  };
};
