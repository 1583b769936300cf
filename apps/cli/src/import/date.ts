import { isPlainDate, type PlainDate } from '@causeway/kernel/calendar.ts';

const FORMATS = {
  'YYYY-MM-DD': /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  'M/D/YYYY': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?!\d)/,
  'D/M/YYYY': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/,
  'D.M.YYYY': /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/,
} as const;
export type DateFormat = keyof typeof FORMATS;

/** The day that a cell begins with, in the first format that fits and within the limits; null when it is no such day. */
export const readDate = (
  cell: string,
  formats: readonly DateFormat[],
  limits: { notBefore?: PlainDate | undefined; notAfter: PlainDate },
): PlainDate | null => {
  for (const format of formats) {
    const parts = FORMATS[format].exec(cell.trim())?.groups;
    if (!parts) continue;
    const date = `${parts.year}-${parts.month?.padStart(2, '0')}-${parts.day?.padStart(2, '0')}`;
    if (isPlainDate(date) && date >= (limits.notBefore ?? date) && date <= limits.notAfter) return date;
  }
  return null;
};
