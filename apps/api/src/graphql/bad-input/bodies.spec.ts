import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../testing/api.ts';

// Bodies as nobody's client library would send them: each is read exactly, or refused in GraphQL's own shape, and costs no statement.

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Answered {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { message: string; extensions: { code: string } }[] };
}
const post = async (body: string | Buffer, headers: Record<string, string> = {}): Promise<Answered> => {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer PMO', ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Answered['body'] };
};

const typename = '{"query":"{ __typename }"';
const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
const scoring = (scores: string) =>
  `{"query":"mutation ($i: ScoreItemsInput!) { scoreItems(input: $i) { position } }","variables":{"i":{"pocId":"x","scores":${scores}}}}`;
const bytes = (...parts: (string | number[])[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const REFUSED: [what: string, body: string | Buffer, status: number][] = [
  ['nothing', '', 400],
  ['white space', ' \n\t ', 400],
  ['null', 'null', 400],
  ['a number', '5', 400],
  ['a text', '"{ __typename }"', 400],
  ['an empty list', '[]', 400],
  ['an empty object', '{}', 400],
  ['a document that is no JSON', '{ __typename }', 400],
  ['one that was cut off', typename, 400],
  ['one with something behind it', `${typename}}}`, 400],
  ['a comma too many', `${typename},}`, 400],
  ['single quotes', "{'query':'{ __typename }'}", 400],
  ['a comment', `/* hello */${typename}}`, 400],
  ['NaN', `${typename},"variables":{"a":NaN}}`, 400],
  ['a number with a leading zero', `${typename},"variables":{"a":01}}`, 400],
  ['a control character in a text', `${typename},"operationName":"a\u0001"}`, 400],
  ['an escape that there is not', '{"query":"\\x41"}', 400],
  ['bytes that are no UTF-8', bytes('{"query":"{ poc(slug: \\"', [0xff, 0xfe], '\\") { id } }"}'), 400],
  ['UTF-8 cut off in a letter', bytes('{"query":"{ __typename } # ', [0xe2, 0x82], '"}'), 400],
  ['an overlong slash', bytes('{"query":"{ __typename } # ', [0xc0, 0xaf], '"}'), 400],
  ['half a surrogate pair in UTF-8', bytes('{"query":"{ __typename } # ', [0xed, 0xa0, 0x80], '"}'), 400],
  ['100,000 lists in each other', nested(100_000, '[', ']'), 400],
  ['100,000 lists as variables', `${typename},"variables":${nested(100_000, '[', ']')}}`, 400],
  ['100,000 objects in each other, cut off', `${typename},"variables":${'{"a":'.repeat(100_000)}`, 400],
  ['100,000 lists in an input', scoring(nested(100_000, '[', ']')), 200],
  ['a query that is a number', '{"query":5}', 400],
  ['a query that is null', '{"query":null}', 400],
  ['a query that is an object', '{"query":{"kind":"Document"}}', 400],
  ['variables that are a text', `${typename},"variables":"{}"}`, 400],
  ['variables that are a list', `${typename},"variables":[1]}`, 400],
  ['an operation name that is a number', `${typename},"operationName":5}`, 400],
  ['an operation that there is not', `${typename},"operationName":"Other"}`, 200],
  ['extensions that are a text', `${typename},"extensions":"x"}`, 400],
  ['a batch of one', `[${typename}}]`, 400],
  ['a batch of 1,000', JSON.stringify(Array(1_000).fill({ query: '{ __typename }' })), 400],
  ['a body of 10 MB', `${typename},"variables":{"a":"${'x'.repeat(10_000_000)}"}}`, 413],
  ['a number beyond every number', scoring('[{"itemId":"A","score":1e400}]'), 200],
  ['a number beyond 32 bits', scoring('[{"itemId":"A","score":4294967297}]'), 200],
  ['a field named __proto__', scoring('[{"itemId":"A","score":1,"__proto__":{"note":"x"}}]'), 200],
  ['a field named constructor', scoring('[{"itemId":"A","score":1,"constructor":{"prototype":{"note":"x"}}}]'), 200],
  ['a list where an object is asked for', scoring('[[{"itemId":"A","score":1}]]'), 200],
  ['a text where a list is asked for', scoring('"AUTH-1"'), 200],
];

describe('a body that is refused', () => {
  it.each(REFUSED)('%s', async (_, body, status) => {
    const before = api.statements.length;
    const answer = await post(body);
    expect({ status: answer.status, code: answer.body.errors?.[0]?.extensions.code }).toEqual({ status, code: 'BAD_USER_INPUT' });
    expect(answer.body.data).toBeUndefined();
    expect(api.statements.length).toBe(before);
    expect(({} as { note?: string }).note).toBeUndefined();
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['a form of parts', 'multipart/form-data; boundary=x'],
    ['text', 'text/plain'],
    ['XML', 'application/xml'],
    ['GraphQL', 'application/graphql'],
    ['JSON by another name', 'text/json'],
    ['JSON in UTF-16', 'application/json; charset=utf-16'],
    ['JSON in Latin-1', 'application/json; charset=iso-8859-1'],
    ['JSON in an alphabet of nobody', 'application/json; charset=klingon'],
    ['JSON, and 14,000 spaces, over which a parser of kinds takes a second', `application/json;${' '.repeat(14_000)}x`],
  ])('one that says it is %s', async (_, type) => {
    const answer = await post(`${typename}}`, { 'content-type': type });
    expect({ status: answer.status, code: answer.body.errors?.[0]?.extensions.code }).toEqual({ status: 415, code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['50 MB, packed into 50 kB', gzipSync(`${typename},"variables":{"a":"${'x'.repeat(50_000_000)}"}}`), 'gzip', 413],
    ['packed, and cut off', gzipSync(`${typename}}`).subarray(0, 20), 'gzip', 400],
    ['not packed at all', Buffer.from(`${typename}}`), 'gzip', 400],
    ['packed in a way that nobody knows', Buffer.from(`${typename}}`), 'snow', 415],
  ])('one that is %s', async (_, body, encoding, status) => {
    const answer = await post(body, { 'content-encoding': encoding });
    expect({ status: answer.status, code: answer.body.errors?.[0]?.extensions.code }).toEqual({ status, code: 'BAD_USER_INPUT' });
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('one that is sent by %s', async (method) => {
    const response = await fetch(api.url, { method, headers: { authorization: 'Bearer PMO' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('one that its sender gives up in the middle takes nothing with it', async () => {
    await new Promise<void>((resolve) => {
      const given = request(api.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '1000', authorization: 'Bearer PMO' },
      });
      given.on('error', () => resolve());
      given.write(typename, () => setTimeout(() => given.destroy(), 50));
    });
    expect((await post(`${typename}}`)).status).toBe(200);
  });

  it.each(['70000000', '9223372036854775807', '99999999999999999999999'])(
    'one that says it is of %s bytes is not waited for',
    async (length) => {
      const { hostname, port, host } = new URL(api.url);
      const socket = connect(Number(port), hostname).on('error', () => {});
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer PMO\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n{`,
      );
      const [answer] = (await once(socket, 'data')) as [Buffer];
      socket.destroy();
      expect(answer.toString()).toMatch(/^HTTP\/1\.1 4(13|00) [\s\S]*Connection: close/i);
    },
  );

  it('leaves nothing for us to mend', () => expect(api.reported).toEqual([]));
});

describe('a body that is read', () => {
  it.each([
    ['with a byte-order mark', bytes([0xef, 0xbb, 0xbf], `${typename}}`)],
    ['with its letters escaped', '{"query":"\\u007b __typename \\u007D"}'],
    ['with white space and line breaks', `\r\n\t ${typename} }\n`],
    ['with fields of its own', `${typename},"__proto__":{"query":"{ nothing }"},"hello":[1]}`],
    ['packed', gzipSync(`${typename}}`)],
  ])('%s', async (_, body) => {
    const headers: Record<string, string> = Buffer.isBuffer(body) && body[0] === 0x1f ? { 'content-encoding': 'gzip' } : {};
    expect(await post(body, headers)).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
  });

  it('with a name twice: the last one counts, as in every JSON.parse', async () => {
    expect((await post('{"query":"{ nothing }","query":"{ __typename }"}')).body).toEqual({ data: { __typename: 'Query' } });
  });

  it('with letters of every kind: they arrive as they were sent', async () => {
    const name = 'é e\u0301 😀 \u2028 \ufffd \uffff';
    const query = 'mutation ($name: String!) { proposePoc(input: { name: $name, hypothesis: "x", track: RESEARCH }) { poc { name } } }';
    expect((await post(JSON.stringify({ query, variables: { name } }))).body).toEqual({ data: { proposePoc: { poc: { name } } } });
  });
});
