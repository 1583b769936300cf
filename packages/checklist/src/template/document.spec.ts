import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_TEMPLATE } from './default-template.ts';
import { documentOfDefault } from './document.ts';

const page = readFileSync(new URL('../../../../docs/checklist.md', import.meta.url), 'utf8');

it('CL-1 docs/checklist.md says what the default template says (else: npm run document -w @causeway/checklist)', () =>
  expect(page).toBe(documentOfDefault()));

it('CL-2 it has every sentence of every item, and every reference once more in the crosswalk', () => {
  for (const { levels, references } of DEFAULT_TEMPLATE.items) {
    for (const level of levels) expect(page).toContain(`: ${level}\n`);
    for (const reference of references) expect(page).toContain(`\n- ${reference}: `);
  }
});
