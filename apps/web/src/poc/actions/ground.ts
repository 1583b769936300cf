import type { Poc } from '../PocContext';

/** What every dialog of this screen knows. */
export interface Ground {
  readonly poc: Poc;
  /** GE-1: the day in the policy's time zone. */
  readonly today: string;
  /** Those with a weekly rate in the policy. */
  readonly currencies: readonly string[];
  readonly onClose: () => void;
}
