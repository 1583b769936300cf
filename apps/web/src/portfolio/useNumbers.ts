import { useLingui } from '@lingui/react/macro';

export type Numbers = ReturnType<typeof numbersOf>;

function numbersOf(locale: string) {
  const count = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const exactShare = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const ratio = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    count: (value: number) => count.format(value),
    share: (value: number) => share.format(value),
    exactShare: (value: number) => exactShare.format(value),
    ratio: (value: number) => ratio.format(value),
    day: (value: string) => day.format(new Date(value)),
  };
}

/** Made once a language, not once a cell: making a format takes longer than drawing a row. */
const made = new Map<string, Numbers>();

/** How numbers, shares and days are written in the reader's language. */
export function useNumbers(): Numbers {
  const { i18n } = useLingui();
  let numbers = made.get(i18n.locale);
  if (!numbers) {
    numbers = numbersOf(i18n.locale);
    made.set(i18n.locale, numbers);
  }
  return numbers;
}
