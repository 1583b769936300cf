import { buildSchema, printSchema } from 'graphql';
import { typeDefinitions } from './print.ts';

/** The text of `schema.graphql`: made from the slices, never by hand. */
export const printed = (): string =>
  `# Made from packages/schema/src/*.graphql by \`npm run generate -w @causeway/schema\`. Edit those, not this.\n\n${printSchema(buildSchema(typeDefinitions()))}\n`;
