import type { Standing } from '@causeway/portfolio/reader/bookmark.ts';
import { roomFor } from '../limits/heap-share.ts';

/** Bytes of answers that are kept, as text and as they are sent. */
const MOST_BYTES = 64_000_000;
/** A day begins at a quarter of an hour in every time zone: what is worked out for a day holds until one. */
const QUARTER_MS = 900_000;

interface Kept {
  readonly from: number;
  readonly until: number;
  readonly answer: Promise<string>;
  /** The answer as it is sent, once it was. */
  bytes: Buffer | null;
  size: number;
}

/**
 * The answers to questions about the newest position, each for as long as it holds: until something is recorded, an instant comes at which time changes a
 * row, or a day begins somewhere. Those of an older position are forgotten, since nobody reads there any more, and the oldest where they become too many;
 * errors are not kept, and what is of one clock only while it is worked out.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();
  #of = '';
  #size = 0;
  readonly #most: number;

  constructor(mostBytes: number = roomFor(MOST_BYTES, 1)) {
    this.#most = mostBytes;
  }

  /** The answer to a question in the present: asked several times, also at once, it is worked out once. */
  at({ moment, edition, until }: Standing, isOfOneClock: boolean, question: string, write: () => Promise<string>): Promise<string> {
    const before = this.#find({ moment, edition, until }, question);
    if (before) return before.answer;
    this.#forget(question);
    const from = moment.clock;
    const kept: Kept = {
      from,
      until: isOfOneClock ? from + 1 : Math.min(until, (Math.floor(from / QUARTER_MS) + 1) * QUARTER_MS),
      answer: write(),
      bytes: null,
      size: 0,
    };
    this.#kept.set(question, kept);
    this.#grow(question, kept, Buffer.byteLength(question));
    kept.answer.then(
      (text) => {
        if (this.#kept.get(question) !== kept) return;
        if (isOfOneClock) this.#forget(question);
        else this.#grow(question, kept, Buffer.byteLength(text));
      },
      () => {
        if (this.#kept.get(question) === kept) this.#forget(question);
      },
    );
    return kept.answer;
  }

  /** The answer as bytes, made by `bytesOf` from its text once; null where none holds. */
  async bytesAt(standing: Standing, question: string, bytesOf: (text: string) => Buffer): Promise<Buffer | null> {
    const kept = this.#find(standing, question);
    if (!kept) return null;
    // Who asked first is told what went wrong; nobody else is answered from it.
    const text = await kept.answer.catch(() => null);
    if (text === null) return null;
    if (kept.bytes === null) {
      kept.bytes = bytesOf(text);
      this.#grow(question, kept, kept.bytes.length);
    }
    return kept.bytes;
  }

  #find({ moment: { position, clock }, edition }: Standing, question: string): Kept | undefined {
    const of = `${edition} ${position}`;
    if (of !== this.#of) {
      this.#kept.clear();
      this.#size = 0;
      this.#of = of;
    }
    const kept = this.#kept.get(question);
    return kept && kept.from <= clock && clock < kept.until ? kept : undefined;
  }

  /** One that is kept takes more room: the oldest make it. */
  #grow(question: string, kept: Kept, bytes: number): void {
    if (this.#kept.get(question) !== kept) return;
    kept.size += bytes;
    this.#size += bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#most) return;
      this.#forget(oldest);
    }
  }

  #forget(question: string): void {
    this.#size -= this.#kept.get(question)?.size ?? 0;
    this.#kept.delete(question);
  }
}
