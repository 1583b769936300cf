import { plain } from './plain.ts';

/** A year, its quarter or half, a day or a month, as one part of a file's name: 2026, 2025-12-31, 20251231, Q3, FY25. */
const PERIOD =
  /(?<![\p{L}\p{N}])(?:(?:fy|q[1-4]|h[12])?[ ._-]?(?:19|20)\d\d(?:[ ._-]?(?:0[1-9]|1[0-2])(?:[ ._-]?(?:0[1-9]|[12]\d|3[01]))?)?|fy[ ._-]?\d\d|[qh][1-4])(?![\p{L}\p{N}])/giu;
/** What a browser or a person adds to the second of one name. */
const COPY = /\(\d+\)|(?<![\p{L}\p{N}])(?:final|copy|v\d+(?:\.\d+)*)(?![\p{L}\p{N}])/giu;
/** Brackets that held nothing else. */
const EMPTY = /\(\s*\)|\[\s*\]/g;
const EDGES = /^[\s._-]+|[\s._-]+$/g;

/**
 * What a register is called, by the name of a file of it: without what tells its editions apart. Next year's file of another name, taken for
 * another register, would come in as POCs of its own beside those that it speaks of.
 */
export const registerOf = (file: string): string => {
  const name = file
    .replace(PERIOD, ' ')
    .replace(COPY, ' ')
    .replace(EMPTY, ' ')
    .replace(/([\s._-])[\s._-]+/g, '$1')
    .replace(EDGES, '');
  return name || file.replace(EDGES, '') || 'register';
};

/** What programs call a file that nobody has named: another file of that name may be of anything. */
const UNNAMED =
  /^(?:(?:book|workbook|sheet|table|export|data|download|untitled|unnamed|report|list|file|mappe|arbeitsmappe|tabelle|daten|unbenannt|classeur|feuil|feuille|libro|hoja|pasta|planilha|foglio|cartel|ark|blad) ?)?\d*$/;
export const isUnnamed = (register: string): boolean => UNNAMED.test(plain(register));
