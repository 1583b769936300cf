import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StoreUnavailable } from '@causeway/event-store/event-store.ts';
import express from 'express';
import { describe, expect, it } from 'vitest';
import { IssuerUnavailable } from '../identity/issuer-unavailable.ts';
import { Unauthenticated } from '../identity/unauthenticated.ts';
import type { Asker } from './context.ts';
import { graphqlEndpoint } from './endpoint.ts';

/** What a POST is answered where asking who it is goes as given. */
const answer = async (identify: () => Promise<Asker | null>, isProduction = false) => {
  const app = express().use(
    '/graphql',
    graphqlEndpoint((_request, response) => void response.json({ data: {} }), { identify, isProduction }),
  );
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ me { roles } }"}',
  });
  const body = (await response.json()) as { errors?: { message: string; extensions: object }[] };
  server.close();
  const [error] = body.errors ?? [];
  return { status: response.status, retryAfter: response.headers.get('retry-after'), message: error?.message, error: error?.extensions };
};

describe('who asks', () => {
  it.each([
    ['the database is away', new StoreUnavailable('away'), 'cannot reach its database'],
    ['the database is full', Object.assign(new Error('could not extend file'), { code: '53100' }), 'has no room left'],
    ['the issuer is away', new IssuerUnavailable(new Error('away')), 'sign-in service'],
  ])('cannot be told while %s: 503 with Retry-After and why, as a GraphQL error', async (_, error, why) => {
    const found = await answer(() => Promise.reject(error));
    expect(found).toEqual({
      status: 503,
      retryAfter: '2',
      message: expect.stringContaining(why),
      error: { code: 'UNAVAILABLE', retryAfterSeconds: 2 },
    });
  });

  it('has a token that cannot be taken: 401', async () => {
    const found = await answer(() => Promise.reject(new Unauthenticated('The token has expired.')));
    expect(found).toMatchObject({ status: 401, error: { code: 'UNAUTHENTICATED' } });
  });

  it('is nobody: read in development, where the schema may be; refused unread in production', async () => {
    expect(await answer(async () => null)).toMatchObject({ status: 200 });
    expect(await answer(async () => null, true)).toMatchObject({ status: 401, error: { code: 'UNAUTHENTICATED' } });
  });
});
