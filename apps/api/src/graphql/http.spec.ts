import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

// Test runs collect names before anything is started: the address is asked for later.
const asPmo: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('authorization', 'Bearer PMO');
  return fetch(input, { ...init, headers });
};
const audits = serverAudits({ url: () => api.url, fetchFn: asPmo });

describe('GraphQL over HTTP, the peers’ own suite', () => {
  it('has all 61 audits', () => expect(audits).toHaveLength(61));
  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});

const post = (body: string) =>
  fetch(api.url, { method: 'POST', body, headers: { authorization: 'Bearer PMO', 'content-type': 'application/json' } });

describe('what else may come over HTTP', () => {
  it('a query by GET is answered, a mutation refused', async () => {
    expect(await (await asPmo(`${api.url}?query=%7B__typename%7D`)).json()).toEqual({ data: { __typename: 'Query' } });
    const mutation = encodeURIComponent('mutation { kickOffPoc(input: { pocId: "x" }) { position } }');
    const byGet = await asPmo(`${api.url}?query=${mutation}`);
    expect([byGet.status, byGet.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await byGet.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('a subscription is told where to go', async () => {
    const { errors } = await api.ask('PMO', 'subscription { pocChanged { id } }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('WebSocket'), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('no answer is kept by anybody in between', async () => {
    expect((await asPmo(`${api.url}?query=%7B__typename%7D`)).headers.get('cache-control')).toBe('no-store');
    expect((await post('{"query":"{ me { roles } }"}')).headers.get('cache-control')).toBe('no-store');
  });

  it('a long answer comes packed to whoever takes it so, the first time and again; a short one as it is', async () => {
    const asked = (query: string, accepted?: string) =>
      new Promise<{ encoding: string | undefined; vary: string | undefined; body: Buffer }>((resolve, reject) => {
        const headers = {
          authorization: 'Bearer PMO',
          'content-type': 'application/json',
          ...(accepted && { 'accept-encoding': accepted }),
        };
        request(api.url, { method: 'POST', headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({ encoding: response.headers['content-encoding'], vary: response.headers.vary, body: Buffer.concat(parts) }),
          );
        })
          .on('error', reject)
          .end(JSON.stringify({ query }));
      });
    const long = '{ checklistTemplates { id items { id question levels } } }';
    const plain = await asked(long);
    expect([plain.encoding, plain.vary]).toEqual([undefined, 'Accept-Encoding']);
    for (let times = 0; times < 3; times += 1) {
      const answer = await asked(long, 'gzip, br');
      expect(answer.encoding).toBe('gzip');
      expect(answer.body.length).toBeLessThan(plain.body.length / 2);
      expect(gunzipSync(answer.body)).toEqual(plain.body);
    }
    expect((await asked(long, 'identity')).body).toEqual(plain.body);
    expect((await asked('{ me { roles } }', 'gzip')).encoding).toBeUndefined();
  });

  it('nobody reads anything without identity; in development the schema may be read', async () => {
    const { errors, status } = await api.ask('NOBODY', '{ portfolio { counts { total } } }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await api.ask('NOBODY', '{ __schema { queryType { name } } }')).errors).toBeUndefined();
    expect((await api.ask('NOBODY', '{ __typename me { roles } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('in production nobody unknown gets as far as having a document read', async () => {
    const production = await startApi({ isProduction: true });
    try {
      for (const query of ['{ __schema { queryType { name } } }', '{ __typename }', '{ nothing }', '{']) {
        const { errors, status, headers } = await production.ask('NOBODY', query);
        expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
        expect(production.statements).toEqual([]);
      }
      expect((await production.ask('VIEWER', '{ __schema { queryType { name } } }')).errors).toBeUndefined();
    } finally {
      await production.close();
    }
  });
});

describe('persisted operations', () => {
  const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
  const byHash = async (sha256Hash: string, more: object = {}) => {
    const response = await post(JSON.stringify({ ...more, extensions: { persistedQuery: { version: 1, sha256Hash } } }));
    return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  };

  it('are sent once, and then known by their hash', async () => {
    const query = 'query Persisted($first: Int) { pocs(first: $first) { totalCount } }';
    expect((await byHash(hashOf(query))).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await byHash(hashOf(query), { query })).toEqual({ data: { pocs: { totalCount: 0 } } });
    expect(await byHash(hashOf(query), { variables: { first: 1 } })).toEqual({ data: { pocs: { totalCount: 0 } } });
    expect((await byHash(hashOf(query), { variables: { first: 501 } })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const byGet = new URLSearchParams({ extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } }) });
    expect(await (await asPmo(`${api.url}?${byGet}`)).json()).toEqual({ data: { pocs: { totalCount: 0 } } });
  });

  it('are none under the hash of another document, and none that was refused', async () => {
    expect((await byHash(hashOf('{ me { roles } }'), { query: '{ policy { version } }' })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    const refused = `{ ${'id '.repeat(100)} }`;
    await byHash(hashOf(refused), { query: refused });
    expect((await byHash(hashOf(refused))).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});
