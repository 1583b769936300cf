import { type RequestHandler, Router } from 'express';
import * as openid from 'openid-client';
import { type Claims, claimsOf } from './bearer.ts';
import type { SignInFlow } from './session.ts';

interface SignInOptions {
  readonly issuer: () => string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly baseUrl: () => string;
  /** Asks for the password again even where the issuer still knows the browser. */
  readonly alwaysAsk: boolean;
  readonly personFor: (claims: Claims) => Promise<{ readonly id: string }>;
}

/** A header that a form or a link on another site cannot send. */
const isFromOurPage = (header: string | undefined): boolean => header === 'web';

/** A path of our own; anything else leads home. */
export const ownPath = (given: unknown): string =>
  typeof given === 'string' && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given) && given.length <= 2_000 && !/^\/(auth|oidc)(\/|$|\?)/.test(given)
    ? given
    : '/';

/** Sign-in by OpenID Connect: authorisation code with PKCE, state and nonce, kept in the session until the callback. */
export const signIn = (options: SignInOptions): RequestHandler => {
  const provider = discovered(options);
  const callback = () => `${options.baseUrl()}/auth/callback`;
  return Router()
    .get('/auth/sign-in', async (request, response) => {
      // The cookie must be set on the address that the issuer sends the browser back to.
      const base = new URL(options.baseUrl());
      if (request.headers.host !== base.host) {
        response.redirect(303, `${base.origin}/auth/sign-in?returnTo=${encodeURIComponent(ownPath(request.query.returnTo))}`);
        return;
      }
      const configuration = await provider().catch(() => null);
      if (configuration === null) {
        response
          .status(503)
          .set('retry-after', '5')
          .type('text')
          .send('The sign-in service does not answer for the moment; try again shortly.\n');
        return;
      }
      const flow: SignInFlow = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
        returnTo: ownPath(request.query.returnTo),
      };
      request.session.flow = flow;
      await saved(request.session);
      const parameters = {
        redirect_uri: callback(),
        scope: 'openid email profile',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
        ...(options.alwaysAsk && { prompt: 'login' }),
      };
      response.redirect(303, openid.buildAuthorizationUrl(configuration, parameters).href);
    })
    .get('/auth/callback', async (request, response) => {
      const { flow } = request.session;
      delete request.session.flow;
      const claims = flow && (await answerOf(provider, new URL(request.originalUrl, options.baseUrl()), flow, options.issuer()));
      if (!flow || !claims) {
        response.status(400).type('html').send(failed);
        return;
      }
      const { id } = await options.personFor(claims);
      // A fresh id: whoever knew the one before (it was not signed in) knows nothing.
      await new Promise<void>((resolve, reject) => request.session.regenerate((error?: unknown) => (error ? reject(error) : resolve())));
      request.session.personId = id;
      await saved(request.session);
      response.redirect(303, flow.returnTo);
    })
    .post('/auth/sign-out', async (request, response) => {
      if (!isFromOurPage(request.get('x-causeway-request'))) {
        response.status(403).type('text').send('Sign out from a page of Causeway: the header X-Causeway-Request is missing.\n');
        return;
      }
      await new Promise<void>((resolve, reject) => request.session.destroy((error?: unknown) => (error ? reject(error) : resolve())));
      response.clearCookie('causeway.session', { path: '/', httpOnly: true, sameSite: 'lax' }).status(204).end();
    });
};

/** What the issuer says of who signed in; null where the answer is not one to this browser's question, or somebody gave up. */
const answerOf = async (
  provider: () => Promise<openid.Configuration>,
  address: URL,
  { state, nonce, verifier }: SignInFlow,
  issuer: string,
): Promise<Claims | null> => {
  try {
    const configuration = await provider();
    const tokens = await openid.authorizationCodeGrant(configuration, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    // Some providers tell the address only when asked for it.
    const more =
      claims.email === undefined ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub).catch(() => ({})) : {};
    return claimsOf(issuer, { ...more, ...claims });
  } catch (error) {
    if (
      error instanceof openid.ResponseBodyError ||
      error instanceof openid.AuthorizationResponseError ||
      error instanceof openid.ClientError
    )
      return null;
    throw error;
  }
};

/** The issuer's own description, asked for at the first sign-in; a failure is asked for again the next time. */
const discovered = ({ issuer, clientId, clientSecret }: SignInOptions): (() => Promise<openid.Configuration>) => {
  let found: Promise<openid.Configuration> | null = null;
  return () => {
    const address = new URL(issuer());
    const isLoopback = address.protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(address.hostname);
    found ??= openid
      .discovery(address, clientId, undefined, clientSecret === null ? openid.None() : openid.ClientSecretBasic(clientSecret), {
        timeout: 10,
        ...(isLoopback && { execute: [openid.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        found = null;
        throw error;
      });
    return found;
  };
};

const saved = (session: Express.Request['session']): Promise<void> =>
  new Promise((resolve, reject) => session.save((error?: unknown) => (error ? reject(error) : resolve())));

const failed = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign-in failed · Causeway</title></head>
<body><h1>The sign-in did not finish</h1><p>It took too long, was started in another window, or was called off. <a href="/auth/sign-in">Try again</a>.</p></body></html>
`;
