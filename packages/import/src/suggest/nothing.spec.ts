import { expect, it } from 'vitest';
import { saysNothing } from './nothing.ts';

it.each([
  'n/a',
  'N.A.',
  'n. a.',
  'NA',
  '–',
  '...',
  '?',
  '/',
  '#N/A',
  '#REF!',
  '#NV',
  '#WERT!',
  '#¡DIV/0!',
  'k. A.',
  's/d',
  'neuvedeno',
  '暂无',
  'ไม่ระบุ',
  'TBD',
  'Not available',
  'Sin información disponible',
])('%s says nothing', (cell) => expect(saysNothing(cell)).toBe(true));
it.each(['0', 'no', 'none of these', '#1', '#tag', 'NASA', '×1'])('%s says something', (cell) => expect(saysNothing(cell)).toBe(false));
