import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mapping } from '@causeway/import/mapping/mapping.ts';
import { readMapping } from '@causeway/import/mapping/read.ts';
import { afterAll } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export const MAIN = path('src/main.ts');
export const FEDERAL_MAPPING = path('mappings/federal-2024.yaml');
export const EXCERPT = path('samples/federal-2024-excerpt.csv');
export const federal = (): Mapping => readMapping(FEDERAL_MAPPING);

/** A folder of this spec file's own, gone when it ends. */
export const folder = (): ((name: string, content: string | Buffer) => string) => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-cli-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return (name, content) => {
    writeFileSync(join(home, name), content);
    return join(home, name);
  };
};
