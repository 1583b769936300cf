import type { IncomingHttpHeaders } from 'node:http';
import type { Configuration } from '@causeway/engine/configuration/configuration.ts';
import type { Engine } from '@causeway/engine/engine.ts';
import { type RequestHandler, Router } from 'express';
import type { Asker } from '../graphql/context.ts';
import type { Trust } from './bearer.ts';
import { embeddedIssuer } from './embedded-issuer.ts';
import { openFlows } from './flow.ts';
import { developmentKeys } from './keys.ts';
import { identityProblems } from './problems.ts';
import { keysOf, provider } from './provider.ts';
import { openSessions } from './session.ts';
import { signIn } from './sign-in.ts';
import { tokenAskers } from './token-askers.ts';

export interface Identity {
  /** /auth, and /oidc where the embedded issuer runs. */
  readonly router: RequestHandler;
  /**
   * Who sends a request, by bearer token or session cookie; null: nobody.
   * @throws Unauthenticated for a token that cannot be taken, IssuerUnavailable where that cannot be told for the moment
   */
  readonly identify: (request: { readonly headers: IncomingHttpHeaders }) => Promise<Asker | null>;
  readonly close: () => Promise<void>;
}

interface IdentityOptions {
  readonly engine: Pick<Engine, 'databaseUrl' | 'directory' | 'executor'>;
  readonly configuration: Configuration;
  /** The address that browsers use; known once the server listens. */
  readonly baseUrl: () => string;
  /** Told why the issuer cannot be used. */
  readonly onProblem?: (problem: string, error: unknown) => void;
}

/** Who is who: sign-in for people, tokens for their tools, one issuer for both. */
export const createIdentity = async (options: IdentityOptions): Promise<Identity> => {
  const { engine, configuration, baseUrl, onProblem = () => {} } = options;
  const { audience, clientId, clientSecret, production, publicUrl } = configuration;
  const origin = () => new URL(baseUrl()).origin;
  const keys = configuration.issuer === null || configuration.sessionSecret === null ? await developmentKeys(configuration.home) : null;
  const embedded = configuration.issuer === null ? embeddedIssuer({ keys: keys!, origin, webClient: clientId, audience }) : null;
  const issuer = embedded?.issuer ?? (() => configuration.issuer!);
  const findProvider = provider({ issuer, clientId, clientSecret, allowHttp: !production, onProblem });
  // An issuer may write its own name in another way than the configuration does (with a slash at its end): its own counts.
  const keyOf = keysOf(findProvider);
  const trust = async (): Promise<Trust> =>
    embedded
      ? { issuer: embedded.issuer(), audience, keyOf: embedded.keyOf }
      : { issuer: (await findProvider()).serverMetadata().issuer, audience, keyOf };

  const safety = { secret: configuration.sessionSecret ?? keys!.cookie, isSecure: publicUrl?.startsWith('https:') ?? false };
  const sessions = openSessions({ databaseUrl: engine.databaseUrl, ...safety });
  const personFor = engine.directory.personForIdentity.bind(engine.directory);
  const byToken = tokenAskers({ trust, personFor });
  const identify: Identity['identify'] = async ({ headers }) => {
    if (headers.authorization !== undefined) return byToken(headers.authorization);
    const personId = await sessions.personOf(headers.cookie);
    return personId === null ? null : { personId };
  };

  const router = Router({ caseSensitive: true })
    .get('/auth/session', async (request, response) => {
      const asker = await identify(request);
      const person = asker && (await engine.directory.byIds([asker.personId])).get(asker.personId);
      response.set('cache-control', 'no-store');
      if (!person) {
        // The page asks whether somebody is there before it shows the way in: to it “nobody” is an answer, and no error for the browser's console.
        if (request.get('x-causeway-request') === 'web') return void response.json(null);
        return void response.status(401).set('www-authenticate', 'Bearer').json({ message: 'Nobody is signed in.' });
      }
      const { id, displayName, email } = person;
      response.json({ person: { id, displayName, email }, roles: await engine.executor.rolesOf(id) });
    })
    .use(
      signIn({ provider: findProvider, sessions, flows: openFlows(safety), origin, isEmbedded: embedded !== null, personFor, onProblem }),
    );
  if (embedded) router.use(embedded.router);
  return { router: router.use(identityProblems), identify, close: () => sessions.close() };
};
