/** A reading cannot be answered as it was asked: BAD_USER_INPUT, with the argument and what to do. */
export class BadReading extends Error {
  override readonly name = 'BadReading';
  readonly field: readonly string[];
  constructor(message: string, field: readonly string[]) {
    super(message);
    this.field = field;
  }
}

/** What is asked for is more than is read at once. */
export class TooMuch extends BadReading {
  constructor() {
    super('This is more than is read at once. Ask for smaller pages or fewer fields.', []);
  }
}

/** The read side has not reached what is asked for, and did not in time: 503. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
}
