import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { Moment } from '../moment.ts';
import type { SqlType, Table } from '../tables/table.ts';
import { ALL_TABLES } from '../tables/tables.ts';
import { OPEN, quoted } from '../temporal.ts';
import { partRows, streamRow } from './changes.ts';
import { CopyText } from './copy-text.ts';
import type { PocReplay } from './poc-replay.ts';
import type { TableChanges, Version } from './versions.ts';

/** A table that COPY fills: its columns in their order. */
interface Target {
  readonly name: string;
  readonly columns: Readonly<Record<string, SqlType>>;
}

const copyTargetOf = ({ name, columns }: Table): Target => ({
  name,
  columns: { poc_id: 'bigint', ...columns, from_position: 'bigint', from_time: 'bigint', to_position: 'bigint', to_time: 'bigint' },
});
const TARGETS = new Map(ALL_TABLES.map((table) => [table.name, copyTargetOf(table)]));
const STREAM: Target = {
  name: 'stream',
  columns: { poc_id: 'bigint', stream: 'text', next_at: 'bigint', is_decided: 'boolean', currency: 'text' },
};
const STREAM_PART: Target = { name: 'stream_part', columns: { poc_id: 'bigint', part: 'text', body: 'text' } };

/** Bytes that are sent together: the database is at work on them while more is worked out. Each table of them is a COPY of its own, so few are not worth it. */
const MUCH = 8_000_000;

/** What is copied into a generation: collected as bytes, and sent a table after the other while more is collected. */
export class Copying {
  readonly #client: pg.ClientBase;
  readonly #schema: string;
  #waiting = new Map<Target, CopyText>();
  /** Whose bytes were sent. */
  readonly #sent = new Map<Target, CopyText>();
  #onItsWay: Promise<void> = Promise.resolve();

  constructor(client: pg.ClientBase, schema: string) {
    this.#client = client;
    this.#schema = schema;
  }

  /** Versions that are not written yet: none of them is open in the database. */
  changes(changes: readonly TableChanges[]): void {
    for (const { table, inserted } of changes) this.#versions(table, inserted);
  }

  /** What the projector keeps of a POC, if anything of it was taken in. */
  state({ entry, key }: PocReplay): void {
    if (entry === null || key === null) return;
    this.#rows(STREAM, [streamRow(entry, key)]);
    this.#rows(STREAM_PART, partRows(entry));
  }

  #versions(table: Table, versions: readonly Version[]): void {
    const out = this.#of(TARGETS.get(table.name)!);
    const { columns, plainly, toColumns } = table;
    const names = plainly ?? Object.keys(columns);
    const types = Object.values(columns);
    const ranges = new Ranges();
    for (const version of versions) {
      const values = (plainly === undefined ? toColumns(version.row) : version.row) as Readonly<Record<string, unknown>>;
      out.plain(ranges.beginOf(version));
      for (let place = 0; place < names.length; place += 1) {
        out.tab();
        out.value(types[place]!, values[names[place]!] ?? null);
      }
      out.plain(ranges.endOf(version));
    }
  }

  #rows(target: Target, rows: readonly Readonly<Record<string, unknown>>[]): void {
    const out = this.#of(target);
    for (const row of rows) {
      let before = '';
      for (const [column, type] of Object.entries(target.columns)) {
        out.plain(before);
        out.value(type, row[column]);
        before = '\t';
      }
      out.plain('\n');
    }
  }

  #of(target: Target): CopyText {
    let out = this.#waiting.get(target);
    if (out === undefined) {
      out = this.#sent.get(target) ?? new CopyText();
      this.#sent.delete(target);
      this.#waiting.set(target, out);
    }
    return out;
  }

  /** Sends what waits, where that is much. A failure is told by whatever comes next. */
  async relieve(): Promise<void> {
    let size = 0;
    for (const out of this.#waiting.values()) size += out.size;
    if (size > MUCH) await this.#send();
  }

  /** Sends all that is left, and waits until it is there. */
  async end(): Promise<void> {
    await this.#send();
    await this.#onItsWay;
  }

  async #send(): Promise<void> {
    await this.#onItsWay;
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#onItsWay = this.#copy(waiting);
    this.#onItsWay.catch(() => {});
  }

  async #copy(waiting: ReadonlyMap<Target, CopyText>): Promise<void> {
    for (const [target, text] of waiting) {
      const { name, columns } = target;
      const all = Object.keys(columns).map(quoted).join(', ');
      const stream = this.#client.query(from(`copy ${this.#schema}.${quoted(name)} (${all}) from stdin`));
      await pipeline(Readable.from(text.chunks()), stream);
      text.clear();
      this.#sent.set(target, text);
    }
  }
}

/** What a version's line begins with, its POC, and ends with, from when it stood and until when: rows of which that is the same follow one another. */
class Ranges {
  #pocId: bigint | null = null;
  #from: Moment | null = null;
  #to: Moment | null = null;
  #begin = '';
  #end = '';

  beginOf({ pocId }: Version): string {
    if (pocId !== this.#pocId) {
      this.#pocId = pocId;
      this.#begin = String(pocId);
    }
    return this.#begin;
  }

  endOf({ from, to }: Version): string {
    if (from !== this.#from || to !== this.#to) {
      this.#from = from;
      this.#to = to;
      this.#end = `\t${from.position}\t${from.clock}\t${to?.position ?? OPEN}\t${to?.clock ?? OPEN}\n`;
    }
    return this.#end;
  }
}
