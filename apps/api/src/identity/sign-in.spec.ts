import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, startTestServer, type TestServer } from '../testing/server.ts';
import { embeddedIssuer } from './embedded-issuer.ts';
import { developmentKeys } from './keys.ts';
import { ownPath } from './return-to.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const sessionOf = (browser: Browser) => browser.go(`${server.url}/auth/session`);
const fromOurPage = { 'x-causeway-request': 'web' };

describe('signing in', () => {
  it('leads through the issuer and back to where one was', async () => {
    const browser = new Browser();
    const { response, url } = await browser.signIn(server.url, 'pmo', { returnTo: '/?sort=READINESS' });
    expect([response.status, url]).toEqual([200, `${server.url}/?sort=READINESS`]);
    const session = await sessionOf(browser);
    expect([session.status, session.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await session.json()).toMatchObject({ person: { displayName: 'Pat Portfolio', email: 'pmo@causeway.demo' }, roles: ['PMO'] });
  });

  it('says that nobody is signed in: to the page as an answer, to anybody else by refusing', async () => {
    const byPage = await fetch(`${server.url}/auth/session`, { headers: fromOurPage });
    expect([byPage.status, byPage.headers.get('cache-control'), await byPage.json()]).toEqual([200, 'no-store', null]);
    expect((await fetch(`${server.url}/auth/session`)).status).toBe(401);
    const forged = await fetch(`${server.url}/auth/session`, { headers: { ...fromOurPage, authorization: 'Bearer x' } });
    expect(forged.status).toBe(401);
  });

  it('is the same person by session and by token', async () => {
    const browser = new Browser();
    await browser.signIn(server.url, 'owner');
    const bySession = (await (await sessionOf(browser)).json()) as { person: { id: string } };
    const byToken = await fetch(`${server.url}/auth/session`, { headers: { authorization: `Bearer ${await server.token('demo-owner')}` } });
    expect(await byToken.json()).toMatchObject({ person: { id: bySession.person.id } });
  });

  it('asks GraphQL with the cookie alone', async () => {
    const browser = new Browser();
    await browser.signIn(server.url, 'viewer');
    const headers = { 'content-type': 'application/json' };
    const answer = await browser.go(`${server.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ me { roles } }"}' });
    expect(await answer.json()).toEqual({ data: { me: { roles: ['VIEWER'] } } });
  });

  it('sets cookies that no script reads and no other site sends, with nothing to read in them', async () => {
    const browser = new Browser();
    const begun = await browser.go(`${server.url}/auth/sign-in`);
    expect(begun.headers.getSetCookie().join()).toMatch(/causeway\.sign-in=[^;]+;.*HttpOnly; SameSite=Lax/);
    expect(browser.cookies.get('causeway.sign-in')).not.toContain(new URL(begun.headers.get('location')!).searchParams.get('state'));
    await browser.signIn(server.url, 'pmo');
    expect(browser.cookies.has('causeway.sign-in')).toBe(false);
    expect(browser.cookies.get('causeway.session')).toMatch(/^s%3A/);
  });

  it('begins a fresh session each time: an id that was known before is worth nothing after', async () => {
    const browser = new Browser();
    await browser.signIn(server.url, 'pmo');
    const before = browser.cookies.get('causeway.session')!;
    await browser.signIn(server.url, 'pmo');
    expect(browser.cookies.get('causeway.session')).not.toBe(before);
    const old = new Browser();
    old.cookies.set('causeway.session', before);
    expect((await sessionOf(old)).status).toBe(401);
  });

  it.each([
    ['JSON', 'application/json', '{"email":"pmo@causeway.demo","password":"demo"}'],
    ['text', 'text/plain', 'email=pmo%40causeway.demo&password=demo'],
    ['parts', 'multipart/form-data; boundary=x', '--x--'],
    ['nothing', 'application/x-www-form-urlencoded', ''],
    ['two addresses', 'application/x-www-form-urlencoded', 'email=pmo%40causeway.demo&email=admin%40causeway.demo&password=demo'],
    ['two passwords', 'application/x-www-form-urlencoded', 'email=pmo%40causeway.demo&password=demo&password=x'],
    ['an object', 'application/x-www-form-urlencoded', 'email[toLowerCase]=x&password=demo'],
  ])('is refused where the page sends %s', async (_, type, body) => {
    const browser = new Browser();
    const { url } = await browser.follow(`${server.url}/auth/sign-in`);
    const answer = await browser.go(url, { method: 'POST', headers: { 'content-type': type }, body });
    expect([answer.status, (await sessionOf(browser)).status]).toEqual([401, 401]);
    expect(await answer.text()).toContain('No such address and password');
    expect(server.faults()).toEqual([]);
  });

  it('says so when the password is wrong, and nobody is signed in', async () => {
    const browser = new Browser();
    const { response } = await browser.signIn(server.url, 'pmo', { password: 'guess' });
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('No such address and password');
    expect((await sessionOf(browser)).status).toBe(401);
  });

  it('shows an address that was typed as text, never as markup', async () => {
    const browser = new Browser();
    const page = await browser.follow(`${server.url}/auth/sign-in`);
    const answer = await browser.go(page.url, {
      method: 'POST',
      body: new URLSearchParams({ email: '"><script>alert(1)</script>', password: 'x' }),
    });
    expect(await answer.text()).not.toContain('<script>');
  });

  it.each([
    ['an answer to nobody’s question', async (browser: Browser) => browser.go(`${server.url}/auth/callback?code=abc&state=def`)],
    [
      'an answer to another browser’s question',
      async (browser: Browser) => {
        await browser.go(`${server.url}/auth/sign-in`);
        return browser.go(`${server.url}/auth/callback?code=abc&state=of-another&iss=${encodeURIComponent(`${server.url}/oidc`)}`);
      },
    ],
    [
      'a refusal by the issuer',
      async (browser: Browser) => {
        const begun = await browser.go(`${server.url}/auth/sign-in`);
        const state = new URL(begun.headers.get('location')!).searchParams.get('state')!;
        return browser.go(`${server.url}/auth/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(`${server.url}/oidc`)}`);
      },
    ],
    [
      'an answer in another issuer’s name',
      async (browser: Browser) => {
        const begun = await browser.go(`${server.url}/auth/sign-in`);
        const state = new URL(begun.headers.get('location')!).searchParams.get('state')!;
        return browser.go(`${server.url}/auth/callback?code=abc&state=${state}&iss=https://elsewhere.example`);
      },
    ],
  ])('does not take %s, and troubles no operator with it', async (_, answer) => {
    const browser = new Browser();
    const before = server.logged.length;
    const response = await answer(browser);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Try again');
    expect((await sessionOf(browser)).status).toBe(401);
    expect(server.faults(before)).toEqual([]);
  });

  it('takes an answer once', async () => {
    const browser = new Browser();
    const page = await browser.follow(`${server.url}/auth/sign-in`);
    const sent = await browser.go(page.url, {
      method: 'POST',
      body: new URLSearchParams({ email: 'pmo@causeway.demo', password: 'demo' }),
    });
    const resumed = await browser.go(sent.headers.get('location')!);
    const callback = resumed.headers.get('location')!;
    expect((await browser.go(callback)).status).toBe(303);
    expect((await new Browser().go(callback)).status).toBe(400);
    expect((await browser.go(callback)).status).toBe(400);
  });

  it('moves to the address that the issuer comes back to', async () => {
    const begun = await fetch(`${server.url.replace('127.0.0.1', 'localhost')}/auth/sign-in?returnTo=/x`, { redirect: 'manual' });
    expect(begun.headers.get('location')).toBe(`${server.url}/auth/sign-in?returnTo=%2Fx`);
  });
});

describe('where one comes back to', () => {
  it.each(['/', '/pocs/a?asOf=2026-01-01', '/?search=a%20b'])('is a path of ours: %s', (path) => expect(ownPath(path)).toBe(path));
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\nb',
    '/auth/sign-in',
    '/oidc/auth',
    '',
    undefined,
    ['/a'],
  ])('is never %j', (path) => expect(ownPath(path)).toBe('/'));
});

describe('signing out', () => {
  it('ends the session at once, for a copy of the cookie too', async () => {
    const browser = new Browser();
    await browser.signIn(server.url, 'pmo');
    const copy = new Browser();
    copy.cookies.set('causeway.session', browser.cookies.get('causeway.session')!);
    expect((await sessionOf(copy)).status).toBe(200);
    expect((await browser.go(`${server.url}/auth/sign-out`, { method: 'POST', headers: fromOurPage })).status).toBe(204);
    expect((await sessionOf(copy)).status).toBe(401);
  });

  it('is not done for a form on another site', async () => {
    const browser = new Browser();
    await browser.signIn(server.url, 'pmo');
    expect((await browser.go(`${server.url}/auth/sign-out`, { method: 'POST' })).status).toBe(403);
    expect((await sessionOf(browser)).status).toBe(200);
  });

  it('is nothing for nobody', async () => {
    expect((await fetch(`${server.url}/auth/sign-out`, { method: 'POST', headers: fromOurPage })).status).toBe(204);
  });
});

it('a cookie with another signature is nobody’s', async () => {
  const browser = new Browser();
  await browser.signIn(server.url, 'pmo');
  const cookie = browser.cookies.get('causeway.session')!;
  browser.cookies.set('causeway.session', `${cookie.slice(0, -2)}${cookie.endsWith('A') ? 'B' : 'A'}x`);
  expect((await sessionOf(browser)).status).toBe(401);
});

describe('the embedded issuer', () => {
  it('keeps its keys for its owner alone, and the same over a restart', async () => {
    const path = join(server.configuration.home, 'development-keys.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await developmentKeys(server.configuration.home)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  it.each(['/proc/causeway', '/etc/hostname'])('says where its keys cannot be kept, such as in %s', async (home) => {
    await expect(developmentKeys(home)).rejects.toThrow(/ cannot be written \(\w+\); set CAUSEWAY_HOME to a folder that can\./);
  });

  it('shows no private key', async () => {
    const { keys } = (await (await fetch(`${server.url}/oidc/jwks`)).json()) as { keys: object[] };
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']]);
  });

  it('refuses to run in production', async () => {
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = 'production';
    try {
      const keys = await developmentKeys(server.configuration.home);
      expect(() => embeddedIssuer({ keys, origin: () => server.url, webClient: 'causeway-web', audience: 'causeway' })).toThrow(
        'does not run in production',
      );
    } finally {
      process.env.NODE_ENV = NODE_ENV;
    }
  });
});
