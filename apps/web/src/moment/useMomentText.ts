import { useLingui } from '@lingui/react/macro';
import { asOf, type Moment } from './moment';

/** A moment in words that follow “as it was known”; empty of the present. */
export function useMomentText(moment: Moment): string {
  const { i18n, t } = useLingui();
  const read = asOf(moment);
  if (!read) return '';
  if (read.at) {
    const instant = i18n.date(new Date(read.at), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
    return t`on ${instant} UTC`;
  }
  return read.position ? t`at position ${read.position} of the log` : t`at event ${read.event ?? ''}`;
}
