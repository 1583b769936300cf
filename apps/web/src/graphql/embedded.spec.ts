import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { embedded } from './embedded';

const published = join(import.meta.dirname, '../../../../packages/schema/schema.graphql');

it('lists every type of the schema that has no identity of its own', () => {
  const schema = buildSchema(readFileSync(published, 'utf8'));
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const withoutIdentity = types.filter(
    (type) => !type.name.startsWith('__') && !roots.has(type) && !type.getInterfaces().some(({ name }) => name === 'Node'),
  );
  const missing = withoutIdentity.map(({ name }) => name).filter((name) => !embedded.some((known) => known === name));
  expect(missing).toEqual([]);
});
