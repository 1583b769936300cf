import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
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
