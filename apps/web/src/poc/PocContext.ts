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

export function usePoc(): Poc {
  const inSight = use(PocContext);
  if (!inSight) throw new Error('usePoc is for what stands inside PocScreen');
  return inSight.poc;
}

const nothing: ReadonlySet<PocCommand> = new Set();

/** Nothing before the POC is read. */
export const usePocRights = (): ReadonlySet<PocCommand> => use(PocContext)?.rights ?? nothing;
