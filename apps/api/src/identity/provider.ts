import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import * as openid from 'openid-client';
import { IssuerUnavailable } from './issuer-unavailable.ts';

interface ProviderOptions {
  readonly issuer: () => string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** Whether an issuer on another machine may be spoken to without TLS. */
  readonly allowHttp: boolean;
  /** Told why the issuer cannot be used; whoever signs in is told only that. */
  readonly onProblem: (problem: string, error: unknown) => void;
}

/** The issuer as it describes itself. @throws IssuerUnavailable */
export type FindProvider = () => Promise<openid.Configuration>;

const TIMEOUT_SECONDS = 5;
const isLoopback = ({ hostname }: URL): boolean => /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname);

/** Asks the issuer for its description when somebody first needs it, and keeps it; after a failure the next one asks again. */
export const provider = ({ issuer, clientId, clientSecret, allowHttp, onProblem }: ProviderOptions): FindProvider => {
  let found: Promise<openid.Configuration> | null = null;
  const discover = async () => {
    const address = new URL(issuer());
    const isSecret = clientSecret !== null;
    return openid.discovery(address, clientId, undefined, isSecret ? openid.ClientSecretBasic(clientSecret) : openid.None(), {
      timeout: TIMEOUT_SECONDS,
      // Who signs in is told by the issuer's key, too, and not by its address alone.
      execute: [openid.enableNonRepudiationChecks, ...(allowHttp || isLoopback(address) ? [openid.allowInsecureRequests] : [])],
    });
  };
  return () => {
    found ??= discover().catch((error: unknown) => {
      found = null;
      onProblem(`the issuer ${issuer()} cannot be used`, error);
      throw new IssuerUnavailable(error);
    });
    return found;
  };
};

/** The issuer's public keys; asked for again when they are old, or a token bears one that is not known. @throws IssuerUnavailable */
export const keysOf = (find: FindProvider): JWTVerifyGetKey => {
  let keys: JWTVerifyGetKey | null = null;
  return async (header, token) => {
    const { jwks_uri } = (await find()).serverMetadata();
    try {
      keys ??= createRemoteJWKSet(new URL(jwks_uri!));
      return await keys(header, token);
    } catch (error) {
      if (isAboutTheToken(error)) throw error;
      throw new IssuerUnavailable(error);
    }
  };
};

const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported;
