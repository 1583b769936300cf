/** A value that is at hand, or is being read. */
export type Read<Value> = Value | Promise<Value>;

/** What follows from a value: at once where it is at hand. A page has thousands of fields, and each promise costs more than its field. */
export const whenRead = <Value, Result>(read: Read<Value>, then: (value: Value) => Result): Read<Awaited<Result>> | Result =>
  read instanceof Promise ? (read.then(then) as Promise<Awaited<Result>>) : then(read);
