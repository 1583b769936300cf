import type { ReactNode } from 'react';
import type { Moment } from '../moment/moment';
import { ToastRegion } from '../toasts/ToastRegion';
import { Header } from './Header';
import { OfflineBanner } from './OfflineBanner';

/** What stands around every screen. */
export function Shell({ moment, banner, children }: { moment: Moment; banner: ReactNode; children: ReactNode }) {
  return (
    <>
      <Header moment={moment} />
      <OfflineBanner />
      {banner}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <ToastRegion />
    </>
  );
}
