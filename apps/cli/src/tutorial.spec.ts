import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OwnDatabase, ownDatabase } from '@causeway/engine/testing/own-database.ts';
import { parseMapping } from '@causeway/import/mapping/read.ts';
import { folder } from '@causeway/import/testing/files.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './program.ts';
import { keepingTerminal } from './testing/terminal.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const tutorial = readFileSync(join(root, 'docs/import.md'), 'utf8');
const file = folder();
const before = { ...process.env };
let database: OwnDatabase;
beforeAll(async () => {
  database = await ownDatabase();
  for (const name of ['CAUSEWAY_URL', 'CAUSEWAY_TOKEN', 'NODE_ENV']) delete process.env[name];
  Object.assign(process.env, database.env);
});
afterAll(async () => {
  process.env = before;
  await database.drop();
});

/** Each command of the tutorial, with what it says below that is printed. */
const STEPS = [...tutorial.matchAll(/```sh\nnpm run causeway -- ([^\n]+)\n```\n\n```\n([\s\S]*?)```/g)].map(
  ([, words = '', printed = '']) => ({
    words: words.split(' '),
    lines: printed.trimEnd().split('\n'),
  }),
);

describe('docs/import.md', () => {
  it('shows the mapping that lies beside its files', () => {
    const shown = [...tutorial.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
    const shipped = readFileSync(join(root, 'apps/cli/samples/tutorial/register.yaml'), 'utf8');
    expect(shipped.replace(/^#.*\n/, '')).toBe(shown[0]);
  });

  it.each(STEPS)('$words.0 $words.1 $words.2 … prints what the tutorial says', async ({ words, lines }) => {
    const terminal = keepingTerminal();
    const at = words.map((word) => (word.startsWith('apps/') ? join(root, word) : word === 'report.csv' ? file('report.csv', '') : word));
    await runProgram(at, terminal);
    const printed = terminal.err() + terminal.out();
    let from = 0;
    for (const line of lines) {
      const place = printed.indexOf(line, from);
      expect(place, `${line}\nis not, or not in this order, in\n${printed}`).toBeGreaterThanOrEqual(0);
      from = place;
    }
  });

  it('has as many steps as were tried', () => expect(STEPS.length).toBe(5));

  it('shows words that a mapping may have', () => {
    for (const [, yaml = ''] of tutorial.matchAll(/```yaml\n((?:scores|status):[\s\S]*?)```/g)) {
      const rest = `register: x\nfields: { name: A, hypothesis: B, track: { value: RESEARCH } }\n${yaml.startsWith('status') ? '' : 'status: { value: RUNNING }\n'}`;
      expect(() => parseMapping(rest + yaml)).not.toThrow();
    }
    for (const [, line = ''] of tutorial.matchAll(/^unit: (.+)$/gm))
      expect(() =>
        parseMapping(
          `register: x\nstatus: { value: RUNNING }\nfields: { name: A, hypothesis: B, track: { value: RESEARCH }, unit: ${line.replace(/ # .*/, '')} }\n`,
        ),
      ).not.toThrow();
    for (const [, line = ''] of tutorial.matchAll(/^where: (.+)$/gm))
      expect(() =>
        parseMapping(
          `register: x\nstatus: { value: RUNNING }\nskip: [{ where: ${line}, reason: y }]\nfields: { name: A, hypothesis: B, track: { value: RESEARCH } }\n`,
        ),
      ).not.toThrow();
    const exact = /^values:\n([\s\S]*?)```/m.exec(tutorial)?.[1] ?? '';
    expect(
      parseMapping(
        `register: x\nstatus:\n  column: S\n  values:\n${exact.replace(/^/gm, '  ')}\nfields: { name: A, hypothesis: B, track: { value: RESEARCH } }\n`,
      ).status.values,
    ).toHaveLength(7);
  });
});
