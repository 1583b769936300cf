import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Unauthenticated } from './unauthenticated.ts';

/** What a token says of who sends it. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  /** Only a verified address. */
  readonly email: string | null;
  readonly displayName: string | null;
}

export interface Trust {
  readonly issuer: string;
  readonly audience: string;
  readonly keyOf: JWTVerifyGetKey;
}

/** Signatures with a private key only: with HS256 a public key would do as the secret, `none` is none. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;

/**
 * Reads an access token (RFC 9068): signed by the issuer, for this audience, not expired.
 * @throws Unauthenticated with a sentence for every other token
 */
export const verifyBearer = async (token: string, { issuer, audience, keyOf }: Trust): Promise<Claims> => {
  try {
    const { payload } = await jwtVerify(token, keyOf, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    return claimsOf(issuer, payload);
  } catch (error) {
    throw new Unauthenticated(reason(error));
  }
};

/** The identity that an issuer's claims name; an address counts once the issuer says that it was verified. */
export const claimsOf = (issuer: string, claims: Readonly<Record<string, unknown>>): Claims => ({
  issuer,
  subject: String(claims.sub),
  email: typeof claims.email === 'string' && claims.email_verified === true ? claims.email : null,
  displayName: typeof claims.name === 'string' && claims.name.trim() !== '' ? claims.name.slice(0, 500) : null,
});

const reason = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return 'The token has expired; ask the issuer for a fresh one.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'iss') return 'The token is from another issuer.';
    if (error.claim === 'aud') return 'The token is for another audience.';
    if (error.claim === 'nbf') return 'The token is not valid yet.';
    return `The token lacks a usable claim ${error.claim}.`;
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return 'The token is signed with an algorithm that is not accepted.';
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return 'The token’s signature is not the issuer’s.';
  if (error instanceof errors.JOSEError) return 'The token cannot be read.';
  throw error;
};
