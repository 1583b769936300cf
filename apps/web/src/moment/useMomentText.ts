import { useLingui } from '@lingui/react/macro';
import { useNumbers } from '../numbers/useNumbers';
import { asOf, type Moment } from './moment';

/** A moment in words that follow “as it was known”; empty of the present. */
export function useMomentText(moment: Moment): string {
  const { t } = useLingui();
  const { instant } = useNumbers();
  const read = asOf(moment);
  if (!read) return '';
  if (read.at) return t`on ${instant(read.at)}`;
  return read.position ? t`at position ${read.position} of the log` : t`at event ${read.event ?? ''}`;
}
