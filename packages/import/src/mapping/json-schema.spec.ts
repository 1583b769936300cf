import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mappingJsonSchema } from './json-schema.ts';

it('the JSON Schema that editors use says what the import checks; npm run generate writes it', () => {
  const committed = readFileSync(new URL('../../mapping.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed)).toEqual(JSON.parse(mappingJsonSchema()));
});
