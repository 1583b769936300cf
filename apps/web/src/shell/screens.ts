import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { mayImport, mayPropose, maySteer } from '../session/rights';
import type { Role } from '../session/session';

interface ScreenOfMenu {
  readonly to: '/' | '/week' | '/import' | '/propose' | '/adopt';
  readonly name: MessageDescriptor;
}

/** The screens that one can go to from anywhere: those that change something are for the present, and for who may. */
export function screensFor(roles: readonly Role[], isPast: boolean): readonly ScreenOfMenu[] {
  const screens: readonly (ScreenOfMenu | false)[] = [
    { to: '/', name: msg`Portfolio` },
    { to: '/week', name: msg`Weekly round` },
    !isPast && mayPropose(roles) && { to: '/propose', name: msg`Propose` },
    !isPast && maySteer(roles) && { to: '/adopt', name: msg`Adopt` },
    !isPast && mayImport(roles) && { to: '/import', name: msg`Import` },
  ];
  return screens.filter((screen) => screen !== false);
}
