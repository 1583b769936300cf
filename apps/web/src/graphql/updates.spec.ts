import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { mutations } from './updates';

const published = join(import.meta.dirname, '../../../../packages/schema/schema.graphql');

it('after every mutation of the schema, what it may have moved is read anew', () => {
  const fields = buildSchema(readFileSync(published, 'utf8')).getMutationType()?.getFields() ?? {};
  expect([...mutations].sort()).toEqual(Object.keys(fields).sort());
});
