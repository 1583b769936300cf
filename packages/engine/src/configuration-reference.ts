import { VARIABLES } from './environment.ts';

/** A Markdown table whose columns are aligned, as the formatter wants it. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!, fill)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [
    line(head!),
    line(
      widths.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ].join('\n');
};

/** docs/configuration.md, whole. */
export const configurationReference = (): string =>
  `# Configuration

Environment variables, read once at start. One that is empty counts as not set. What cannot be used stops the start with one report: a line for each
variable that is wrong, and what to do. This page is made from the code that reads them: \`npm run generate\`.

${table([
  ['variable', 'when not set', 'meaning'],
  ...Object.entries(VARIABLES).map(([name, { unset, meaning }]) => [`\`${name}\``, unset, meaning]),
])}
`;
