import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of this spec file's own, gone when it ends. */
export const folder = (): ((name: string, content: string | Buffer) => string) => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-import-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return (name, content) => {
    writeFileSync(join(home, name), content);
    return join(home, name);
  };
};
