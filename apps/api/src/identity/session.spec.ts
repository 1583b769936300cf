import { setTimeout as sleep } from 'node:timers/promises';
import { openPool } from '@causeway/event-store/postgres/connections.ts';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { Browser, startTestServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const signedIn = async (login = 'pmo'): Promise<Browser> => {
  const browser = new Browser();
  await browser.signIn(server.url, login);
  return browser;
};
const statusOf = async (browser: Browser): Promise<number> => (await browser.go(`${server.url}/auth/session`)).status;
const SESSION = 'causeway.session';
const idOf = (browser: Browser): string => decodeURIComponent(browser.cookies.get(SESSION)!).slice(2).split('.')[0]!;

describe('what another site makes a browser send', () => {
  const PROPOSE = 'mutation { proposePoc(input: { name: "Forged", hypothesis: "x", track: RESEARCH }) { position } }';
  const count = async () => {
    const answer = await (await signedIn()).go(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ pocs { totalCount } }"}',
    });
    return ((await answer.json()) as { data: { pocs: { totalCount: number } } }).data.pocs.totalCount;
  };

  it.each<[string, RequestInit & { readonly path?: string }, number]>([
    ['a form', { method: 'POST', body: new URLSearchParams({ query: PROPOSE }) }, 415],
    [
      'a form whose text is JSON',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: PROPOSE }) },
      415,
    ],
    ['a form of parts', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415],
    ['a POST without a type', { method: 'POST', headers: { 'content-type': '' }, body: JSON.stringify({ query: PROPOSE }) }, 415],
    ['a link', { path: '?query={__typename}' }, 400],
    ['a link that would change something', { path: `?query=${encodeURIComponent(PROPOSE)}` }, 400],
    ['a script of ours, by GET', { path: `?query=${encodeURIComponent(PROPOSE)}`, headers: { 'apollo-require-preflight': 'true' } }, 405],
  ])('%s does nothing, though the cookie comes along', async (_, { path = '', ...init }, status) => {
    const before = await count();
    const answer = await (await signedIn()).go(`${server.url}/graphql${path}`, init);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(await count()).toBe(before);
  });

  it('no other site may read an answer, or ask whether it may send something', async () => {
    const asked = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    const answered = await fetch(`${server.url}/auth/session`, { headers: { origin: 'https://elsewhere.example' } });
    expect(answered.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the beginning of a session', () => {
  it('is written once, before the answer: written once more behind it, a session could come back after it was ended', async () => {
    const operator = openPool(server.superuserUrl, 'a test', 1);
    await operator.query(`
      create table session.written (sid text);
      create function session.write_down() returns trigger language plpgsql security definer as $$
        begin insert into session.written values (new.sid); return null; end $$;
      create trigger write_down after insert or update on session.session for each row execute function session.write_down()`);
    const browser = await signedIn();
    expect(await statusOf(await signedIn('team'))).toBe(200);
    const { rows } = await operator.query('select count(*)::integer as times from session.written where sid = $1', [idOf(browser)]);
    expect(rows).toEqual([{ times: 1 }]);
    await operator.query('drop trigger write_down on session.session; drop function session.write_down; drop table session.written');
    await operator.end();
  });
});

describe('the end of a session', () => {
  const change = async (sql: string, browser: Browser): Promise<void> => {
    const pool = openPool(server.configuration.databaseUrl!, 'a test', 1);
    const { rowCount } = await pool.query(`update session.session set ${sql} where sid = $1`, [idOf(browser)]);
    expect(rowCount).toBe(1);
    await pool.end();
  };

  it('comes two hours after the last request', async () => {
    const browser = await signedIn();
    expect(await statusOf(browser)).toBe(200);
    await change("expire = now() - interval '1 second'", browser);
    expect(await statusOf(browser)).toBe(401);
  });

  it('comes a working day after the sign-in, however it is used', async () => {
    const browser = await signedIn();
    await change(`sess = jsonb_set(sess::jsonb, '{endsAt}', '${Date.now() - 1_000}')::json`, browser);
    expect(await statusOf(browser)).toBe(401);
  });

  it('comes for everybody at once when an operator empties the table', async () => {
    const browser = await signedIn();
    const pool = openPool(server.configuration.databaseUrl!, 'a test', 1);
    await pool.query('delete from session.session');
    await pool.end();
    expect(await statusOf(browser)).toBe(401);
  });

  it('is heard by who listens: a subscription of the session is closed', async () => {
    const browser = await signedIn();
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie: `${SESSION}=${browser.cookies.get(SESSION)}` } });
      }
    }
    const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WithCookie, retryAttempts: 0 });
    const changes = client.iterate({ query: 'subscription { pocChanged { name } }' });
    const token = await server.token('demo-pmo');
    const propose = (name: string) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: `mutation { proposePoc(input: { name: "${name}", hypothesis: "x", track: RESEARCH }) { position } }`,
        }),
      });
    let isOver = false;
    const telling = (async () => {
      for (; !isOver; await sleep(50)) await propose('Heard');
    })();
    onTestFinished(() => {
      isOver = true;
      return telling;
    });
    const heard = changes.next();
    expect((await heard).value).toMatchObject({ data: { pocChanged: { name: 'Heard' } } });
    await browser.go(`${server.url}/auth/sign-out`, { method: 'POST', headers: { 'x-causeway-request': 'web' } });
    const left = (async () => {
      for await (const _ of changes);
    })();
    await expect(left).rejects.toMatchObject({ code: 4403 });
    await client.dispose();
  });
});

describe('signing in', () => {
  it('asks for a code with PKCE, and a code alone buys nothing', async () => {
    const browser = new Browser();
    const begun = await browser.go(`${server.url}/auth/sign-in`);
    const question = new URL(begun.headers.get('location')!).searchParams;
    expect([question.get('response_type'), question.get('code_challenge_method')]).toEqual(['code', 'S256']);
    expect(question.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    const page = await browser.follow(begun.headers.get('location')!);
    const sent = await browser.go(page.url, {
      method: 'POST',
      body: new URLSearchParams({ email: 'pmo@causeway.demo', password: 'demo' }),
    });
    const resumed = await browser.go(sent.headers.get('location')!);
    const callback = new URL(resumed.headers.get('location')!);
    const bought = (verifier: object) =>
      fetch(`${server.url}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: 'causeway-web',
          code: callback.searchParams.get('code')!,
          redirect_uri: `${server.url}/auth/callback`,
          ...verifier,
        }),
      });
    expect((await bought({})).status).toBe(400);
    expect((await bought({ code_verifier: 'x'.repeat(43) })).status).toBe(400);
  });
});
