import type { SqlType } from '../tables/table.ts';
import { arrayText } from './array-text.ts';

// COPY's text format (https://www.postgresql.org/docs/18/sql-copy.html): the quickest way in, for what is written in bulk.

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const CHUNK_BYTES = 128 * 1_024;
/** Texts up to this are written a character at a time; longer ones are better handed over whole. */
const SHORT = 80;
/** What a UTF-16 unit takes at most, in UTF-8. */
const MOST_BYTES = 3;
const LAST_OF_ASCII = 127;
const BACKSLASH = 92;
const TAB = 9;
const SPACE = 32;

/** Lines as COPY takes them, written as bytes at once: put together as texts first, a line would be garbage of many times its length. */
export class CopyText {
  readonly #full: { readonly chunk: Buffer; readonly length: number }[] = [];
  /** To be written over. */
  readonly #spare: Buffer[] = [];
  #chunk: Buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  #length = 0;
  /** Bytes in chunks that are full. */
  #before = 0;

  get size(): number {
    return this.#before + this.#length;
  }

  /** Everything so far. */
  chunks(): Buffer[] {
    return [...this.#full, { chunk: this.#chunk, length: this.#length }].map(({ chunk, length }) => chunk.subarray(0, length));
  }

  /** Begins anew where all of it was sent: new memory for every line would keep the collector busy. */
  clear(): void {
    for (const { chunk } of this.#full) if (chunk.length === CHUNK_BYTES) this.#spare.push(chunk);
    this.#full.length = 0;
    this.#before = 0;
    this.#length = 0;
  }

  /** A value of a column; null is none. */
  value(type: SqlType, value: unknown): void {
    if (value === null) this.plain('\\N');
    else WRITE[type](this, value);
  }

  /** A text with whatever is special in it escaped. */
  text(text: string): void {
    if (!this.#short(text, SPACE)) this.#whole(text.replace(SPECIAL, (special) => ESCAPED[special]!));
  }

  /** A text of nothing special. */
  plain(text: string): void {
    if (!this.#short(text, 0)) this.#whole(text);
  }

  /** Between two columns. */
  tab(): void {
    this.#room(1);
    this.#chunk[this.#length++] = TAB;
  }

  /** Writes a short text of ASCII from a first character on, and of no backslash where that is not the first of all; answers whether it is such a text. */
  #short(text: string, first: number): boolean {
    const { length } = text;
    if (length > SHORT) return false;
    this.#room(length);
    let at = this.#length;
    for (let place = 0; place < length; place += 1) {
      const code = text.charCodeAt(place);
      if (code < first || code > LAST_OF_ASCII || (code === BACKSLASH && first > 0)) return false;
      this.#chunk[at++] = code;
    }
    this.#length = at;
    return true;
  }

  number(value: number): void {
    this.plain(String(value));
  }

  /** An array of numbers, of which some may be null. */
  numbers(values: readonly (number | null)[]): void {
    this.plain('{');
    for (let place = 0; place < values.length; place += 1) {
      if (place > 0) this.plain(',');
      const value = values[place]!;
      if (value === null) this.plain('NULL');
      else this.number(value);
    }
    this.plain('}');
  }

  #whole(text: string): void {
    this.#room(text.length * MOST_BYTES);
    this.#length += this.#chunk.write(text, this.#length);
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#chunk.length) return;
    this.#full.push({ chunk: this.#chunk, length: this.#length });
    this.#before += this.#length;
    this.#chunk = (bytes <= CHUNK_BYTES ? this.#spare.pop() : undefined) ?? Buffer.allocUnsafeSlow(Math.max(CHUNK_BYTES, bytes));
    this.#length = 0;
  }
}

const number = (out: CopyText, value: unknown) => out.number(value as number);
const numbers = (out: CopyText, value: unknown) => out.numbers(value as (number | null)[]);
const plain = (out: CopyText, value: unknown) => out.plain(String(value));

const WRITE: Readonly<Record<SqlType, (out: CopyText, value: unknown) => void>> = {
  text: (out, value) => out.text(value as string),
  integer: number,
  bigint: plain,
  'double precision': number,
  numeric: plain,
  boolean: (out, value) => out.plain(value === true ? 't' : 'f'),
  // Most lists are empty.
  jsonb: (out, value) => (Array.isArray(value) && value.length === 0 ? out.plain('[]') : out.text(JSON.stringify(value))),
  'text[]': (out, value) => out.text(arrayText(value as string[])),
  'integer[]': numbers,
  'double precision[]': numbers,
};
