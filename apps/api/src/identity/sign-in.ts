import { type Response as Answer, Router } from 'express';
import * as openid from 'openid-client';
import { type Claims, claimsOf } from './bearer.ts';
import type { Flows, SignInFlow } from './flow.ts';
import { IssuerUnavailable } from './issuer-unavailable.ts';
import { problemPage } from './page.ts';
import type { FindProvider } from './provider.ts';
import { ownPath } from './return-to.ts';
import type { Sessions } from './session.ts';
import { Unauthenticated } from './unauthenticated.ts';

interface SignInOptions {
  readonly provider: FindProvider;
  readonly sessions: Sessions;
  readonly flows: Flows;
  /** The origin that browsers use. */
  readonly origin: () => string;
  /** The embedded issuer: asks for the password again though it still knows the browser, so that one can be somebody else. */
  readonly isEmbedded: boolean;
  readonly personFor: (claims: Claims) => Promise<{ readonly id: string }>;
  /** Told where the issuer lets nobody in, which no browser can mend. */
  readonly onProblem: (problem: string, error: unknown) => void;
}

/** Sign-in by OpenID Connect: authorisation code with PKCE, state and nonce. */
export const signIn = ({ provider, sessions, flows, origin, isEmbedded, personFor, onProblem }: SignInOptions): Router =>
  Router({ caseSensitive: true })
    .get('/auth/sign-in', async (request, response) => {
      const returnTo = ownPath(request.query.returnTo);
      // The cookie must be set on the address that the issuer sends the browser back to: 127.0.0.1, where somebody typed localhost.
      if (isEmbedded && request.headers.host !== new URL(origin()).host) {
        response.redirect(303, `${origin()}/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
        return;
      }
      const configuration = await provider();
      const flow: SignInFlow = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
        returnTo,
      };
      await flows.give(response, flow);
      const parameters = {
        redirect_uri: `${origin()}/auth/callback`,
        scope: 'openid email profile',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
        ...(isEmbedded && { prompt: 'login' }),
      };
      response.set('cache-control', 'no-store').redirect(303, openid.buildAuthorizationUrl(configuration, parameters).href);
    })
    .get('/auth/callback', sessions.middleware, async (request, response) => {
      const flow = await flows.take(request, response);
      const claims = flow && (await answerOf(await provider(), new URL(request.originalUrl, origin()), flow, onProblem));
      if (!claims) return unfinished(response);
      const { id } = await personFor(claims);
      await sessions.begin(request, id);
      response.set('cache-control', 'no-store').redirect(303, flow.returnTo);
    })
    .post('/auth/sign-out', sessions.middleware, async (request, response) => {
      // A header that a form or a link on another site cannot send.
      if (request.get('x-causeway-request') !== 'web') {
        response.status(403).type('text').send('Sign out from a page of Causeway: the header X-Causeway-Request is missing.\n');
        return;
      }
      await sessions.end(request, response);
      response.status(204).end();
    });

/** What the issuer says of who signed in; null where the answer is not one to this browser's question, or somebody gave up. */
const answerOf = async (
  provider: openid.Configuration,
  address: URL,
  { state, nonce, verifier }: SignInFlow,
  onProblem: SignInOptions['onProblem'],
): Promise<Claims | null> => {
  try {
    const tokens = await openid.authorizationCodeGrant(provider, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    if (claims.email !== undefined) return claimsOf(claims);
    // Some providers tell the address only when asked for it, and whether it was verified with it.
    const { email, email_verified, name } = await openid
      .fetchUserInfo(provider, tokens.access_token, claims.sub)
      .catch(() => ({}) as Partial<openid.UserInfoResponse>);
    return claimsOf({ ...claims, name: claims.name ?? name, email, email_verified });
  } catch (error) {
    if (isAway(error)) throw new IssuerUnavailable(error);
    const problem = problemOf(error);
    if (problem !== null) onProblem(problem, error);
    if (UNFINISHED.some((kind) => error instanceof kind)) return null;
    throw error;
  }
};

/** What ends a sign-in and is nobody's mistake here: an answer of the issuer that is none to our question, or names nobody. */
const UNFINISHED = [
  openid.ResponseBodyError,
  openid.WWWAuthenticateChallengeError,
  openid.AuthorizationResponseError,
  openid.ClientError,
  Unauthenticated,
];

/** What of the issuer keeps everybody from signing in, for whoever set it up; null where one sign-in went wrong. */
const problemOf = (error: unknown): string | null => {
  if (isUnknownClient(error)) return 'the issuer does not take OIDC_CLIENT_ID with OIDC_CLIENT_SECRET';
  if (error instanceof openid.ClientError && (UNUSABLE.includes(error.code ?? '') || isForged(error)) && !isOfNonce(error))
    return 'what the issuer answers to a sign-in cannot be used';
  return null;
};

/**
 * Its ID tokens: for another audience, from another issuer, over by our clock; its keys: none that fits, none at all, or an ID token that they do not
 * sign (HS256); and what is no answer of OpenID Connect.
 */
const UNUSABLE = [
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_MISSING_SERVER_METADATA',
  'OAUTH_UNSUPPORTED_OPERATION',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
];

/** Whether an ID token is signed by another key than the one it names. What a browser alone brings that does not fit bears no signature. */
const isForged = (error: openid.ClientError): boolean => detailsOf(error)?.signature !== undefined;

/** Whether it answers another question, which a browser alone can bring about: the question goes through its address. */
const isOfNonce = (error: openid.ClientError): boolean => detailsOf(error)?.claim === 'nonce';

const detailsOf = ({ cause }: openid.ClientError) => (cause as { cause?: { signature?: unknown; claim?: unknown } } | undefined)?.cause;

/** RFC 6749, 5.2: an unknown client may be told so with a challenge. */
const isUnknownClient = (error: unknown): boolean =>
  error instanceof openid.WWWAuthenticateChallengeError ||
  (error instanceof openid.ResponseBodyError && ['invalid_client', 'unauthorized_client'].includes(error.error));

/** Whether the issuer could not be reached, or answered that something is wrong on its side. */
const isAway = (error: unknown): boolean => {
  if (error instanceof TypeError) return error.message === 'fetch failed';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return code === 'OAUTH_TIMEOUT' || (cause instanceof Response && cause.status >= 500);
};

const unfinished = (response: Answer): void => {
  const sentence = 'It took too long, was started in another window, or was called off.';
  response.status(400).type('html').send(problemPage('The sign-in did not finish', sentence));
};
