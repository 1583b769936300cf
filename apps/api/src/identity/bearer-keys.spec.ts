import type { webcrypto } from 'node:crypto';
import { CompactSign, createLocalJWKSet, exportJWK, generateKeyPair, type JSONWebKeySet, type JWK, type JWTVerifyGetKey } from 'jose';
import { describe, expect, it } from 'vitest';
import { verifyBearer } from './bearer.ts';
import { Unauthenticated } from './unauthenticated.ts';

// Keys and signatures as RFC 7515, 7517, 7518 and 8725 leave room for, and Wycheproof's JWS vectors try: whatever an issuer publishes, a token counts only
// under a key that is meant for it.

const ISSUER = 'https://id.example';
const claims = (more: object = {}) => ({ iss: ISSUER, aud: 'causeway', sub: 'kim', exp: Math.floor(Date.now() / 1000) + 60, ...more });
const text = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

interface Pair {
  readonly privateKey: webcrypto.CryptoKey;
  readonly jwk: JWK;
}
const pair = async (alg: string, more: JWK | object = {}, options: object = {}): Promise<Pair> => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true, ...options });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), ...more } as JWK };
};
const sign = ({ privateKey }: Pair, header: object, content: unknown = claims()) =>
  new CompactSign(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)))
    .setProtectedHeader(header as { alg: string })
    .sign(privateKey);
const keysOf = (...keys: unknown[]): JWTVerifyGetKey => createLocalJWKSet({ keys } as JSONWebKeySet);
const verify = (token: string, keyOf: JWTVerifyGetKey) => verifyBearer(token, { issuer: ISSUER, audience: 'causeway', keyOf });
/** A token with another signature. */
const resigned = (token: string, signature: Buffer) => [...token.split('.').slice(0, 2), signature.toString('base64url')].join('.');

const rsa = await pair('RS256', { kid: 'rsa' });
const ec = await pair('ES256', { kid: 'ec' });
const ed = await pair('EdDSA', { kid: 'ed' });
const published = keysOf(rsa.jwk, ec.jwk, ed.jwk);

/** The order of the group of P-256. */
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
const es256 = await sign(ec, { alg: 'ES256', kid: 'ec' });
const signature = Buffer.from(es256.split('.')[2]!, 'base64url');
const [r, s] = [signature.subarray(0, 32), signature.subarray(32)];
const der = (...numbers: Buffer[]) => {
  const parts = Buffer.concat(numbers.map((each) => Buffer.concat([Buffer.from([2, 33, 0]), each])));
  return Buffer.concat([Buffer.from([0x30, parts.length]), parts]);
};

describe('a token under a key that is meant for it', () => {
  it.each([
    ['RS256', () => sign(rsa, { alg: 'RS256', kid: 'rsa' })],
    [
      'PS256 over a key of no one algorithm',
      async () => {
        const pss = await pair('PS256', { kid: 'pss' });
        return [await sign(pss, { alg: 'PS256', kid: 'pss' }), keysOf(pss.jwk)] as const;
      },
    ],
    ['ES256', () => es256],
    ['EdDSA', () => sign(ed, { alg: 'EdDSA', kid: 'ed' })],
    ['RS256 without a kid, where one key alone can be meant', () => sign(rsa, { alg: 'RS256' })],
    [
      'a key with a use and operations',
      async () => [await sign(rsa, { alg: 'RS256', kid: 'rsa' }), keysOf({ ...rsa.jwk, use: 'sig', key_ops: ['verify'] })] as const,
    ],
  ] as [string, () => Promise<string | readonly [string, JWTVerifyGetKey]>][])('%s is taken', async (_, make) => {
    const made = await make();
    const [token, keys] = typeof made === 'string' ? [made, published] : made;
    await expect(verify(token, keys)).resolves.toMatchObject({ claims: { subject: 'kim' } });
  });
});

const REFUSED: Record<string, () => Promise<string | readonly [string, JWTVerifyGetKey]>> = {
  'ES256 of zeros alone (CVE-2022-21449)': async () => resigned(es256, Buffer.alloc(64)),
  'ES256 with r of zero': async () => resigned(es256, Buffer.concat([Buffer.alloc(32), s])),
  'ES256 with s of zero': async () => resigned(es256, Buffer.concat([r, Buffer.alloc(32)])),
  'ES256 with r and s of the order': async () => resigned(es256, Buffer.concat([ORDER, ORDER])),
  'ES256 with r of one and s of one': async () =>
    resigned(es256, Buffer.concat([Buffer.alloc(31), Buffer.from([1]), Buffer.alloc(31), Buffer.from([1])])),
  'ES256 in DER': async () => resigned(es256, der(r, s)),
  'ES256 of 63 bytes': async () => resigned(es256, signature.subarray(0, 63)),
  'ES256 of 65 bytes': async () => resigned(es256, Buffer.concat([signature, Buffer.alloc(1)])),
  'ES256 with r and s the other way round': async () => resigned(es256, Buffer.concat([s, r])),
  'EdDSA of zeros': async () => resigned(await sign(ed, { alg: 'EdDSA', kid: 'ed' }), Buffer.alloc(64)),
  'RS256 of nothing': async () => resigned(await sign(rsa, { alg: 'RS256', kid: 'rsa' }), Buffer.alloc(0)),
  'RS256 with a zero before it': async () => {
    const token = await sign(rsa, { alg: 'RS256', kid: 'rsa' });
    return resigned(token, Buffer.concat([Buffer.alloc(1), Buffer.from(token.split('.')[2]!, 'base64url')]));
  },
  'PS256 claimed of a signature by RS256': async () => {
    const token = await sign(rsa, { alg: 'RS256', kid: 'rsa' });
    return [text({ alg: 'PS256', kid: 'rsa' }), ...token.split('.').slice(1)].join('.');
  },
  'a key for encryption': async () => [await sign(rsa, { alg: 'RS256', kid: 'rsa' }), keysOf({ ...rsa.jwk, use: 'enc' })],
  'a key for other operations': async () => [await sign(rsa, { alg: 'RS256', kid: 'rsa' }), keysOf({ ...rsa.jwk, key_ops: ['encrypt'] })],
  'a key of another algorithm': async () => [await sign(rsa, { alg: 'RS256', kid: 'rsa' }), keysOf({ ...rsa.jwk, alg: 'PS256' })],
  'an RSA key of 1,024 bits': async () => {
    const { generateKeyPairSync, createSign } = await import('node:crypto');
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1_024 });
    const head = `${text({ alg: 'RS256', kid: 'small' })}.${text(claims())}`;
    return [
      `${head}.${createSign('sha256').update(head).sign(privateKey).toString('base64url')}`,
      keysOf({ ...publicKey.export({ format: 'jwk' }), kid: 'small' }),
    ];
  },
  'a secret that the issuer published by mistake': async () => {
    const { createHmac } = await import('node:crypto');
    const head = `${text({ alg: 'HS256', kid: 'oct' })}.${text(claims())}`;
    return [
      `${head}.${createHmac('sha256', 'secret').update(head).digest('base64url')}`,
      keysOf({ kty: 'oct', k: text('secret'), kid: 'oct', alg: 'HS256' }),
    ];
  },
  'HS256 with the public key as its secret': async () => {
    const { createHmac, createPublicKey } = await import('node:crypto');
    const pem = createPublicKey({ key: rsa.jwk as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const head = `${text({ alg: 'HS256', kid: 'rsa' })}.${text(claims())}`;
    return `${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`;
  },
  'no kid, where several keys can be meant': async () => {
    const other = await pair('RS256', { kid: 'other' });
    return [await sign(rsa, { alg: 'RS256' }), keysOf(rsa.jwk, other.jwk)];
  },
  'no keys at all': async () => [await sign(rsa, { alg: 'RS256', kid: 'rsa' }), keysOf()],
  'a key that is none': async () => [await sign(rsa, { alg: 'RS256', kid: 'rsa' }), keysOf({ kty: 'RSA', kid: 'rsa', n: 'AA', e: 'AQAB' })],
  'a point that is not on the curve': async () => [es256, keysOf({ ...ec.jwk, y: ec.jwk.x })],
  'the curve of another algorithm': async () => [es256, keysOf({ ...(await pair('ES384')).jwk, kid: 'ec' })],
  'content under b64 false': async () => {
    const token = await sign(rsa, { alg: 'RS256', kid: 'rsa', b64: false, crit: ['b64'] }, JSON.stringify(claims())).catch(() => null);
    return token ?? `${text({ alg: 'RS256', kid: 'rsa', b64: false, crit: ['b64'] })}.${text(claims())}.${text('x')}`;
  },
  'a token in a token': async () => sign(rsa, { alg: 'RS256', kid: 'rsa', cty: 'JWT' }, await sign(rsa, { alg: 'RS256', kid: 'rsa' })),
  'an end beyond every number': async () =>
    sign(rsa, { alg: 'RS256', kid: 'rsa' }, JSON.stringify(claims()).replace(/"exp":\d+/, '"exp":1e999')),
  'an end that is no number': async () =>
    sign(rsa, { alg: 'RS256', kid: 'rsa' }, JSON.stringify(claims()).replace(/"exp":\d+/, '"exp":true')),
  'a second end that has passed': async () =>
    sign(
      rsa,
      { alg: 'RS256', kid: 'rsa' },
      JSON.stringify(claims())
        .replace('{', '{"exp":32503680000,')
        .replace(/"exp":1\d{9}\b/, '"exp":1'),
    ),
  'a second issuer': async () =>
    sign(rsa, { alg: 'RS256', kid: 'rsa' }, `${JSON.stringify(claims()).slice(0, -1)},"iss":"https://other.example"}`),
  'a second audience': async () => sign(rsa, { alg: 'RS256', kid: 'rsa' }, `${JSON.stringify(claims()).slice(0, -1)},"aud":"payroll"}`),
  'a beginning beyond every number': async () =>
    sign(rsa, { alg: 'RS256', kid: 'rsa' }, `${JSON.stringify(claims()).slice(0, -1)},"nbf":1e999}`),
  'padding behind the signature': async () => `${await sign(rsa, { alg: 'RS256', kid: 'rsa' })}==`,
  'a line break in the signature': async () => (await sign(rsa, { alg: 'RS256', kid: 'rsa' })).replace(/(.{20})$/, '\n$1'),
  'a space behind the header': async () => (await sign(rsa, { alg: 'RS256', kid: 'rsa' })).replace('.', ' .'),
  'the letters of base64 for those of base64url': async () => {
    const [head, , mark] = es256.split('.');
    return `${head}.${Buffer.from('{"sub":"???>>>"}').toString('base64')}.${mark}`;
  },
};

describe('a token under any other is refused as nobody’s', () => {
  it.each(Object.entries(REFUSED))('%s', async (_, make) => {
    const made = await make();
    const [token, keys] = typeof made === 'string' ? [made, published] : made;
    await expect(verify(token, keys)).rejects.toBeInstanceOf(Unauthenticated);
  });
});
