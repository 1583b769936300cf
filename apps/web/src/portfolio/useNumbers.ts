import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';

/** How numbers, shares and days are written in the reader's language; made once, for making one is slow. */
export function useNumbers() {
  const { i18n } = useLingui();
  return useMemo(() => {
    const count = new Intl.NumberFormat(i18n.locale);
    const share = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 });
    const exactShare = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 1 });
    const ratio = new Intl.NumberFormat(i18n.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const day = new Intl.DateTimeFormat(i18n.locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    return {
      count: (value: number) => count.format(value),
      share: (value: number) => share.format(value),
      exactShare: (value: number) => exactShare.format(value),
      ratio: (value: number) => ratio.format(value),
      day: (value: string) => day.format(new Date(value)),
    };
  }, [i18n.locale]);
}

export type Numbers = ReturnType<typeof useNumbers>;
