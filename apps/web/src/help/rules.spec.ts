import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from './rules';

const documented = readFileSync(join(import.meta.dirname, '../../../../docs/rules.md'), 'utf8');

it.each(Object.keys(rules))('%s is a rule of the product', (number) => {
  expect(documented).toContain(`**${number}**`);
});
