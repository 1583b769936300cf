import { createContext, use } from 'react';
import type { PocQuery } from '../graphql/generated/graphql';

export type Poc = NonNullable<PocQuery['poc']>;

/** What every view knows of the POC in sight. */
export const PocContext = createContext<Poc | null>(null);

export function usePoc(): Poc {
  const poc = use(PocContext);
  if (!poc) throw new Error('usePoc is for what stands inside PocScreen');
  return poc;
}
