import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, type JWK, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForToken, startTestServer, type TestServer } from '../testing/server.ts';
import { otherKey, sign, signingKeyOf, whoIs } from '../testing/tokens.ts';

let server: TestServer;
let key: JWK;
beforeAll(async () => {
  server = await startTestServer();
  key = signingKeyOf(server);
});
afterAll(() => server.close());

const me = (authorization?: string) => whoIs(server, authorization);

const now = () => Math.floor(Date.now() / 1000);
const signed = (over: JWTPayload, signer: JWK = key): Promise<string> => sign(server, over, signer);

describe('a service client', () => {
  it.each(['admin', 'pmo', 'team', 'owner', 'auditor', 'viewer'])('demo-%s acts as that person', async (login) => {
    const answer = await me(`Bearer ${await server.token(`demo-${login}`)}`);
    expect(answer).toMatchObject({ status: 200, me: { person: { email: `${login}@causeway.demo` } } });
  });
  it('is refused with another secret', async () => expect((await askForToken(server.url, 'demo-pmo', 'wrong')).status).toBe(401));
  it('is refused when nobody knows it', async () => expect((await askForToken(server.url, 'demo-nobody', 'demo')).status).toBe(401));
});

describe('a bearer token', () => {
  it('is taken when the issuer signed it for this audience', async () =>
    expect(await me(`Bearer ${await signed({})}`)).toMatchObject({ status: 200 }));

  it.each<[string, () => Promise<string> | string, RegExp]>([
    ['that has expired', () => signed({ exp: now() - 60 }), /expired/],
    ['that does not say when it expires', () => signed({ exp: undefined } as never), /claim exp/],
    ['that names nobody', () => signed({ sub: undefined } as never), /claim sub/],
    ['of another issuer', () => signed({ iss: 'https://elsewhere.example' }), /another issuer/],
    ['for another audience', () => signed({ aud: 'payroll' }), /another audience/],
    ['that is not valid yet', () => signed({ nbf: now() + 600 }), /not valid yet/],
    ['signed with another key', async () => signed({}, await otherKey()), /signature/],
    ['signed with another key of the same name', async () => signed({}, { ...(await otherKey()), kid: key.kid! }), /signature/],
    ['with one letter of its content changed', async () => altered(await signed({})), /signature|cannot be read/],
    ['that is signed by nobody (alg: none)', () => unsigned(), /algorithm|cannot be read/],
    ['signed with the public key as a secret (HS256)', () => withPublicKeyAsSecret(), /algorithm/],
    ['that is no token', () => 'hello', /cannot be read/],
  ])('%s is refused with a sentence', async (_, make, sentence) => {
    const answer = await me(`Bearer ${await make()}`);
    expect(answer.status).toBe(401);
    expect(answer.error?.extensions.code).toBe('UNAUTHENTICATED');
    expect(answer.error?.message).toMatch(sentence);
    expect(answer.challenge).toMatch(/^Bearer error="invalid_token", error_description=".+"$/);
  });

  it('is what Authorization takes, nothing else', async () => expect(await me('Basic ZGVtbzpkZW1v')).toMatchObject({ status: 401 }));
  it('may not be left out', async () =>
    expect(await me()).toMatchObject({ status: 401, error: { extensions: { code: 'UNAUTHENTICATED' } } }));

  it('with an address that nobody verified does not act as whoever has that address', async () => {
    const answer = await me(`Bearer ${await signed({ sub: 'stranger', email: 'admin@causeway.demo', email_verified: false })}`);
    expect(answer).toMatchObject({ status: 200, me: { roles: [] } });
  });
});

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const content = () => ({ sub: 'pmo', iss: `${server.url}/oidc`, aud: 'causeway', exp: now() + 60 });
const altered = (token: string): string => {
  const [header, , signature] = token.split('.');
  return [header, base64({ ...content(), sub: 'admin' }), signature].join('.');
};
const unsigned = (): string => `${base64({ alg: 'none' })}.${base64(content())}.`;
const withPublicKeyAsSecret = async (): Promise<string> => {
  const { d, p, q, dp, dq, qi, ...open } = key;
  const secret = await exportSPKI((await importJWK(open, 'RS256')) as never);
  const body = `${base64({ alg: 'HS256', kid: key.kid })}.${base64(content())}`;
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
};
