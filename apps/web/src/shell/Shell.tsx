import type { ReactNode } from 'react';
import { Header } from './Header';

/** What stands around every screen. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
