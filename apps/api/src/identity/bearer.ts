import { checkName } from '@causeway/kernel/text.ts';
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
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const CLOCK_TOLERANCE_SECONDS = 5;

/**
 * RFC 7515: base64url without padding, white space or line breaks, and without anything in the bits that its last letter has to spare. A decoder that is less
 * strict would take one token written in many ways.
 */
const isCompact = (token: string): boolean =>
  COMPACT.test(token) && token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);

/**
 * Reads an access token (RFC 9068): signed by the issuer, for this audience, not expired.
 * @throws Unauthenticated with a sentence for every other token, IssuerUnavailable where its keys cannot be had
 */
export const verifyBearer = async (
  token: string,
  { issuer, audience, keyOf }: Trust,
): Promise<{ readonly claims: Claims; readonly expiresAt: number }> => {
  if (!isCompact(token)) throw new Unauthenticated('The token cannot be read.');
  try {
    const { payload } = await jwtVerify(token, keyOf, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    // JSON writes numbers that are beyond every number; a token ends.
    if (!Number.isFinite(payload.exp)) throw new Unauthenticated('The token lacks a usable claim exp.');
    return { claims: claimsOf(payload), expiresAt: payload.exp! * 1000 };
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Unauthenticated(sentenceOf(error));
    if (isOfTheKey(error)) throw new Unauthenticated('The token is signed with a key that is too weak, or none.');
    throw error;
  }
};

/** What jose says of a published key that is too short, or no key of its kind. */
const isOfTheKey = (error: unknown): boolean => error instanceof TypeError || error instanceof DOMException;

/** OpenID Connect Core 2: a subject has 1 to 255 ASCII characters; here they can be seen, too. */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;
const MOST_OF_NAME = 500;

/**
 * The identity that verified claims name; an address counts once the issuer says that it was verified.
 * @throws Unauthenticated where they name nobody
 */
export const claimsOf = ({ iss, sub, email, email_verified, name }: Readonly<Record<string, unknown>>): Claims => {
  if (typeof sub !== 'string' || !SUBJECT.test(sub)) throw new Unauthenticated('The token lacks a usable claim sub.');
  return {
    issuer: String(iss),
    subject: sub,
    email: typeof email === 'string' && email_verified === true ? email : null,
    displayName: displayNameOf(name),
    hasAddress: typeof email === 'string',
  };
};

/** A name for reading, without what no name of ours may hold; null where nothing of it can be seen (GE-2). */
const displayNameOf = (name: unknown): string | null => {
  if (typeof name !== 'string') return null;
  const readable = name.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  const kept = [...readable].slice(0, MOST_OF_NAME).join('');
  return checkName(kept, ['name']) === null ? kept : null;
};

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
