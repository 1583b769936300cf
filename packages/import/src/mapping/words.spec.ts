import { expect, it } from 'vitest';
import { mappingWords } from './words.ts';

it('tells every part of a mapping, every field, and every word of a value and of a condition', () => {
  const { mapping, fields, value, condition } = mappingWords();
  const words = (of: typeof mapping) => of.map(({ word }) => word);
  expect(words(mapping)).toEqual(
    expect.arrayContaining(['register', 'file.encoding', 'status.values', 'fields', 'adopted', 'scores.item']),
  );
  expect(words(mapping).filter((word) => word.startsWith('fields.'))).toEqual([]);
  expect(words(fields)).toEqual(expect.arrayContaining(['name', 'decisionDueOn', 'owners.productionOwner', 'plannedWeeks.poc']));
  expect(words(value)).toEqual(expect.arrayContaining(['column', 'formats', 'currency', 'otherwise']));
  expect(words(condition)).toEqual(expect.arrayContaining(['is', 'any', 'not']));
});
