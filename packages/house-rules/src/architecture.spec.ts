import { describe, expect, it } from 'vitest';
import { files, read, sources } from './repository.ts';

const SLICES = ['feasibility', 'checklist', 'budget', 'hosting', 'ownership', 'drills'];

/** Who may import whom: the rooms of the house. A package that is not listed here fails the test. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  kernel: [],
  'event-store': [],
  schema: [],
  'house-rules': [],
  ...Object.fromEntries(SLICES.map((slice) => [slice, ['kernel']])),
  poc: ['kernel', ...SLICES],
  portfolio: ['kernel', 'event-store', 'poc', ...SLICES],
  engine: ['kernel', 'event-store', 'poc', 'portfolio', ...SLICES],
  import: ['kernel', 'event-store', 'poc', 'portfolio', 'engine', ...SLICES],
  demo: ['kernel', 'event-store', 'poc', 'portfolio', 'engine', ...SLICES],
  api: ['kernel', 'event-store', 'poc', 'portfolio', 'engine', 'import', 'demo', 'schema', ...SLICES],
  cli: ['kernel', 'event-store', 'poc', 'portfolio', 'engine', 'import', 'demo', 'schema', ...SLICES],
  // Of the import the shapes alone: the page runs nothing of it.
  web: ['kernel', 'schema', 'import', ...SLICES],
  bench: ['kernel', 'event-store', 'poc', 'portfolio', 'engine', ...SLICES],
};

/** The ground and the rules know no framework, no database, no transport. */
const PURE = ['kernel', 'poc', ...SLICES];
const PURE_MAY_USE = ['zod', 'temporal-polyfill', 'fast-check', 'vitest'];

const IMPORT = /(?:^|\s)(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm;
const importsOf = (path: string): string[] => [...read(path).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const packages = files.filter((path) => /^(apps|packages)\/[^/]+\/package\.json$/.test(path));

describe('who may import whom', () => {
  it.each(packages.map((path) => [roomOf(path), path]))('%s is a room of the house and depends on those it may', (room, path) => {
    const allowed = MAY_IMPORT[room];
    expect(allowed, `${room} is not listed in architecture.spec.ts`).toBeDefined();
    const manifest = JSON.parse(read(path)) as { dependencies?: Record<string, string> };
    const ours = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@causeway/'));
    expect(ours.filter((name) => !allowed?.includes(name.slice('@causeway/'.length)))).toEqual([]);
  });

  it('every import of ours is of a room that may be imported', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter((name) => name.startsWith('@causeway/'))
        .filter((name) => !MAY_IMPORT[roomOf(path)]?.includes(name.split('/')[1] ?? ''))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the page takes types alone of the import', () => {
    const value = /^(?:import|export)\s(?!type\s)[^'"`;]*?from\s+'@causeway\/import\//m;
    expect(sources.filter((path) => roomOf(path) === 'web' && value.test(read(path)))).toEqual([]);
  });

  it('no import climbs out of its package', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter((name) => name.startsWith('.'))
        .filter((name) => !new URL(name, `file:///${path}`).pathname.slice(1).startsWith(path.split('/').slice(0, 2).join('/')))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the rules know no framework, no database and no transport', () => {
    const wrong = sources
      .filter((path) => path.startsWith('packages/') && PURE.includes(roomOf(path)))
      .flatMap((path) =>
        importsOf(path)
          .filter((name) => !name.startsWith('.') && !name.startsWith('@causeway/') && !name.startsWith('node:'))
          .filter((name) => !PURE_MAY_USE.some((allowed) => name === allowed || name.startsWith(`${allowed}/`)))
          .map((name) => `${path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('the rules read no clock and roll no dice', () => {
    const wrong = sources
      .filter((path) => path.startsWith('packages/') && PURE.includes(roomOf(path)) && !/\.spec\.ts$|\/testing\//.test(path))
      .filter((path) => /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID\(|performance\.now\(/.test(read(path)));
    expect(wrong).toEqual([]);
  });
});

describe('what a room looks like', () => {
  it('has no barrels and no rooms without a sign', () => {
    expect(sources.filter((path) => /\/(utils?|helpers?|common|misc|types|managers?)(\/|\.ts)|\/index\.tsx?$/.test(path))).toEqual([]);
  });

  it('has a README in every package', () => {
    const roomsWithout = packages.map((path) => path.replace('package.json', 'README.md')).filter((path) => !files.includes(path));
    expect(roomsWithout).toEqual([]);
  });
});
