import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, printSchema } from 'graphql';

const folder = new URL('./', import.meta.url);

/** The order in which the printed schema is read: the ground first, then the POC and its sides, then what is made of them. */
const FIRST = ['node', 'poc', 'portfolio', 'checklist', 'budget', 'gate', 'findings'];
const place = (file: string): number => {
  const found = FIRST.indexOf(file.replace('.graphql', ''));
  return found < 0 ? FIRST.length : found;
};

/** All slices' SDL as one schema. */
export const fromSlices = (): GraphQLSchema => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const ordered = files.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return buildSchema(ordered.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n'));
};

/** The text of `schema.graphql`: made from the slices, never by hand. */
export const printed = (): string =>
  `# Made from packages/schema/src/*.graphql by \`npm run generate -w @causeway/schema\`. Edit those, not this.\n\n${printSchema(fromSlices())}\n`;
