import type { IncomingMessage, ServerResponse } from 'node:http';
import { DEMO_PEOPLE, demoEmail } from '@causeway/engine/bootstrap.ts';
import { type ErrorRequestHandler, type RequestHandler, Router, urlencoded } from 'express';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import Provider, { errors, type Configuration as ProviderConfiguration } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { cutOff } from '../operation/cut-off.ts';
import type { DevelopmentKeys } from './keys.ts';
import { problemPage } from './page.ts';
import { signInPage } from './sign-in-page.ts';

const PASSWORD = 'demo';
const RESOURCE = 'urn:causeway:api';
const HOUR = 3_600;

export interface EmbeddedIssuer {
  /** Everything under /oidc. */
  readonly router: RequestHandler;
  readonly issuer: () => string;
  /** Finds the key that a token was signed with. */
  readonly keyOf: JWTVerifyGetKey;
}

interface EmbeddedIssuerOptions {
  readonly keys: DevelopmentKeys;
  /** Its server's own origin, known once that listens. */
  readonly origin: () => string;
  readonly webClient: string;
  readonly audience: string;
}

/**
 * The development issuer: six people with one password, and a service client for each of them. It refuses to run in production, and its address
 * is known once the server listens, so it is made at the first request.
 */
export const embeddedIssuer = ({ keys, origin, webClient, audience }: EmbeddedIssuerOptions): EmbeddedIssuer => {
  if (process.env.NODE_ENV === 'production')
    throw new Error('The embedded development issuer does not run in production; set OIDC_ISSUER.');
  const issuer = () => `${origin()}/oidc`;
  let made: { readonly provider: Provider; readonly answer: ReturnType<Provider['callback']> } | null = null;
  const embedded = () => {
    if (made === null) {
      const provider = new Provider(issuer(), settings({ keys, origin, webClient, audience }));
      made = { provider, answer: provider.callback() };
    }
    return made;
  };
  const router = Router({ caseSensitive: true })
    .get('/oidc/interaction/:uid', async (request, response) => {
      const { uid } = await embedded().provider.interactionDetails(request, response);
      response.type('html').send(signInPage({ uid }));
    })
    .post('/oidc/interaction/:uid', cutOff(urlencoded({ extended: false, limit: '4kb' })), async (request, response) => {
      const { provider } = embedded();
      const { uid } = await provider.interactionDetails(request, response);
      const { email, password } = typed(request.body);
      const person = DEMO_PEOPLE.find(({ login }) => demoEmail(login) === email.trim().toLowerCase());
      if (person === undefined || password !== PASSWORD) {
        response
          .status(401)
          .type('html')
          .send(signInPage({ uid, email, refused: true }));
        return;
      }
      await provider.interactionFinished(request, response, { login: { accountId: person.login } });
    })
    .use('/oidc', (request: IncomingMessage, response: ServerResponse) => {
      // It says where it is by what a request calls it; its own address is the one that it was made with.
      request.headers.host = new URL(origin()).host;
      return embedded().answer(request, response);
    })
    .use(outOfDate);
  const { d, p, q, dp, dq, qi, ...publicKey } = keys.signing;
  return { router, issuer, keyOf: createLocalJWKSet({ keys: [publicKey] }) };
};

/** What the page's form sends; whatever else comes, or a field twice, is nobody's name. */
const typed = (body: unknown): { email: string; password: string } => {
  const { email, password } = (body ?? {}) as { email?: unknown; password?: unknown };
  return { email: typeof email === 'string' ? email : '', password: typeof password === 'string' ? password : '' };
};

/** A sign-in page from before a restart, or one that was left open for an hour. */
const outOfDate: ErrorRequestHandler = (error, _request, response, next) => {
  if (!(error instanceof errors.SessionNotFound)) return next(error);
  response.status(400).type('html').send(problemPage('This page is out of date', 'Begin signing in anew.'));
};

const claimsOf = (login: string) => {
  const person = DEMO_PEOPLE.find((each) => each.login === login);
  return { email: demoEmail(login), email_verified: true, name: person?.name ?? login };
};
/** `demo-pmo` acts as `pmo`. */
const loginOf = (clientId: string): string => clientId.replace(/^demo-/, '');

const settings = ({ keys, origin, webClient, audience }: EmbeddedIssuerOptions): ProviderConfiguration => ({
  // What it keeps is gone with the process: sign-ins under way. Sessions of the web are kept in the database.
  adapter: createMemoryAdapter(5),
  jwks: { keys: [keys.signing as never] },
  cookies: { keys: [keys.cookie] },
  clients: [
    {
      client_id: webClient,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [`${origin()}/auth/callback`],
    },
    ...DEMO_PEOPLE.map(({ login }) => ({
      client_id: `demo-${login}`,
      client_secret: PASSWORD,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  conformIdTokenClaims: false,
  findAccount: (_, login) => ({ accountId: login, claims: async () => ({ sub: login, ...claimsOf(login) }) }),
  // The web is part of the product: nobody is asked whether it may know who they are.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
  interactions: { url: (_, { uid }) => `/oidc/interaction/${uid}` },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: (_, client) => (client.grantTypeAllowed('client_credentials') ? RESOURCE : []),
      getResourceServerInfo: () => ({ scope: '', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
    },
  },
  extraTokenClaims: (_, token) => (token.kind === 'ClientCredentials' ? claimsOf(loginOf(token.clientId ?? '')) : undefined),
  formats: {
    customizers: {
      // A service client is the person whom it acts as: the same subject as in a sign-in.
      jwt: (_, token, parts) => {
        if (token.kind === 'ClientCredentials') parts.payload.sub = loginOf(token.clientId ?? '');
        return parts;
      },
    },
  },
  ttl: {
    AccessToken: HOUR,
    AuthorizationCode: 60,
    ClientCredentials: HOUR,
    Grant: HOUR,
    IdToken: HOUR,
    Interaction: HOUR,
    Session: 12 * HOUR,
  },
  renderError: (context, { error, error_description }) => {
    context.type = 'text/plain';
    context.body = `${error_description ?? error}\n`;
  },
});
