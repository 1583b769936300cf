import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const graphql = async (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await server.token('demo-pmo')}`, ...headers },
    body,
  });
const propose = (name: string, commandId: string = crypto.randomUUID()) =>
  JSON.stringify({
    query: 'mutation ($input: ProposePocInput!) { proposePoc(input: $input) { poc { slug } userErrors { code message } } }',
    variables: { input: { commandId, name, hypothesis: 'It works.', track: 'RESEARCH' } },
  });

describe('what is reachable', () => {
  it.each([
    ['/', 200],
    ['/pocs/of-a-route-of-the-web', 200],
    ['/theme.js', 200],
    ['/opening.js', 200],
    ['/health/live', 200],
    ['/health/ready', 200],
    ['/oidc/.well-known/openid-configuration', 200],
    ['/auth/session', 401],
    ['/metrics', 401],
    ['/assets/nothing.js', 404],
  ])('%s answers nobody in particular with %i', async (path, status) => {
    expect((await fetch(server.url + path, { headers: { accept: 'text/html' } })).status).toBe(status);
  });

  it.each(['/health/live', '/health/ready', '/metrics', '/graphql', '/imports', '/auth/session', '/auth/sign-in'])(
    'nothing between keeps what %s answered',
    async (path) => {
      expect((await fetch(server.url + path, { redirect: 'manual' })).headers.get('cache-control')).toBe('no-store');
    },
  );

  it('GraphQL answers nobody', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ portfolio { readiness } }"}',
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('no page may be framed, load from elsewhere, or run a script of its own text', async () => {
    const { headers } = await fetch(`${server.url}/`);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('a file that bears its content’s hash in its name may be kept, the page may not', async () => {
    const page = await fetch(`${server.url}/`);
    const asset = /src="(\/assets\/[^"]+)"/.exec(await page.text())![1]!;
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(server.url + asset)).headers.get('cache-control')).toContain('immutable');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a body of 2 MB', () => JSON.stringify({ query: `{ me { roles } } # ${'x'.repeat(2_000_000)}` }), 413, /larger than 1mb/],
    ['a body that is no JSON', () => '{"query":', 400, /cannot be read as JSON/],
  ])('%s gets a GraphQL error', async (_, body, status, message) => {
    const response = await graphql(body());
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it.each([
    ['half of it', 'Content-Length: 1000\r\n\r\n{"query":"{ me { roles } }"}'],
    ['none of it', 'Content-Length: 1000\r\n\r\n'],
    ['a part that has no length', 'Transfer-Encoding: chunked\r\n\r\n0x5\r\n12345\r\n0\r\n\r\n'],
  ])('a body of which %s comes before its sender is gone: nothing of ours is said to be away, or broken', async (_, rest) => {
    const before = server.logged.length;
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nExpect: 100-continue\r\nContent-Type: application/json\r\nAuthorization: Bearer ${await server.token('demo-pmo')}\r\n${rest}`,
    );
    // The server says that it has the request, and waits for the rest of it.
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 100 Continue/);
    socket.destroy();
    const lines = () => server.logged.slice(before).map((line) => JSON.parse(line) as { req?: { path: string } });
    await expect.poll(() => lines().some(({ req }) => req?.path === '/graphql')).toBe(true);
    expect(server.faults(before)).toEqual([]);
  });

  it.each(['-5\r\n{', '5_0\r\n{', 'FFFFFFFFFFFFFFFFF\r\n', '5;a\nb\r\n{"a":\r\n'])(
    'a body whose first part %j cannot be measured is its sender’s mistake, and none of ours',
    async (part) => {
      const authorization = `Bearer ${await server.token('demo-pmo')}`;
      // Of somebody who is known the body is asked for at once.
      await fetch(`${server.url}/auth/session`, { headers: { authorization } });
      const before = server.logged.length;
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname).on('error', () => {});
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nAuthorization: ${authorization}\r\nTransfer-Encoding: chunked\r\n\r\n${part}`,
      );
      expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 400 /);
      socket.destroy();
      const lines = () => server.logged.slice(before).map((line) => JSON.parse(line) as { req?: { path: string } });
      await expect.poll(() => lines().some(({ req }) => req?.path === '/graphql')).toBe(true);
      expect(server.faults(before)).toEqual([]);
    },
  );

  it.each([
    ['GET /auth/sign-in', 'Connection: close'],
    [
      'GET /graphql',
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Protocol: graphql-transport-ws',
    ],
  ])('two names of the server in one request (%s) are refused: which of them is meant, nobody knows', async (asked, headers) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.end(`${asked} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nHost: evil.example\r\n${headers}\r\n\r\n`);
    let answer = '';
    for await (const part of socket) answer += String(part);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('two tokens in one request are refused: a proxy may have looked at the other', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const token = await server.token('demo-pmo');
    socket.end(
      `GET /graphql?query={__typename} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nauthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`,
    );
    let answer = '';
    for await (const part of socket) answer += String(part);
    expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*The request says twice who asks \(Authorization\)\./);
  });

  it.each([
    '/GraphQL',
    '/graphql/console',
    '/graphql//',
    '/graphql/../graphql/x',
    '/%67raphql',
    '/graphql%2f',
    '/graphql;x=1',
    '/api/graphql',
  ])('%s is no second way to GraphQL', async (path) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${await server.token('demo-pmo')}`,
    };
    const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('Query');
  });

  it.each(['/METRICS', '/Health/live', '/IMPORTS', '/imports/MAPPINGS', '/AUTH/session'])(
    '%s is no other writing of an address',
    async (path) => {
      const headers = { accept: 'application/json', authorization: `Bearer ${await server.token('demo-pmo')}` };
      expect((await fetch(`${server.url}${path}`, { headers })).status).toBe(404);
    },
  );

  it('a path that no file can have is refused, and the server stays up', async () => {
    expect((await fetch(`${server.url}/%c0%ae%c0%ae/%00`)).status).toBe(400);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });
});

describe('correlation', () => {
  it('a caller’s id is answered, logged, and stands in the events that the request recorded', async () => {
    const id = crypto.randomUUID();
    const response = await graphql(propose('Correlated'), { 'x-correlation-id': id });
    expect(response.headers.get('x-correlation-id')).toBe(id);
    expect(server.logged.some((line) => line.includes(id) && line.includes('"path":"/graphql"'))).toBe(true);
    const found = await graphql(
      JSON.stringify({ query: '{ pocs(filter: { search: "Correlated" }) { nodes { history(last: 1) { nodes { correlationId } } } } }' }),
    );
    expect(await found.json()).toEqual({ data: { pocs: { nodes: [{ history: { nodes: [{ correlationId: id }] } }] } } });
  });

  it('another caller’s is no id of ours', async () => {
    const response = await graphql(propose('Uncorrelated'), { 'x-correlation-id': 'x'.repeat(500) });
    expect(response.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('the log names nobody, and holds no token, cookie, body or search', async () => {
    await fetch(`${server.url}/?search=Pat+Portfolio`, { headers: { cookie: 'secret=1', accept: 'text/html' } });
    await graphql(propose('Payroll of Pat Portfolio'));
    const text = server.logged.join('');
    expect(text).not.toMatch(/Pat|@causeway\.demo|Bearer|eyJ|secret=1|Payroll/);
  });

  it('what went wrong on our side is logged under the id that the answer bears, without the names it was about', async () => {
    const database = new pg.Client({ connectionString: server.superuserUrl });
    await database.connect();
    const id = crypto.randomUUID();
    await database.query('revoke insert on portfolio.person from causeway_server');
    try {
      const body = propose('Of Kim').replace('"track"', '"owners":{"pocLead":"kim.secret@example.com"},"track"');
      const response = await graphql(body, { 'x-correlation-id': id });
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    } finally {
      await database.query('grant insert on portfolio.person to causeway_server');
      await database.end();
    }
    const problem = server.logged.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'a request failed');
    expect(problem).toMatchObject({
      correlationId: id,
      err: { type: 'error', code: '42501', stack: expect.arrayContaining([expect.stringContaining('directory.ts')]) },
    });
    expect(server.logged.join('')).not.toMatch(/kim|secret|@example/i);
  });

  it('every line is JSON with a level and an instant', () => {
    for (const line of server.logged)
      expect(JSON.parse(line)).toMatchObject({
        level: expect.any(Number),
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        msg: expect.any(String),
      });
  });
});

describe('/metrics', () => {
  it('tells commands, refusals, appends, the projection and GraphQL operations', async () => {
    const commandId = crypto.randomUUID();
    await graphql(propose('Counted', commandId));
    await graphql(propose('Counted', commandId));
    await graphql(propose('', crypto.randomUUID()));
    const text = await (
      await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${await server.token('demo-viewer')}` } })
    ).text();
    const value = (name: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      );
    expect(value('causeway_commands_total{command="proposePoc",outcome="recorded"}')).toBeGreaterThan(0);
    expect(value('causeway_commands_total{command="proposePoc",outcome="unchanged"}')).toBe(1);
    expect(value('causeway_commands_total{command="proposePoc",outcome="refused"}')).toBe(1);
    expect(value('causeway_refusals_total{command="proposePoc",code="INVALID_TEXT"}')).toBe(1);
    expect(value('causeway_append_seconds_count')).toBeGreaterThan(0);
    expect(value('causeway_projection_lag_events')).toBe(0);
    expect(value('causeway_projection_lag_seconds')).toBeLessThan(30);
    expect(value('causeway_projection_leader')).toBe(1);
    expect(value('causeway_projection_parked_streams')).toBe(0);
    expect(value('causeway_graphql_operation_seconds_count{operation="mutation",field="proposePoc",outcome="ok"}')).toBeGreaterThan(2);
  });

  it('has no label that a client made up', async () => {
    await graphql('{"query":"query MadeUp { madeUp }"}');
    const text = await (
      await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${await server.token('demo-viewer')}` } })
    ).text();
    expect(text).not.toMatch(/made_?up/i);
  });
});

it('a port that is taken is told with what to do, before a database is made or started', async () => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-taken-'));
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  await expect(startTestServer({ port, home, databaseUrl: null })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken. Stop what listens there, or set PORT to another number.`,
  );
  expect(readdirSync(home)).toEqual([]);
  rmSync(home, { recursive: true });
  other.close();
});
