import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configurationReference } from './configuration-reference.ts';
import { VARIABLES } from './environment.ts';

const root = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

describe('docs/configuration.md', () => {
  it('is what the code that reads the variables says (else: npm run generate)', () => {
    expect(read('docs/configuration.md')).toBe(configurationReference());
  });

  it('names every variable that a server of ours reads', () => {
    const sources = ['apps/api/src', 'packages/engine/src', 'packages/event-store/src', 'packages/portfolio/src'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !/testing|\.spec\.ts$/.test(path))
        .map((path) => read(`${folder}/${path}`)),
    );
    const used = new Set(sources.flatMap((source) => [...source.matchAll(/process\.env\.([A-Z_]+)/g)].map((match) => match[1]!)));
    // PATH is handed on to PostgreSQL's own programs.
    expect([...used].filter((name) => name !== 'PATH' && !(name in VARIABLES))).toEqual([]);
  });

  it('knows every variable that the Compose file sets', () => {
    const service = /\n {2}causeway:\n([\s\S]*?)\n\S/.exec(read('infra/compose.yaml'))![1]!;
    const set = [...service.matchAll(/^ {6}([A-Z_]+):/gm)].map((match) => match[1]!);
    expect(set.length).toBeGreaterThan(5);
    expect(set.filter((name) => !(name in VARIABLES))).toEqual([]);
  });
});
