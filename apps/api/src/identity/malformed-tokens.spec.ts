import { CompactSign, importJWK, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { otherKey, sign, signingKeyOf, whoIs } from '../testing/tokens.ts';

// Tokens as attackers and broken clients write them, after what RFC 8725 and published lists of attacks on JWTs name. Each is refused with a sentence.

let server: TestServer;
let key: JWK;
let good: string;
beforeAll(async () => {
  server = await startTestServer();
  key = signingKeyOf(server);
  good = await sign(server, {}, key);
});
afterAll(() => server.close());

const base64 = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);
const content = (more: object = {}) => ({ sub: 'admin', iss: `${server.url}/oidc`, aud: 'causeway', exp: now() + 60, ...more });
const part = (place: number) => good.split('.')[place]!;
/** A good token with another header, content or signature. */
const withPart = (place: number, text: string) => good.split('.').with(place, text).join('.');
const withHeader = (header: unknown) => withPart(0, base64(header));
/** Content that the issuer signed, whatever it is. */
const signedBytes = async (text: string, header: object = {}) =>
  new CompactSign(Buffer.from(text)).setProtectedHeader({ alg: 'RS256', kid: key.kid!, ...header }).sign(await importJWK(key, 'RS256'));
const signed = (over: object, header: object = {}) => sign(server, over as Record<string, unknown>, key, header);
const jwkOf = ({ kty, n, e }: JWK) => ({ kty, n, e });

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Another last letter of the same 256 bytes, of which it holds two bits. */
const sameBits = (letter: string): string => LETTERS[LETTERS.indexOf(letter) ^ 1]!;
/** A good token in which base64url writes something otherwise than base64 does. */
const ordinary = async (): Promise<string> => {
  for (let end = now() + 60; ; end += 1) {
    const token = await signed({ exp: end });
    if (/[-_]/.test(token)) return token;
  }
};

const TOKENS: Record<string, () => string | Promise<string>> = {
  'no parts': () => 'token',
  'two parts': () => `${part(0)}.${part(1)}`,
  'four parts': () => `${good}.${part(2)}`,
  'five parts, as an encrypted one has': () => `${good}.${part(1)}.${part(2)}`,
  'dots alone': () => '..',
  'empty header': () => withPart(0, ''),
  'empty content': () => withPart(1, ''),
  'no signature': () => withPart(2, ''),
  'a header that is no JSON': () => withPart(0, base64('{"alg":')),
  'a header that is a list': () => withHeader(['RS256']),
  'a header that is null': () => withHeader(null),
  'a header that is a number': () => withHeader(5),
  'a header without an algorithm': () => withHeader({ kid: key.kid }),
  'an algorithm that is a number': () => withHeader({ alg: 256 }),
  'an algorithm that is a list': () => withHeader({ alg: ['RS256'] }),
  'an empty algorithm': () => withHeader({ alg: '' }),
  'alg none': () => `${base64({ alg: 'none' })}.${base64(content())}.`,
  'alg None': () => `${base64({ alg: 'None' })}.${base64(content())}.`,
  'alg nOnE, with the signature left on': () => [base64({ alg: 'nOnE' }), base64(content()), part(2)].join('.'),
  'alg HS256 with an empty secret': () => [base64({ alg: 'HS256' }), base64(content()), part(2)].join('.'),
  'alg rs256 in small letters': () => withHeader({ alg: 'rs256', kid: key.kid }),
  'alg RS512': () => withHeader({ alg: 'RS512', kid: key.kid }),
  'alg ES256 over an RSA key': () => withHeader({ alg: 'ES256', kid: key.kid }),
  'an algorithm of encryption': () => withHeader({ alg: 'dir', enc: 'A256GCM' }),
  'a kid that is a path': () => withHeader({ alg: 'RS256', kid: '../../../../dev/null' }),
  'a kid that is SQL': () => withHeader({ alg: 'RS256', kid: "x' union select 'secret" }),
  'a kid that is an object': () => withHeader({ alg: 'RS256', kid: { $ne: null } }),
  'a kid with NUL': () => withHeader({ alg: 'RS256', kid: `${key.kid}\u0000` }),
  'a kid of another key': () => withHeader({ alg: 'RS256', kid: 'other' }),
  'its own key in the header': async () => {
    const own = await otherKey();
    return sign(server, { sub: 'admin' }, own, { jwk: jwkOf(own), kid: undefined });
  },
  'an address of its own keys': async () =>
    sign(server, { sub: 'admin' }, await otherKey(), { jku: `${server.url}/keys.json`, kid: key.kid }),
  'an address of its own certificate': async () =>
    sign(server, { sub: 'admin' }, await otherKey(), { x5u: 'https://evil.example/c.pem', kid: key.kid }),
  'a critical extension that nobody knows': () =>
    [base64({ alg: 'RS256', kid: key.kid, crit: ['exp2'], exp2: 1 }), part(1), part(2)].join('.'),
  'critical extensions that are a text': () => withHeader({ alg: 'RS256', kid: key.kid, crit: 'exp' }),
  'content that is not encoded': () => [base64({ alg: 'RS256', kid: key.kid, b64: false, crit: ['b64'] }), '{}', part(2)].join('.'),
  'content that is no JSON': () => signedBytes('hello'),
  'content that is a list': () => signedBytes('[]'),
  'content that is null': () => signedBytes('null'),
  'content that is a text': () => signedBytes('"pmo"'),
  'content that is no UTF-8': () => signedBytes('\ud800'),
  'content of another token': async () => withPart(1, (await signed({ sub: 'admin' })).split('.')[1]!),
  'an end that is a text': () => signed({ exp: '2999-01-01' }),
  'an end before there was time': () => signed({ exp: -1 }),
  'an end that is null': () => signed({ exp: null }),
  'an end that is an object': () => signed({ exp: { $gt: 0 } }),
  'a beginning that is a text': () => signed({ nbf: 'now' }),
  'a beginning to come': () => signed({ nbf: now() + 3_600 }),
  'no issuer': () => signed({ iss: undefined }),
  'issuers in a list': () => signed({ iss: [`${server.url}/oidc`] }),
  'an issuer with a slash more': () => signed({ iss: `${server.url}/oidc/` }),
  'no audience': () => signed({ aud: undefined }),
  'audiences without ours': () => signed({ aud: ['payroll', 'causeway2'] }),
  'an audience that is an object': () => signed({ aud: { causeway: true } }),
  'an empty subject': () => signed({ sub: '' }),
  'a subject that is a number': () => signed({ sub: 5 }),
  'a subject that is a list': () => signed({ sub: ['pmo', 'admin'] }),
  'a subject with NUL': () => signed({ sub: 'a\u0000b' }),
  'a subject of 10,000 characters': () => signed({ sub: 'x'.repeat(9_000) }),
  'a signature that is too short': () => withPart(2, part(2).slice(0, 20)),
  'a signature of zeros': () => withPart(2, Buffer.alloc(256).toString('base64url')),
  'a signature turned round': () => withPart(2, Buffer.from(part(2), 'base64url').reverse().toString('base64url')),
  'letters that are no base64url': () => `${good.slice(0, -3)}*!)`,
  'a last letter that says the same with other bits to spare': () => good.slice(0, -1) + sameBits(good.at(-1)!),
  'padding at its end': () => `${good}==`,
  'letters of ordinary base64': async () => (await ordinary()).replaceAll('-', '+').replaceAll('_', '/'),
  'the zeros of a signature that any content has, by ES256': () =>
    [base64({ alg: 'ES256', kid: key.kid }), part(1), Buffer.alloc(64).toString('base64url')].join('.'),
  'an end beyond every number': () => signedBytes(JSON.stringify(content()).replace(/"exp":\d+/, '"exp":1e400')),
  'ends twice, the last of them past': () => signedBytes(JSON.stringify(content()).replace(/}$/, ',"exp":1}')),
  'issuers twice, the last of them another': () => signedBytes(JSON.stringify(content()).replace(/}$/, ',"iss":"https://evil.example"}')),
  'a header with lists in each other, 1,000 deep': () =>
    withPart(0, base64(`{"alg":"RS256","a":${'['.repeat(1_000)}${']'.repeat(1_000)}}`)),
  'a space in the middle': () => good.replace('.', '. '),
  'a letter of Latin-1': () => `${good}é`,
  'a token behind a comma': () => `x,${good}`,
};

describe('a malformed token', () => {
  it.each(Object.entries(TOKENS))('%s: 401', async (_, make) => {
    const answer = await whoIs(server, `Bearer ${await make()}`);
    expect(answer).toMatchObject({ status: 401, error: { extensions: { code: 'UNAUTHENTICATED' } } });
    expect(answer.me).toBeUndefined();
    expect(answer.error?.message).toMatch(/\w+ \w+ \w+/);
    expect(answer.challenge).toMatch(/^Bearer error="invalid_token", error_description="[ !#-[\]-~]+"$/);
  });

  it.each(['Bearer', 'Bearer ', 'bearer', 'Basic cG1vOmRlbW8=', 'Token x', 'Digest x', 'Negotiate', ''])(
    'Authorization: %j: 401',
    async (header) => {
      expect(await whoIs(server, header)).toMatchObject({ status: 401, error: { extensions: { code: 'UNAUTHENTICATED' } } });
    },
  );

  it('of more bytes than any header may have is refused before it is read', async () => {
    expect((await fetch(`${server.url}/graphql`, { headers: { authorization: `Bearer ${'x'.repeat(100_000)}` } })).status).toBe(431);
  });

  it('is no trouble of ours: nothing was logged as an error', () => {
    expect(server.faults()).toEqual([]);
  });
});

describe('an unusual token that is good', () => {
  it.each<[string, object, object]>([
    ['with several audiences', { aud: ['payroll', 'causeway'] }, {}],
    ['with a header type', {}, { typ: 'at+jwt' }],
    ['with claims that nobody asked for', { admin: true, roles: ['ADMIN'], __proto__: { roles: ['ADMIN'] } }, {}],
    ['with an end far away', { exp: 32_503_680_000 }, {}],
  ])('%s: the PMO, and nobody more', async (_, over, header) => {
    expect(await whoIs(server, `Bearer ${await signed(over, header)}`)).toMatchObject({ status: 200, me: { roles: ['PMO'] } });
  });

  it('whose name could not be shown: it is shown as far as it can be', async () => {
    const token = await signed({ sub: 'new-one', email: undefined, name: '\u0000Kim\u202e \ud800Lee\n' });
    expect(await whoIs(server, `Bearer ${token}`)).toMatchObject({ me: { person: { displayName: 'Kim   Lee' } } });
  });
});
