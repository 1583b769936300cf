import type { IncomingHttpHeaders } from 'node:http';
import type { Configuration } from '@causeway/engine/configuration.ts';
import type { Engine } from '@causeway/engine/engine.ts';
import { type RequestHandler, Router } from 'express';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import type { Asker } from '../graphql/context.ts';
import { type Claims, verifyBearer } from './bearer.ts';
import { embeddedIssuer } from './embedded-issuer.ts';
import { developmentKeys } from './keys.ts';
import { openSessions } from './session.ts';
import { signIn } from './sign-in.ts';
import { Unauthenticated } from './unauthenticated.ts';

export interface Identity {
  /** /auth, and /oidc where the embedded issuer runs. */
  readonly router: RequestHandler;
  /** Who sends a request, by bearer token or session cookie; null: nobody. @throws Unauthenticated for a token that cannot be taken */
  readonly identify: (request: { readonly headers: IncomingHttpHeaders }) => Promise<Asker | null>;
  readonly close: () => Promise<void>;
}

interface IdentityOptions {
  readonly engine: Engine;
  readonly configuration: Configuration;
  /** The address that browsers use; known once the server listens. */
  readonly baseUrl: () => string;
}

/** Who is who: sign-in for people, tokens for their tools, one issuer for both. */
export const createIdentity = async ({ engine, configuration, baseUrl }: IdentityOptions): Promise<Identity> => {
  const { issuer, audience, clientId, clientSecret, home } = configuration;
  const keys = issuer === null || configuration.sessionSecret === null ? await developmentKeys(home) : null;
  const embedded = issuer === null ? embeddedIssuer({ keys: keys!, baseUrl, webClient: clientId, audience }) : null;
  const keyOf = embedded?.keyOf ?? remoteKeys(issuer!);
  const sessions = openSessions({
    databaseUrl: engine.databaseUrl,
    secret: configuration.sessionSecret ?? keys!.cookie,
    isSecure: configuration.publicUrl?.startsWith('https:') ?? false,
  });
  const issuerNow = embedded?.issuer ?? (() => issuer!);
  const personFor = remembered((claims) => engine.directory.personForIdentity(claims));

  const byToken = async (header: string): Promise<Asker> => {
    const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? [];
    if (token === undefined) throw new Unauthenticated('The header Authorization takes Bearer and a token.');
    const claims = await verifyBearer(token, { issuer: issuerNow(), audience, keyOf });
    const { id } = await personFor(claims);
    return { personId: id, ...(claims.email === null && { isService: true }) };
  };
  const identify: Identity['identify'] = async ({ headers }) => {
    if (headers.authorization !== undefined) return byToken(headers.authorization);
    const personId = await sessions.personOf(headers.cookie);
    return personId === null ? null : { personId };
  };

  const auth = Router()
    .get('/auth/session', async (request, response) => {
      const asker = await identify(request);
      const person = asker && (await engine.directory.byIds([asker.personId])).get(asker.personId);
      response.set('cache-control', 'no-store');
      if (!person) return void response.status(401).json({ message: 'Nobody is signed in.' });
      const { id, displayName, email } = person;
      response.json({ person: { id, displayName, email }, roles: await engine.executor.rolesOf(id) });
    })
    .use(['/auth/sign-in', '/auth/callback', '/auth/sign-out'], sessions.middleware)
    .use(signIn({ issuer: issuerNow, clientId, clientSecret, baseUrl, alwaysAsk: embedded !== null, personFor }));
  return {
    router: embedded === null ? auth : Router().use(auth).use(embedded.router),
    identify,
    close: () => sessions.close(),
  };
};

/** The issuer's keys, found through its description and kept; asked for again when a token bears a key that is not known. */
const remoteKeys = (issuer: string): JWTVerifyGetKey => {
  let keys: Promise<JWTVerifyGetKey> | null = null;
  const find = async (): Promise<JWTVerifyGetKey> => {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(10_000) });
    const { jwks_uri } = (await answer.json()) as { jwks_uri: string };
    return createRemoteJWKSet(new URL(jwks_uri));
  };
  return async (header, token) => {
    keys ??= find().catch((error: unknown) => {
      keys = null;
      throw error;
    });
    return (await keys)(header, token);
  };
};

const MOST_REMEMBERED = 10_000;

/** A token is sent with every request: who it names is looked up once, while its claims stay what they are. */
const remembered = (find: (claims: Claims) => Promise<{ readonly id: string }>) => {
  const known = new Map<string, Promise<{ readonly id: string }>>();
  return (claims: Claims): Promise<{ readonly id: string }> => {
    const key = JSON.stringify(claims);
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MOST_REMEMBERED) known.delete(known.keys().next().value!);
    const found = find(claims);
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  };
};
