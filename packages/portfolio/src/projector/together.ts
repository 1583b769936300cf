import type pg from 'pg';
import { type Binding, boundTogether } from './bound.ts';

/** A statement that a session prepares once, under its name. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}
export type Statement = Prepared & Binding;

/** What each session has prepared. */
const prepared = new WeakMap<pg.ClientBase, Set<string>>();
const preparedBy = (client: pg.ClientBase): Set<string> => {
  let names = prepared.get(client);
  if (names === undefined) {
    names = new Set();
    prepared.set(client, names);
  }
  return names;
};

/**
 * Runs statements in one round trip and one transaction, whose rows nobody reads: all are sent at once behind one Sync, so that the first that fails ends
 * all of them (https://www.postgresql.org/docs/18/protocol-flow.html#PROTOCOL-FLOW-PIPELINING). In a transaction of the caller's they are part of that.
 */
export const runTogether = (client: pg.ClientBase, statements: readonly Statement[]): Promise<void> =>
  statements.length === 0
    ? Promise.resolve()
    : new Promise((resolve, reject) => {
        client.query(new Together(statements, preparedBy(client), (error) => (error ? reject(error) : resolve())));
      });

/** As the client takes a query that speaks for itself. */
class Together implements pg.Submittable {
  readonly #statements: readonly Statement[];
  /** Made before the client begins: a beginning that nothing followed would keep the session waiting. */
  readonly #bytes: Buffer;
  readonly #prepared: Set<string>;
  /** The client may put another in its place, which ends with its time. */
  callback: (error?: Error | null) => void;

  constructor(statements: readonly Statement[], prepared: Set<string>, callback: (error?: Error | null) => void) {
    this.#statements = statements;
    this.#bytes = boundTogether(statements);
    this.#prepared = prepared;
    this.callback = callback;
  }

  submit(connection: pg.Connection): void {
    const { stream } = connection;
    stream.cork();
    try {
      const begun = new Set<string>();
      for (const { name, text } of this.#statements) {
        if (this.#prepared.has(name) || begun.has(name)) continue;
        begun.add(name);
        // One that failed before may have been prepared all the same.
        connection.close({ type: 'S', name }, true);
        connection.parse({ name, text, types: [] }, true);
      }
      stream.write(this.#bytes);
    } finally {
      stream.uncork();
    }
  }

  handleReadyForQuery(): void {
    for (const { name } of this.#statements) this.#prepared.add(name);
    this.callback(null);
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  handleDataRow(): void {}
  handleCommandComplete(): void {}
}
