import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { mayImport } from '../session/rights';
import type { Role } from '../session/session';

interface ScreenOfMenu {
  readonly to: '/' | '/import';
  readonly name: MessageDescriptor;
}

/** The screens that one can go to from anywhere: those that change something are for the present, and for who may. */
export function screensFor(roles: readonly Role[], isPast: boolean): readonly ScreenOfMenu[] {
  const importing: ScreenOfMenu = { to: '/import', name: msg`Import` };
  return [{ to: '/', name: msg`Portfolio` }, ...(mayImport(roles) && !isPast ? [importing] : [])];
}
