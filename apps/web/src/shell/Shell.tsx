import type { ReactNode } from 'react';
import type { Moment } from '../moment/moment';
import { Header } from './Header';

/** What stands around every screen. */
export function Shell({ moment, banner, children }: { moment: Moment; banner: ReactNode; children: ReactNode }) {
  return (
    <>
      <Header moment={moment} />
      {banner}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
