import type { Asked } from '../graphql/asked';

/** A question as one pastes it into GraphiQL: the variables stand above as a comment, since the document alone takes none. */
export function asGraphql({ document, variables }: Asked): string {
  const given = Object.keys(variables).length > 0 ? `# variables: ${JSON.stringify(variables)}\n` : '';
  return `${given}${document.trim()}\n`;
}

/** The same as a command for a shell; the token is read from the environment, never written out. */
export function asCurl({ document, variables }: Asked, origin: string): string {
  const body = JSON.stringify({ query: document.trim(), variables });
  return [
    `curl ${origin}/graphql`,
    `  -H 'Content-Type: application/json'`,
    `  -H "Authorization: Bearer $CAUSEWAY_TOKEN"`,
    `  -d '${body.replaceAll("'", `'\\''`)}'`,
  ].join(' \\\n');
}
