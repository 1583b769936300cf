import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestIssuer, type TestIssuer } from './testing/issuer.ts';
import { Browser, startTestServer, type TestServer } from './testing/server.ts';

// As an operator runs it: a provider of the organisation's own, and a proxy in front that ends TLS, of which the server knows the address alone.

const PUBLIC = 'https://causeway.example';
const ADMIN = { sub: 'kim', email: 'kim@example.com', email_verified: true, name: 'Kim' };

let issuer: TestIssuer;
let server: TestServer;
/** Where it listens, behind the proxy. */
let behind: string;
beforeAll(async () => {
  issuer = await startTestIssuer(ADMIN);
  const port = await freePort();
  behind = `http://127.0.0.1:${port}`;
  server = await startTestServer({
    production: true,
    port,
    issuer: issuer.url,
    clientId: 'causeway-web',
    publicUrl: PUBLIC,
    sessionSecret: 'x'.repeat(32),
    adminEmail: ADMIN.email,
  });
});
afterAll(async () => {
  await server.close();
  await issuer.close();
});

/** One below those that the system gives to whoever asks for any: nobody gets it before the server listens there. */
const freePort = async (): Promise<number> => {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 10_000);
    const probe = createServer().listen(port, '127.0.0.1');
    const isFree = await once(probe, 'listening').then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => probe.close(resolve));
    if (isFree) return port;
  }
};
/** The way in, by a proxy that says nothing of itself: answers what the provider's answer is answered with. */
const signIn = async (browser: Browser): Promise<Response> => {
  const begun = await browser.go(`${behind}/auth/sign-in?returnTo=/pocs/a`);
  const answered = await browser.go(begun.headers.get('location')!);
  return browser.go(answered.headers.get('location')!.replace(PUBLIC, behind));
};
const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${behind}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

describe('in production', () => {
  it('whoever signs in is signed in, also behind a proxy that does not say that it ends TLS', async () => {
    const browser = new Browser();
    const back = await signIn(browser);
    expect([back.status, back.headers.get('location')]).toEqual([303, '/pocs/a']);
    const session = await browser.go(`${behind}/auth/session`);
    expect(await session.json()).toMatchObject({ person: { email: ADMIN.email }, roles: ['ADMIN'] });
  });

  it('cookies go by https alone, to no script, to no other site, and are set by no neighbour', async () => {
    const browser = new Browser();
    const given = [await browser.go(`${behind}/auth/sign-in`), await signIn(browser)].flatMap(({ headers }) => headers.getSetCookie());
    const kept = given.filter((cookie) => !cookie.includes('1970'));
    expect(kept.map((cookie) => cookie.split('=')[0])).toEqual(['__Host-causeway.sign-in', '__Host-causeway.session']);
    for (const cookie of kept) {
      expect(cookie).toMatch(/; Path=\/;.*HttpOnly; Secure; SameSite=Lax$/);
      expect(cookie).not.toMatch(/Domain=/i);
    }
  });

  it('browsers are told to come by https alone', async () => {
    expect((await fetch(behind)).headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
  });

  it('the schema is for whoever is known', async () => {
    const introspection = '{ __schema { queryType { name } } }';
    const refused = await ask(introspection);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const told = await ask(introspection, { authorization: `Bearer ${await issuer.token({ sub: 'tool' })}` });
    expect(await told.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it.each(['/graphiql/', '/oidc/.well-known/openid-configuration', '/oidc/token'])('nothing of development is at %s', async (path) => {
    expect((await fetch(behind + path, { headers: { accept: 'application/json' } })).status).toBe(404);
  });

  it('nobody signs in as one of development', async () => {
    const basic = { authorization: `Basic ${btoa('demo-admin:demo')}` };
    expect((await fetch(`${behind}/oidc/token`, { method: 'POST', headers: basic })).status).toBe(404);
    expect((await ask('{ me { roles } }', basic)).status).toBe(401);
  });

  it('a body of somebody unknown is not looked at', async () => {
    const answer = await fetch(`${behind}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{'.repeat(100) });
    expect(answer.status).toBe(401);
  });
});
