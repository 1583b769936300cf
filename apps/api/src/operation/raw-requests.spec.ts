import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

// Requests as no client library would send them: each is answered, with a sentence where it is refused, and the server stays up.

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('demo-pmo');
});
afterAll(() => server.close());

/** What the server answers until it closes the connection, or has said all that is waited for. */
const answerTo = async (request: string, { halfClosed = false, followedBy = [] as readonly Buffer[] } = {}): Promise<string> => {
  const { hostname, port } = new URL(server.url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.on('error', () => {});
  socket.write(request.replaceAll('HERE', `${hostname}:${port}`).replaceAll('TOKEN', token));
  for (const part of followedBy) socket.write(part);
  if (halfClosed) socket.end();
  let answer = '';
  for await (const part of socket) answer += String(part);
  return answer;
};

const body = '{"query":"{ __typename }"}';
const asking = `POST /graphql HTTP/1.1\r\nHost: HERE\r\nContent-Type: application/json\r\nAuthorization: Bearer TOKEN\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
const live = (line: string, host = 'Host: HERE\r\n') => `${line}\r\n${host}Connection: close\r\n\r\n`;

const REFUSED: [what: string, request: string, status: number, sentence: RegExp][] = [
  ['another version of HTTP (2.0)', live('GET /health/live HTTP/2.0'), 505, /speaks HTTP\/1\.1, not HTTP\/2\.0/],
  ['another version of HTTP (0.9)', live('GET /health/live HTTP/0.9'), 505, /speaks HTTP\/1\.1, not HTTP\/0\.9/],
  ['a version that there is not', live('GET /health/live HTTP/7.3'), 400, /no request of HTTP\/1\.1/],
  ['another protocol', 'EHLO causeway\r\n', 400, /no request of HTTP\/1\.1/],
  ['TLS', '\u0016\u0003\u0001\u0002\u0000', 400, /no request of HTTP\/1\.1/],
  ['line feeds alone', 'GET /health/live HTTP/1.1\nHost: HERE\n\n', 400, /no request of HTTP\/1\.1/],
  ['no name of the server', live('GET /health/live HTTP/1.1', ''), 400, /does not name its server/],
  ['a name that is a path', live('GET /health/live HTTP/1.1', 'Host: HERE/evil\r\n'), 400, /as none is named/],
  ['a name behind somebody’s', live('GET /health/live HTTP/1.1', 'Host: HERE@evil.example\r\n'), 400, /as none is named/],
  ['a name with a blank', live('GET /health/live HTTP/1.1', 'Host: HERE evil.example\r\n'), 400, /as none is named/],
  ['a name that is markup', live('GET /health/live HTTP/1.1', 'Host: "><script>\r\n'), 400, /as none is named/],
  ['a port that there is not', live('GET /health/live HTTP/1.1', 'Host: localhost:99999\r\n'), 400, /as none is named/],
  ['a tunnel', live('CONNECT elsewhere.example:443 HTTP/1.1'), 405, /no proxy and opens no tunnels/],
  [
    'what nobody promises',
    live('GET /health/live HTTP/1.1', 'Host: HERE\r\nExpect: 200-ok\r\n'),
    417,
    /may say 100-continue and nothing else/,
  ],
  ['20 kB of headers', live('GET /health/live HTTP/1.1', `Host: HERE\r\nX: ${'x'.repeat(20_000)}\r\n`), 431, /room for 16 kB/],
  [
    'a length and chunks',
    'POST /graphql HTTP/1.1\r\nHost: HERE\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
    /no request of HTTP\/1\.1/,
  ],
  [
    'chunks of HTTP/1.0, which has none',
    'POST /graphql HTTP/1.0\r\nHost: HERE\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
    /HTTP\/1\.0 says with Content-Length/,
  ],
  [
    'a coding that nobody undoes',
    'POST /graphql HTTP/1.1\r\nHost: HERE\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
    501,
    /in chunks, and in no other coding/,
  ],
  [
    'a folder, at an address that a browser takes for another server’s',
    live('GET /\\elsewhere.example/../assets HTTP/1.1', 'Host: HERE\r\nAccept: application/json\r\n'),
    404,
    /nothing at this address\./,
  ],
  [
    'an address that nothing is at',
    live('GET /nothing HTTP/1.1', 'Host: HERE\r\nAccept: application/json\r\n'),
    404,
    /nothing at this address\./,
  ],
  ['an asset that there is not', live('GET /assets/nothing.js HTTP/1.1'), 404, /nothing at this address\./],
  ['a method that nothing answers', live('DELETE /auth/session HTTP/1.1'), 404, /nothing at this address that answers DELETE\./],
  ['a range that no file has', live('GET /theme.js HTTP/1.1', 'Host: HERE\r\nRange: bytes=999999-\r\n'), 416, /no such range/],
];

describe('a request that is refused before anybody is asked for', () => {
  it.each(REFUSED)('%s: %#', async (_, request, status, sentence) => {
    const answer = await answerTo(request);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.split('\r\n\r\n')[1]).toMatch(sentence);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });

  const chunk = Buffer.from(`100000\r\n${'x'.repeat(1024 ** 2)}\r\n`);
  it.each([
    ['/graphql', 'application/json', /larger than 1mb/],
    ['/graphql', 'application/json\r\nContent-Encoding: gzip', /larger than 1mb/],
    ['/imports/nothing/preview', 'application/json', /larger than 1mb/],
    ['/oidc/interaction/nothing', 'application/x-www-form-urlencoded', /cannot be answered as it was sent/],
  ])('a body in chunks that never ends, at %s as %s', async (path, type, sentence) => {
    const answer = await answerTo(
      `POST ${path} HTTP/1.1\r\nHost: HERE\r\nContent-Type: ${type}\r\nAuthorization: Bearer TOKEN\r\nTransfer-Encoding: chunked\r\n\r\n`,
      { followedBy: [...Array<Buffer>(64).fill(chunk), Buffer.from('1\r\nx\r\n')] },
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*Connection: close/i);
    expect(answer.split('\r\n\r\n')[1]).toMatch(sentence);
  });

  it('leaves nothing for us to mend', () => expect(server.faults()).toEqual([]));
});

describe('whoever says all that there is to say, and then only listens,', () => {
  it('is answered', async () =>
    expect(await answerTo(asking, { halfClosed: true })).toMatch(/^HTTP\/1\.1 200 [\s\S]*"__typename":"Query"/));

  it('is answered each of what was asked at once', async () => {
    const answer = await answerTo(asking.repeat(3), { halfClosed: true });
    expect(answer.match(/"__typename":"Query"/g)).toHaveLength(3);
  });

  it('in the midst of a request is told', async () =>
    expect(await answerTo(asking.slice(0, -5), { halfClosed: true })).toMatch(/^HTTP\/1\.1 400 [\s\S]*ended before it was whole/));

  it('in the midst of its headers is told', async () =>
    expect(await answerTo('GET /health/live HTTP/1.1\r\nHost: HE', { halfClosed: true })).toMatch(
      /^HTTP\/1\.1 400 [\s\S]*ended before it was whole/,
    ));
});

describe('the development issuer', () => {
  it.each(['elsewhere.example', 'localhost:1'])('says where it is, not where somebody who calls it %s thinks', async (host) => {
    const answer = await answerTo(`GET /oidc/.well-known/openid-configuration HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toContain(`"jwks_uri":"${server.url}/oidc/jwks"`);
    expect(answer).not.toContain(host);
  });
});
