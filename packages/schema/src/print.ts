import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

const here = fileURLToPath(new URL('./', import.meta.url));

/** The whole SDL, put together from a file for each slice. */
export const typeDefinitions = (): string =>
  readdirSync(here)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(here + file, 'utf8'))
    .join('\n');

/** The schema as it is published: sorted, so that a diff shows what changed. */
export const publishedSchema = (): string => `${printSchema(lexicographicSortSchema(buildSchema(typeDefinitions()) as GraphQLSchema))}\n`;

/** Where the published schema is kept. */
export const publishedPath = fileURLToPath(new URL('../schema.graphql', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(publishedPath, publishedSchema());
