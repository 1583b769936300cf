import { describe, expect, it } from 'vitest';
import { read } from './repository.ts';

const table = read('docs/rules.md').split('| criterion').at(-1)?.split('\n\n')[0] ?? '';
const documented = table
  .split('\n')
  .slice(2)
  .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code));
const union = /export type CriterionCode =([^;]+);/.exec(read('packages/poc/src/view/gate.ts'))?.[1] ?? '';
const built = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code);

describe('the gate', () => {
  it('GA-1 every criterion stands in docs/rules.md, in its order', () => {
    expect(documented).toHaveLength(13);
    expect(documented).toEqual(built);
  });
});
