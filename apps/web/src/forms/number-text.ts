import { localeOf } from '../numbers/locale';
import { pointOf } from './money-text';

/**
 * A number as typed; null where it is none. The fraction begins where the reader's locale has it, and the other sign stands between groups of three
 * digits or nowhere: `1,200` is never read as 1.2, nor the other way round.
 */
export function readNumber(text: string, point: '.' | ',' = pointOf(localeOf('en', navigator.languages))): number | null {
  const between = point === '.' ? ',' : '.';
  const [, sign = '', whole = '', fraction] = new RegExp(`^(-?)([\\d${between}]+)(?:\\${point}(\\d+))?$`).exec(text.trim()) ?? [];
  const isGrouped = whole.includes(between);
  if (!/\d/.test(whole) || (isGrouped && !new RegExp(`^\\d{1,3}(\\${between}\\d{3})+$`).test(whole))) return null;
  const value = Number(`${sign}${whole.replaceAll(between, '')}${fraction ? `.${fraction}` : ''}`);
  return Number.isFinite(value) ? value : null;
}
