import { hkdfSync } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { EncryptJWT, jwtDecrypt } from 'jose';

/** A sign-in under way: what the callback must bring back. */
export interface SignInFlow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

export interface Flows {
  /** Gives a flow to the browser, to keep until it comes back from the issuer. */
  give(response: Response, flow: SignInFlow): Promise<void>;
  /** The flow that a browser brings back, which it then forgets; null: none, too old, or not from here. */
  take(request: Request, response: Response): Promise<SignInFlow | null>;
}

const LIFETIME_SECONDS = 15 * 60;

/**
 * Sign-ins under way travel with the browser, sealed: whoever only asks for the sign-in page (anybody can) costs no row in the database,
 * and nothing is kept in a session before somebody is signed in.
 */
export const openFlows = ({ secret, isSecure }: { secret: string; isSecure: boolean }): Flows => {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'causeway sign-in flow', 32));
  // With the prefix __Host- no neighbouring subdomain can plant a flow of its own.
  const name = isSecure ? '__Host-causeway.sign-in' : 'causeway.sign-in';
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' };
  return {
    give: async (response, flow) => {
      const sealed = await new EncryptJWT({ ...flow })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(`${LIFETIME_SECONDS} seconds`)
        .encrypt(key);
      response.cookie(name, sealed, { ...options, maxAge: LIFETIME_SECONDS * 1000 });
    },
    take: async (request, response) => {
      const sealed = request.headers.cookie
        ?.split('; ')
        .find((pair) => pair.startsWith(`${name}=`))
        ?.slice(name.length + 1);
      if (sealed === undefined) return null;
      response.clearCookie(name, options);
      try {
        return (await jwtDecrypt<SignInFlow>(sealed, key, { requiredClaims: ['exp'] })).payload;
      } catch {
        return null;
      }
    },
  };
};
