import { asRead } from '../row/as-read.ts';

/** The same but for what is absent, and for what nobody sees: another tool that wrote the file is no change of what it says. */
export const same = (one: unknown, other: unknown): boolean => written(one) === written(other);
const written = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(
          Object.entries(each)
            .filter(([, member]) => member !== null && member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : typeof each === 'string'
        ? asRead(each).replace(BESIDE_SIGNS, '')
        : each,
  );
/** Words in Chinese and Japanese, and their wide marks, have none between them: where a line is wrapped there, one more stands than before. */
const SIGN = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}[[\uff01-\uff60]&&\P{L}&&\P{N}]]`;
const BESIDE_SIGNS = new RegExp(`(?<=${SIGN}) | (?=${SIGN})`, 'gv');

/** A cell that was emptied, or holds what nobody sees, says nothing new. */
export const saysSomething = (value: unknown): boolean =>
  value !== undefined && !(typeof value === 'string' && asRead(value).trim() === '');

/** Whether all that is said of one thing was said before; an emptied part of it says nothing, unless something else of it changed. */
export const saidBefore = (wanted: object, before: object | null): boolean =>
  before !== null && Object.entries(wanted).every(([part, value]) => same(value, (before as Record<string, unknown>)[part]));
