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
  const body = (await response.json()) as { errors?: { extensions: object }[] };
  server.close();
  return { status: response.status, retryAfter: response.headers.get('retry-after'), error: body.errors?.[0]?.extensions };
};

describe('who asks', () => {
  it.each([
    ['the database', new StoreUnavailable('away')],
    ['the issuer', new IssuerUnavailable(new Error('away'))],
  ])('cannot be told while %s is away: 503 with Retry-After, as a GraphQL error', async (_, error) => {
    const found = await answer(() => Promise.reject(error));
    expect(found).toEqual({ status: 503, retryAfter: '2', error: { code: 'UNAVAILABLE', retryAfterSeconds: 2 } });
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
