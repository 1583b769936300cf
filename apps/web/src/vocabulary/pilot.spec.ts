import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { i18n } from '@lingui/core';
import { expect, it } from 'vitest';
import { pilotQuestions } from './pilot';

const recorded = readFileSync(join(import.meta.dirname, '../../../../packages/poc/src/pilot-questions.ts'), 'utf8');

it('FE-2 asks the ten questions in the words that are recorded with their answers', () => {
  const known = [...recorded.matchAll(/'(PILOT-\d+)': '(.*)',/g)].map(([, id, question]) => ({ id, question }));
  expect(pilotQuestions.map(({ id, question }) => ({ id, question: i18n._(question) }))).toEqual(known);
  expect(known).toHaveLength(10);
});
