import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The views of one POC; the first is shown where the address names none. */
export const views = [
  { view: 'overview', name: msg`Overview` },
  { view: 'checklist', name: msg`Checklist` },
  { view: 'money', name: msg`Money` },
  { view: 'people', name: msg`People` },
  { view: 'road', name: msg`Road ahead` },
  { view: 'history', name: msg`History` },
] as const satisfies readonly { readonly view: string; readonly name: MessageDescriptor }[];

export type PocViewName = (typeof views)[number]['view'];
