import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheExchange } from '@urql/exchange-graphcache';
import { buildSchema, isObjectType } from 'graphql';
import { Client, fetchExchange, gql } from 'urql';
import { expect, it } from 'vitest';
import { keys } from './embedded';
import { resolvers } from './sentences';

const published = join(import.meta.dirname, '../../../../packages/schema/schema.graphql');

it('are fields that the schema has, each always there', () => {
  const types = buildSchema(readFileSync(published, 'utf8')).getTypeMap();
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = types[name];
    expect(isObjectType(type) && Object.keys(fields).map((field) => String(type.getFields()[field]?.type))).toEqual(
      Object.keys(fields).map(() => 'String!'),
    );
  }
});

it('are read where their object stands in the cache without them', async () => {
  const poc = { __typename: 'Poc', id: 'P1', findings: [{ __typename: 'Finding', code: 'HANDOFF', message: 'An owner is missing.' }] };
  let asked = 0;
  const client = new Client({
    url: 'http://127.0.0.1/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({ keys, resolvers }), fetchExchange],
    fetch: async (_, options) => {
      asked += 1;
      const isWhole = String(options?.body).includes('message');
      const findings = isWhole ? poc.findings : poc.findings.map(({ __typename, code }) => ({ __typename, code }));
      return new Response(JSON.stringify({ data: { poc: { ...poc, findings } } }), { headers: { 'content-type': 'application/json' } });
    },
  });
  await client.query(gql`{ poc(slug: "a") { __typename id findings { __typename code } } }`, {}).toPromise();
  const { data } = await client.query(gql`{ poc(slug: "a") { __typename id findings { __typename code message } } }`, {}).toPromise();
  expect(data.poc.findings[0].message).toBe('An owner is missing.');
  expect(asked).toBe(2);
});
