/** A reading cannot be answered as it was asked: BAD_USER_INPUT, with the argument and what to do. */
export class BadReading extends Error {
  override readonly name = 'BadReading';
  readonly field: readonly string[];
  constructor(message: string, field: readonly string[]) {
    super(message);
    this.field = field;
  }
}

/** The read side has not reached what is asked for, and did not in time: 503. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
}
