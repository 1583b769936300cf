import { useLingui } from '@lingui/react/macro';
import { localeOf } from './locale';
import { type Numbers, numbersOf } from './numbers';
import { useZone } from './ZoneContext';

/** Made once a locale and zone, not once a cell: making a format takes longer than drawing a row. */
const made = new Map<string, Numbers>();

/** The answer before: every cell asks, and the browser hands out the same list of languages until it changes. */
let last:
  | { readonly language: string; readonly preferred: readonly string[]; readonly zone: string | null; readonly numbers: Numbers }
  | undefined;

/** How numbers, money, days and weeks are written where the reader is. */
export function useNumbers(): Numbers {
  const { i18n } = useLingui();
  const zone = useZone();
  const { languages: preferred } = navigator;
  if (last?.language === i18n.locale && last.preferred === preferred && last.zone === zone) return last.numbers;
  const locale = localeOf(i18n.locale, preferred);
  const numbers = made.get(`${locale} ${zone}`) ?? numbersOf(locale, zone);
  made.set(`${locale} ${zone}`, numbers);
  last = { language: i18n.locale, preferred, zone, numbers };
  return numbers;
}
