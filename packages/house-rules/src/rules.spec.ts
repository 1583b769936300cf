import { describe, expect, it } from 'vitest';
import { isSpec, read, sources } from './repository.ts';

/** A rule in docs/rules.md: `- **CL-3** Weekly: …`, or `… (not yet built)`. */
const RULE = /^- \*\*([A-Z]{2}-\d+)\*\* (.+)$/gm;
const rules = [...read('docs/rules.md').matchAll(RULE)].map((match) => ({ number: match[1] ?? '', sentence: match[2] ?? '' }));
const built = rules.filter((rule) => !rule.sentence.includes('(not yet built)'));

/** Every rule that the product has; docs/rules.md may add to them, never drop one. */
const NUMBERS = (
  'GE-1 GE-2 GE-3 GE-4 GE-5 TR-1 TR-2 TR-3 FE-1 FE-2 KO-1 KO-2 KO-3 KO-4 KO-5 KO-6 KO-7 CL-1 CL-2 CL-3 CL-4 CL-5 CL-6 CL-7 CL-8 CL-9 ' +
  'MO-1 MO-2 MO-3 MO-4 MO-5 MO-6 MO-7 AP-1 AP-2 AP-3 AP-4 GA-1 GA-2 DE-1 DE-2 DE-3 DE-4 DE-5 LO-1 LO-2 LO-3 PF-1 PF-2 TI-1 TI-2 PR-1 PR-2'
).split(' ');

const naming = (number: string, paths: readonly string[]) => paths.filter((path) => new RegExp(`\\b${number}\\b`).test(read(path)));
const code = sources.filter((path) => !isSpec(path) && !path.startsWith('packages/house-rules/'));
const specs = sources.filter((path) => isSpec(path) && !path.startsWith('packages/house-rules/'));

describe('every rule has a sentence, a function that names it and a test that names it', () => {
  it('docs/rules.md carries every rule, each once', () => {
    expect(rules.map((rule) => rule.number).filter((number, place, all) => all.indexOf(number) !== place)).toEqual([]);
    expect(NUMBERS.filter((number) => !rules.some((rule) => rule.number === number))).toEqual([]);
  });
  it.each(built.map((rule) => [rule.number]))('%s', (number) => {
    expect({ function: naming(number, code).length > 0, test: naming(number, specs).length > 0 }).toEqual({ function: true, test: true });
  });
});
