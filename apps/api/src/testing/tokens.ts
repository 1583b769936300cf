import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { TestServer } from './server.ts';

/** The key that a server's embedded issuer signs with. */
export const signingKeyOf = ({ configuration }: TestServer): JWK =>
  (JSON.parse(readFileSync(join(configuration.home, 'development-keys.json'), 'utf8')) as { signing: JWK }).signing;

/** A key that no issuer of ours signs with. */
export const otherKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'RS256', kid: 'other' };
};

/** A token that the issuer could have signed for the PMO, but for what is changed. */
export const sign = async (
  { url }: TestServer,
  over: JWTPayload | Record<string, unknown>,
  signer: JWK,
  header: object = {},
): Promise<string> =>
  new SignJWT({
    sub: 'pmo',
    iss: `${url}/oidc`,
    aud: 'causeway',
    exp: Math.floor(Date.now() / 1000) + 60,
    email: 'pmo@causeway.demo',
    email_verified: true,
    ...over,
  })
    .setProtectedHeader({ alg: 'RS256', kid: signer.kid ?? '', ...header })
    .sign(await importJWK(signer, 'RS256'));

/** Who a server takes somebody for who sends a header Authorization. */
export const whoIs = async ({ url }: TestServer, authorization?: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query: '{ me { person { displayName email } roles } }' }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { me: unknown };
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, challenge: response.headers.get('www-authenticate'), me: data?.me, error: errors?.[0] };
};
