import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts each generated document into a file of its own, which the generated module hands on: a document is then read with the screen that asks it,
 * and not all of them with the first.
 */
export function splitDocuments(folder: string): void {
  const whole = join(folder, 'graphql.ts');
  const documents = join(folder, 'documents');
  rmSync(documents, { recursive: true, force: true });
  mkdirSync(documents);
  const source = readFileSync(whole, 'utf8');
  const handedOn = source.replaceAll(
    /^export const (\w+) = (\{.*\}) as unknown as DocumentNode<(.*)>;$/gm,
    (_, name: string, document: string, types: string) => {
      const type = types.replaceAll(
        /\b[A-Z]\w*(Query|QueryVariables|Mutation|MutationVariables|Subscription|SubscriptionVariables|Fragment)\b/g,
        'types.$&',
      );
      writeFileSync(
        join(documents, `${name}.ts`),
        `import type { TypedDocumentNode } from '@graphql-typed-document-node/core';\nimport type * as types from '../graphql';\n\nexport const ${name} = ${document} as unknown as TypedDocumentNode<${type}>;\n`,
      );
      return `export { ${name} } from './documents/${name}';`;
    },
  );
  writeFileSync(whole, handedOn.replace(/^import type \{ TypedDocumentNode.*\n/m, ''));
}
