import type { Parked } from '../projector/poc-step.ts';
import type { LiveTables } from './live-tables.ts';
import { LIVE } from './sql.ts';

/** How long what was found is taken for what is. */
const KNOWN_MS = 1_000;

/** The streams that could not be projected. */
export class ParkedStreams {
  readonly #tables: LiveTables;
  #known: { readonly at: number; readonly streams: Promise<ReadonlySet<string>> } = {
    at: Number.NEGATIVE_INFINITY,
    streams: Promise.resolve(new Set()),
  };

  constructor(tables: LiveTables) {
    this.#tables = tables;
  }

  async all(): Promise<Parked[]> {
    const rows = await this.#tables.run(`select stream, position, reason from ${LIVE}.parked order by stream`, []);
    return rows.map((row) => ({ stream: row.stream as string, position: BigInt(row.position as string), reason: row.reason as string }));
  }

  /** Whether a stream is one of them, as it was known within the last second. */
  async has(stream: string): Promise<boolean> {
    if (performance.now() - this.#known.at > KNOWN_MS) {
      const known = { at: performance.now(), streams: this.all().then((all) => new Set(all.map((one) => one.stream))) };
      this.#known = known;
      // What could not be read is asked for anew.
      known.streams.catch(() => {
        known.at = Number.NEGATIVE_INFINITY;
      });
    }
    return (await this.#known.streams).has(stream);
  }
}
