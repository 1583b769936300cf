import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every file of the repository that git tracks or would track, by path from the root. */
export const files: readonly string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(root + path));

export const read = (path: string): string => readFileSync(root + path, 'utf8');

/** TypeScript that people wrote. */
export const sources = files.filter((path) => /^(apps|packages)\/.*\.tsx?$/.test(path) && !path.includes('/generated/'));

export const isSpec = (path: string): boolean => /\.spec\.tsx?$/.test(path);
