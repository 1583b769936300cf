import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate, loadContext } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('the resolvers’ types are those of the published schema (npm run generate -w @causeway/api)', async () => {
  const context = await loadContext(`${root}codegen.ts`);
  context.updateConfig({ cwd: root, silent: true });
  const made = (await generate(context, false)) as { filename: string; content: string }[];
  expect(made).toHaveLength(1);
  for (const { filename, content } of made) expect(content).toBe(readFileSync(`${root}${filename}`, 'utf8'));
});
