import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Unauthenticated } from './unauthenticated.ts';

/** What an issuer says of somebody. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  /** Only a verified address. */
  readonly email: string | null;
  readonly displayName: string | null;
  /** Says an address, verified or not: a service has none. */
  readonly hasAddress: boolean;
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
 * @throws Unauthenticated with a sentence for every other token, IssuerUnavailable where its keys cannot be had
 */
export const verifyBearer = async (
  token: string,
  { issuer, audience, keyOf }: Trust,
): Promise<{ readonly claims: Claims; readonly expiresAt: number }> => {
  try {
    const { payload } = await jwtVerify(token, keyOf, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    return { claims: claimsOf(payload), expiresAt: payload.exp! * 1000 };
  } catch (error) {
    throw error instanceof errors.JOSEError ? new Unauthenticated(sentenceOf(error)) : error;
  }
};

/** The identity that verified claims name; an address counts once the issuer says that it was verified. */
export const claimsOf = ({ iss, sub, email, email_verified, name }: Readonly<Record<string, unknown>>): Claims => ({
  issuer: String(iss),
  subject: String(sub),
  email: typeof email === 'string' && email_verified === true ? email : null,
  displayName: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 500) : null,
  hasAddress: typeof email === 'string',
});

const sentenceOf = (error: errors.JOSEError): string => {
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
  return 'The token cannot be read.';
};
