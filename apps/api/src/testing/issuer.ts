import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** An OpenID Connect provider of somebody else, as small as one can be: whoever is sent there is signed in at once. */
export interface TestIssuer {
  readonly url: string;
  /** An access token of somebody. */
  token(claims: JWTPayload): Promise<string>;
  /** What it does otherwise than it should, until it is told otherwise. */
  misbehaves(mistake: Mistake): void;
  close(): Promise<void>;
}

export interface Mistake {
  /** Instead of the person that it was started with. */
  readonly claims?: JWTPayload;
  /** Signs with a key that is not published. */
  readonly isForged?: boolean;
  /** What it says of how it signed. */
  readonly header?: { readonly kid?: string; readonly alg?: 'HS256' };
  /** What its token endpoint answers instead. */
  readonly token?: { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: object };
  /** What it says of somebody when asked. */
  readonly userinfo?: object;
}

/** @param person what it says of whoever signs in */
export const startTestIssuer = async (person: JWTPayload): Promise<TestIssuer> => {
  const [{ publicKey, privateKey }, another] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' };
  const nonces = new Map<string, string>();
  let mistake: Mistake = {};
  const sign = (claims: JWTPayload) =>
    new SignJWT({ iss: url, iat: Math.floor(Date.now() / 1000), exp: Math.floor(Date.now() / 1000) + 60, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one', ...mistake.header })
      .sign(mistake.header?.alg === 'HS256' ? new Uint8Array(32) : mistake.isForged ? another.privateKey : privateKey);
  const server = createServer(async (request, response) => {
    const json = (body: object, headers: Readonly<Record<string, string>> = {}) =>
      response.setHeaders(new Headers({ 'content-type': 'application/json', ...headers })).end(JSON.stringify(body));
    const { pathname, searchParams } = new URL(request.url!, url);
    if (pathname === '/.well-known/openid-configuration')
      return json({
        issuer: url,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        userinfo_endpoint: `${url}/userinfo`,
        id_token_signing_alg_values_supported: ['RS256', 'HS256'],
        jwks_uri: `${url}/jwks`,
      });
    if (pathname === '/jwks') return json({ keys: [jwk] });
    if (pathname === '/userinfo') return json(mistake.userinfo ?? {});
    if (pathname === '/token') {
      if (mistake.token) {
        const { status, headers, body } = mistake.token;
        response.statusCode = status;
        return json(body, headers);
      }
      const nonce = nonces.get(new URLSearchParams(await text(request)).get('code')!);
      return json({
        access_token: 'a',
        token_type: 'Bearer',
        id_token: await sign({ aud: 'causeway-web', nonce, ...(mistake.claims ?? person) }),
      });
    }
    const code = String(nonces.size);
    nonces.set(code, searchParams.get('nonce')!);
    const back = new URL(searchParams.get('redirect_uri')!);
    back.search = String(new URLSearchParams({ code, state: searchParams.get('state')! }));
    response.writeHead(303, { location: back.href }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token: (claims) => sign({ aud: 'causeway', ...claims }),
    misbehaves: (next) => {
      mistake = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
