import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mistake, startTestIssuer, type TestIssuer } from '../testing/issuer.ts';
import { Browser, startTestServer, type TestServer } from '../testing/server.ts';

// An issuer that is mistaken, misconfigured or somebody else: whoever comes back from it is signed in as nobody, reads why, and nothing is thrown.

const KIM = { sub: 'kim', email: 'kim@example.com', email_verified: true, name: 'Kim' };

let issuer: TestIssuer;
let server: TestServer;
beforeAll(async () => {
  issuer = await startTestIssuer(KIM);
  server = await startTestServer({ issuer: issuer.url, clientId: 'causeway-web', adminEmail: KIM.email });
});
afterAll(async () => {
  await server.close();
  await issuer.close();
});
beforeEach(() => issuer.misbehaves({}));

/** The way in through the issuer, and who one is then. */
const signIn = async () => {
  const browser = new Browser();
  const { response } = await browser.follow(`${server.url}/auth/sign-in`);
  const session = await browser.go(`${server.url}/auth/session`);
  return { status: response.status, page: await response.text(), person: session.ok ? ((await session.json()) as object) : null };
};

describe('whoever comes back from an issuer', () => {
  it('is signed in where all is well', async () => {
    expect(await signIn()).toMatchObject({ person: { person: { displayName: 'Kim', email: KIM.email }, roles: ['ADMIN'] } });
  });

  it.each<[string, Mistake]>([
    ['answers another question', { claims: { ...KIM, nonce: 'another' } }],
    ['names nobody', { claims: { ...KIM, sub: '' } }],
    ['names nobody that can be told', { claims: { ...KIM, sub: 'k\0im' } }],
    ['names somebody at length', { claims: { ...KIM, sub: 'k'.repeat(300) } }],
    ['does not take the code', { token: { status: 400, body: { error: 'invalid_grant' } } }],
    ['answers nothing of the kind', { token: { status: 200, body: [] } }],
  ])('is nobody, and reads so, where it %s', async (_, mistake) => {
    issuer.misbehaves(mistake);
    const before = server.logged.length;
    const { status, page, person } = await signIn();
    expect([status, person]).toEqual([400, null]);
    expect(page).toContain('The sign-in did not finish');
    expect(server.faults(before)).toEqual([]);
  });

  it.each<[string, NonNullable<Mistake['token']>]>([
    ['by a challenge', { status: 401, headers: { 'www-authenticate': 'Basic realm="issuer"' }, body: { error: 'invalid_client' } }],
    ['by its answer', { status: 400, body: { error: 'unauthorized_client' } }],
  ])('is nobody where it does not know Causeway, and says so %s: that is logged, for its operator', async (_, token) => {
    issuer.misbehaves({ token });
    const before = server.logged.length;
    const { status, page, person } = await signIn();
    expect([status, person]).toEqual([400, null]);
    expect(page).toContain('The sign-in did not finish');
    expect(server.faults(before).join()).toContain('OIDC_CLIENT_SECRET');
  });

  it.each<[string, Mistake]>([
    ['signs with a key that is not its own', { isForged: true }],
    ['speaks to somebody else', { claims: { ...KIM, aud: 'another' } }],
    ['says that it is another', { claims: { ...KIM, iss: 'https://elsewhere.example' } }],
    ['speaks of what is over', { claims: { ...KIM, exp: 1 } }],
    ['signs with a key that it does not publish', { header: { kid: 'another' } }],
    ['signs with a secret, which its keys cannot tell', { header: { alg: 'HS256' } }],
    ['has no such address for tokens', { token: { status: 404, body: {} } }],
  ])('is nobody where the issuer %s: it would let nobody in, and that is logged, for its operator', async (_, mistake) => {
    issuer.misbehaves(mistake);
    const before = server.logged.length;
    const { status, person } = await signIn();
    expect([status, person]).toEqual([400, null]);
    expect(server.faults(before).join()).toContain('cannot be used');
  });

  it('must wait where its tokens are away', async () => {
    issuer.misbehaves({ token: { status: 503, body: {} } });
    const { status, page, person } = await signIn();
    expect([status, person]).toEqual([503, null]);
    expect(page).toContain('try again shortly');
  });

  it.each<[string, Mistake, { displayName: string | null; email: string | null }]>([
    ['of an address that was not verified', { claims: { ...KIM, sub: 'eve', email_verified: false } }, { displayName: 'Kim', email: null }],
    [
      'of an address elsewhere, which is not verified there',
      { claims: { sub: 'mallory', email_verified: true }, userinfo: { sub: 'mallory', email: KIM.email, email_verified: false } },
      { displayName: null, email: null },
    ],
    [
      'of a name and a verified address elsewhere',
      { claims: { sub: 'toni' }, userinfo: { sub: 'toni', name: 'Toni', email: 'toni@example.com', email_verified: true } },
      { displayName: 'Toni', email: 'toni@example.com' },
    ],
    ['of somebody else elsewhere', { claims: { sub: 'trudy' }, userinfo: { ...KIM } }, { displayName: null, email: null }],
    ['a name that nobody sees', { claims: { sub: 'zero', name: '\u200b\u2060\u{e0041}' } }, { displayName: null, email: null }],
  ])('is who it tells %s', async (_, mistake, told) => {
    issuer.misbehaves(mistake);
    expect(await signIn()).toMatchObject({ person: { person: told, roles: [] } });
  });
});
