import { describe, expect, it } from 'vitest';
import { files, isSpec, read, sources } from './repository.ts';
import { bornBy, numbersIn, testedBy } from './rules.ts';

/** A rule in docs/rules.md: `- **CL-3** Weekly: …`, or `… (not yet built)`. */
const RULE = /^- \*\*([A-Z]{2}-\d+|§9)\*\* (.+)$/gm;
const rules = [...read('docs/rules.md').matchAll(RULE)].map((match) => ({ number: match[1] ?? '', sentence: match[2] ?? '' }));
const built = rules.filter((rule) => !rule.sentence.includes('(not yet built)'));

/** Every rule that the product has; docs/rules.md may add to them, never drop one. */
const NUMBERS = (
  'GE-1 GE-2 GE-3 GE-4 GE-5 TR-1 TR-2 TR-3 FE-1 FE-2 KO-1 KO-2 KO-3 KO-4 KO-5 KO-6 KO-7 CL-1 CL-2 CL-3 CL-4 CL-5 CL-6 CL-7 CL-8 CL-9 ' +
  'MO-1 MO-2 MO-3 MO-4 MO-5 MO-6 MO-7 AP-1 AP-2 AP-3 AP-4 GA-1 GA-2 DE-1 DE-2 DE-3 DE-4 DE-5 LO-1 LO-2 LO-3 PF-1 PF-2 TI-1 TI-2 PR-1 PR-2 §9'
).split(' ');

const elsewhere = (path: string) => !path.startsWith('packages/house-rules/');
const code = sources.filter((path) => !isSpec(path) && !path.includes('/testing/') && elsewhere(path));
const specs = sources.filter((path) => (isSpec(path) || path.includes('/testing/')) && elsewhere(path));
const functions = new Map(code.map((path) => [path, bornBy(read(path))]));
const tests = new Map(specs.map((path) => [path, testedBy(read(path))]));
const places = (of: ReadonlyMap<string, readonly string[]>, number: string) =>
  [...of].filter(([, numbers]) => numbers.includes(number)).map(([path]) => path);

describe('every rule has a sentence, a function that names it and a test that names it', () => {
  it('docs/rules.md carries every rule, each once', () => {
    expect(rules.map((rule) => rule.number).filter((number, place, all) => all.indexOf(number) !== place)).toEqual([]);
    expect(NUMBERS.filter((number) => !rules.some((rule) => rule.number === number))).toEqual([]);
  });
  it.each(built.map((rule) => [rule.number]))('%s', (number) => {
    expect(places(functions, number), `no function bears ${number} in its docstring`).not.toEqual([]);
    expect(places(tests, number), `no test bears ${number} in its name`).not.toEqual([]);
  });
  it('no number is named that is no rule', () => {
    const known = new Set(rules.map((rule) => rule.number));
    const wrong = [...code, ...specs, ...files.filter((path) => path.endsWith('.md') && elsewhere(path))].flatMap((path) =>
      numbersIn(read(path))
        .filter((number) => !known.has(number))
        .map((number) => `${path} names ${number}`),
    );
    expect(wrong).toEqual([]);
  });
  it('no test is put aside', () => {
    const aside = /\b(it|test|describe)(\.\w+)*\.(skip|only|todo|fails|skipIf|runIf)\b/;
    expect(sources.filter((path) => isSpec(path) && elsewhere(path) && aside.test(read(path)))).toEqual([]);
  });
});

describe('how a number is looked for', () => {
  const source = `
    /** CL-1: what comes first. */
    export const first = () => 1;
    /** Takes CL-2. */
    async second(): Promise<void> {}
    /** CL-3, a shape. */
    interface Shape {}
    // CL-4
    const fourth = 4;
    /** CL-5 */

    // and nothing that it stands above`;
  it('in the docstring of a function, method or constant, not of a shape, and in no other comment', () =>
    expect(bornBy(source)).toEqual(['CL-1', 'CL-2']));
  it('in the name of a test, not in what it does', () =>
    expect(
      testedBy("it('CL-1 adds', () => x('CL-2'));\nit.each([\n  ['CL-3'],\n])('CL-4 %s', () => {}); // CL-5\ndescribe('§9 who', f);"),
    ).toEqual(['CL-1', 'CL-4', '§9']));
});
