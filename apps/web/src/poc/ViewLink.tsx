import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { keepMoment } from '../moment/keepMoment';
import type { PocAddress } from './address';

/** Leads to another view of this POC. */
export function ViewLink({ view, children }: { view: PocAddress['view']; children: ReactNode }) {
  return (
    <Link from="/pocs/$slug" to="." search={(now) => ({ ...keepMoment(now), view })}>
      {children}
    </Link>
  );
}
