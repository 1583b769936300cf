/** Exit statuses of every command. */
export const DONE = 0;
/** Refused, or found wrong: a shut gate, a row that was not taken, a parked stream. */
export const REFUSED = 1;
export const WRONG_USAGE = 2;
/** Interrupted from the keyboard, as shells count it. */
export const INTERRUPTED = 130;

/** What was typed cannot be meant: exit status 2. The message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was asked was refused, or cannot be done now: exit status 1. The message says what to do. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}
