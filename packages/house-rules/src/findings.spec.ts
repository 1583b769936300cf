import { describe, expect, it } from 'vitest';
import { isSpec, read, sources } from './repository.ts';

/** A row of the table: code, severity, of which POCs. */
const ROW = /^\| `([A-Z_]+)` +\| (critical|warning|info) +\| (PB|all)(, also graduated)? +\|/gm;
const RULE = /code: '([A-Z_]+)',\s+severity: '([A-Z]+)',\s+boundOnly: (true|false),\s+(livesIn: \['RUNNING', 'GRADUATED'\])?/g;
const LATE = /late\('([A-Z_]+)'/g;

const documented = [...read('docs/rules.md').matchAll(ROW)].map(([, code, severity, of, also]) =>
  [code, severity?.toUpperCase(), of === 'PB', !!also].join(' '),
);
const findings = sources.filter((path) => path.startsWith('packages/poc/src/figures/findings/') && !isSpec(path)).map(read);
const built = findings.flatMap((text) => [
  ...[...text.matchAll(RULE)].map(([, code, severity, boundOnly, also]) => [code, severity, boundOnly, !!also].join(' ')),
  ...[...text.matchAll(LATE)].map(([, code]) => [code, 'INFO', true, false].join(' ')),
]);

describe('the findings', () => {
  it('AP-1 stand in docs/rules.md as they are built, each with its severity and of which POCs', () => {
    expect(documented).toHaveLength(22);
    expect([...documented].sort()).toEqual([...built].sort());
  });
});
