/** Calendars whose months are the common ones, and whose years are counted from elsewhere. */
export const CALENDARS = ['buddhist', 'roc', 'japanese'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** The year before the first of each era of Japan; its letter on forms. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };
/** An era before its year, as a regular expression. */
export const ERA = Object.keys(ERAS).join('|');

/** 2533, which is 1990: nothing that is told here is older. */
const SHORT_BUDDHIST = 33;

/** The common year, in four digits, of one that is written so: 2567 of Thailand, 113 of Taiwan, 令和6 or R6 of Japan; null where it is none of the calendar. */
export const yearOf = (written: string, era: string | undefined, calendar: Calendar | undefined): string | null => {
  const year = written === '元' ? 1 : Number(written);
  const common = {
    // 67 is short for 2567; 24 is a common year, cut short.
    buddhist: () => (written.length !== 2 ? year : year < SHORT_BUDDHIST ? 0 : year + 2500) - 543,
    roc: () => year + 1911,
    // A year of four digits is a common one, era or not.
    japanese: () => (era === undefined ? (year > 999 ? year : null) : (ERAS[era.toUpperCase()] ?? 0) + year),
  };
  if (calendar === undefined && (era !== undefined || written.length < 4)) return null;
  const found = calendar === undefined ? year : common[calendar]();
  return found === null || found < 1 ? null : String(found).padStart(4, '0');
};
