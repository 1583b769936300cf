import { createContext, use } from 'react';
import type { PocQuery } from '../graphql/generated/graphql';
import type { PocCommand } from '../session/rights-on';

export type Poc = NonNullable<PocQuery['poc']>;

interface PocInSight {
  readonly poc: Poc;
  /** What whoever looks at it may do about it now; nothing in the past. */
  readonly rights: ReadonlySet<PocCommand>;
}

/** What every view knows of the POC in sight. */
export const PocContext = createContext<PocInSight | null>(null);

function useInSight(): PocInSight {
  const inSight = use(PocContext);
  if (!inSight) throw new Error('usePoc and usePocRights are for what stands inside PocScreen');
  return inSight;
}

export const usePoc = () => useInSight().poc;

export const usePocRights = () => useInSight().rights;
