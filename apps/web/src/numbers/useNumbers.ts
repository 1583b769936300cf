import { useLingui } from '@lingui/react/macro';
import { localeOf } from './locale';
import { type Numbers, numbersOf } from './numbers';
import { useZone } from './ZoneContext';

/** Made once a locale and zone, not once a cell: making a format takes longer than drawing a row. */
const made = new Map<string, Numbers>();

/** How numbers, money, days and weeks are written where the reader is. */
export function useNumbers(): Numbers {
  const { i18n } = useLingui();
  const locale = localeOf(i18n.locale, navigator.languages);
  const zone = useZone();
  let numbers = made.get(`${locale} ${zone}`);
  if (!numbers) {
    numbers = numbersOf(locale, zone);
    made.set(`${locale} ${zone}`, numbers);
  }
  return numbers;
}
