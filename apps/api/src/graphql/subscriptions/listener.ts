import { Unauthenticated } from '../../identity/unauthenticated.ts';
import type { Asker } from '../context.ts';

/** Who holds a connection open. */
export interface Listener {
  readonly asker: Asker;
  /** Leaves when whoever it was is nobody any more; asked at most every few seconds. */
  readonly check: () => Promise<void>;
  readonly stop: () => void;
}

const FRESH_MS = 5_000;
const RECHECK_MS = 30_000;

/**
 * A connection outlives what it was opened with: a session is ended, a token expires. It is looked at again before something is sent, and now and
 * then while nothing is. A database or an issuer that is away for the moment says nothing about anybody.
 */
export const listenerOf = (
  asker: Asker,
  identify: () => Promise<Asker | null>,
  leave: () => void,
  { freshMs = FRESH_MS, recheckMs = RECHECK_MS } = {},
): Listener => {
  let checkedAt = Date.now();
  const look = async () => {
    checkedAt = Date.now();
    const isKnown = await identify().then(
      (found) => found?.personId === asker.personId,
      (error: unknown) => !(error instanceof Unauthenticated),
    );
    if (!isKnown) leave();
  };
  const timer = setInterval(look, recheckMs).unref();
  return {
    asker,
    check: async () => {
      if (Date.now() - checkedAt >= freshMs) await look();
    },
    stop: () => clearInterval(timer),
  };
};
