import { markdownTable } from '../markdown-table.ts';
import { VARIABLES } from './environment.ts';

/** docs/configuration.md, whole. */
export const configurationReference = (): string =>
  `# Configuration

Environment variables, read once at start. One that is empty counts as not set. What cannot be used stops the start with one report: a line for each
variable that is wrong, and what to do. This page is made from the code that reads them: \`npm run generate\`.

${markdownTable([
  ['variable', 'when not set', 'meaning'],
  ...Object.entries(VARIABLES).map(([name, { unset, meaning }]) => [`\`${name}\``, unset, meaning]),
])}
`;
