import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RatioBand } from '../graphql/generated/graphql';

/** MO-2: what production money beside POC money says; the sentence stands in the tooltip. */
export const bands: Record<
  RatioBand,
  { readonly name: MessageDescriptor; readonly meaning: MessageDescriptor; readonly tone: 'bad' | 'low' | 'good' | 'plain' }
> = {
  UNBUDGETED: { name: msg`Unbudgeted`, meaning: msg`No money is approved for production.`, tone: 'bad' },
  HARDENING_SKIPPED: { name: msg`Hardening skipped`, meaning: msg`Production is approved at less than 2.0 times the POC.`, tone: 'bad' },
  THIN: { name: msg`Thin`, meaning: msg`Production is approved at 2.0 to below 2.5 times the POC.`, tone: 'low' },
  TYPICAL: { name: msg`Typical`, meaning: msg`Production is approved at 2.5 to 4.0 times the POC, as is typical.`, tone: 'good' },
  ABOVE_TYPICAL: { name: msg`Above typical`, meaning: msg`Production is approved at more than 4.0 times the POC.`, tone: 'plain' },
};
