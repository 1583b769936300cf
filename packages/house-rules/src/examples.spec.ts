import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { files, read } from './repository.ts';

const schema = buildSchema(read('packages/schema/schema.graphql'));

/** Operations in fenced blocks of the documents; golden answers are tested where they are made. */
const examples = files
  .filter((path) => path.endsWith('.md') && !path.includes('/golden/'))
  .flatMap((path) => [...read(path).matchAll(/```graphql\n(.*?)```/gs)].map((match) => [path, match[1] ?? ''] as const))
  .filter(([, text]) => /^\s*(query|mutation|subscription|\{)/.test(text));

it('there are examples', () => expect(examples.length).toBeGreaterThan(0));

it.each(examples)('%s asks GraphQL only for what there is: %s', (_, text) => {
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});
