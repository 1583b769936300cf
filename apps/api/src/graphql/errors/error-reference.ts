import { markdownTable } from '@causeway/engine/markdown-table.ts';
import { published } from '@causeway/schema/published.ts';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { REQUEST_ERRORS } from './request-errors.ts';

interface Explained {
  readonly code: string;
  readonly cause: string;
  readonly cure: string;
}

/** The rules' codes as the schema describes them: a paragraph for the cause, one for the cure. */
export const ruleErrors = (): Explained[] =>
  (buildSchema(published).getType('ErrorCode') as GraphQLEnumType).getValues().map(({ name, description }) => {
    const [cause = '', cure = ''] = (description ?? '').split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' ').trim());
    return { code: name, cause, cure };
  });

/** docs/errors.md, whole. */
export const errorReference = (): string => `# Error codes

Every code that the API answers with: why, and what to do. This page is made from the schema and the server's code: \`npm run generate\`.

## Refusals of the rules

In \`userErrors\` of a mutation, each with a sentence and the field; nothing was recorded. Reasons that answer alone come in the order of rule GE-5
([rules.md](rules.md)).

${markdownTable([['code', 'cause', 'cure'], ...ruleErrors().map(({ code, cause, cure }) => [`\`${code}\``, cause, cure])])}

## Errors of requests

In \`errors\` of the answer, as \`extensions.code\`; \`extensions.field\` is the path into the arguments, with the \`input\` itself left out.

${markdownTable([
  ['code', 'HTTP status', 'cause', 'cure'],
  ...Object.entries(REQUEST_ERRORS).map(([code, { status, cause, cure }]) => [`\`${code}\``, status, cause, cure]),
])}
`;
