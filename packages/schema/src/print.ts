import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);

/** The order in which the schema is read: the ground first, then the POC and its sides, then what is made of them. */
const FIRST = ['node', 'poc', 'portfolio', 'checklist', 'budget', 'gate', 'findings'];
const place = (file: string): number => {
  const found = FIRST.indexOf(file.replace('.graphql', ''));
  return found < 0 ? FIRST.length : found;
};

/** The whole SDL, put together from a file for each slice. */
export const typeDefinitions = (): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
