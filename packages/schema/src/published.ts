import { readFileSync } from 'node:fs';

/** The published schema, as `schema.graphql` holds it: what the server serves and clients are generated from. */
export const published: string = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
