import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorReference, ruleErrors } from './error-reference.ts';
import { REQUEST_ERRORS } from './request-errors.ts';

const root = new URL('../../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const sourcesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\/src\//.test(`${folder}/${path}`) && path.endsWith('.ts') && !/node_modules|\.spec\.ts$|testing\//.test(path))
    .map((path) => read(`${folder}/${path}`));

describe('docs/errors.md', () => {
  it('is what the schema and the code say (else: npm run generate)', () => expect(read('docs/errors.md')).toBe(errorReference()));

  it('gives every code a cause and a cure, in whole sentences', () => {
    for (const { code, cause, cure } of [
      ...ruleErrors(),
      ...Object.entries(REQUEST_ERRORS).map(([name, each]) => ({ code: name, ...each })),
    ])
      expect({ code, sentences: [cause, cure].every((text) => /^\S.{8,}\.$/.test(text)) }).toEqual({ code, sentences: true });
  });

  it('names each code that a rule refuses with, and none that no rule does', () => {
    const used = new Set(
      sourcesIn('packages').flatMap((source) =>
        [...source.matchAll(/(?:refus(?:al|e)\(\s*|code: )'([A-Z_]+)'/g)].map((match) => match[1]!),
      ),
    );
    const documented = ruleErrors().map(({ code }) => code);
    expect(documented.filter((code) => !used.has(code))).toEqual([]);
    const others = [...used].filter((code) => !documented.includes(code) && /^(BAD_USER_INPUT|FORBIDDEN)$/.test(code) === false);
    // What else has a code is a finding or a criterion, not a refusal.
    const elsewhere = read('packages/schema/schema.graphql');
    expect(others.filter((code) => !new RegExp(`^  ${code}$`, 'm').test(elsewhere))).toEqual([]);
  });

  it('names each code that the server answers with', () => {
    const used = new Set(sourcesIn('apps/api').flatMap((source) => [...source.matchAll(/code: '([A-Z_]+)'/g)].map((match) => match[1]!)));
    const given = [...used].filter((code) => code !== 'COST_LIMIT_EXCEEDED');
    expect(given.filter((code) => !(code in REQUEST_ERRORS))).toEqual([]);
    expect(given.length).toBeGreaterThan(3);
  });
});
