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
  // The audits send what browsers could not send either; a client says so.
  if (!headers.has('apollo-require-preflight')) headers.set('apollo-require-preflight', 'true');
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

describe('what else may come over HTTP', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(api.url, { method: 'POST', body, headers: { authorization: 'Bearer PMO', 'content-type': 'application/json', ...headers } });

  it('a mutation by GET is refused, and a form’s POST too (CSRF)', async () => {
    const mutation = encodeURIComponent('mutation { kickOffPoc(input: { pocId: "x" }) { position } }');
    const byGet = await asPmo(`${api.url}?query=${mutation}`);
    expect(byGet.status).toBe(405);
    const byForm = await post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([400, 415]).toContain(byForm.status);
    const byText = await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect([400, 415]).toContain(byText.status);
    const byLink = await fetch(`${api.url}?query=%7B__typename%7D`, { headers: { authorization: 'Bearer PMO' } });
    expect(byLink.status).toBe(400);
  });

  it('a batch is refused', async () => {
    const response = await post(JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))));
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(1);
  });

  it('a persisted query that nobody knows is named so', async () => {
    const response = await post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }));
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toMatch(/^PERSISTED_QUERY_NOT_(FOUND|SUPPORTED)$/);
  });

  it('nobody reads anything without identity; in development the schema may be read', async () => {
    const { errors, status } = await api.ask('NOBODY', '{ portfolio { counts { total } } }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await api.ask('NOBODY', '{ __schema { queryType { name } } }')).errors).toBeUndefined();
    expect((await api.ask('NOBODY', '{ __typename me { roles } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('in production not even the schema', async () => {
    const production = await startApi({ isProduction: true });
    try {
      const { errors } = await production.ask('NOBODY', '{ __schema { queryType { name } } }');
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect((await production.ask('VIEWER', '{ __schema { queryType { name } } }')).errors).toBeUndefined();
    } finally {
      await production.close();
    }
  });
});
