import type { Standing } from '@causeway/portfolio/reader/bookmark.ts';

/** Characters of answers that are kept. */
const MOST_CHARACTERS = 32_000_000;
/** A day begins at a quarter of an hour in every time zone: what is worked out for a day holds until one. */
const QUARTER_MS = 900_000;

interface Kept {
  readonly from: number;
  readonly until: number;
  readonly answer: Promise<string>;
  /** The answer as it is sent, once it was. */
  bytes: Buffer | null;
  characters: number;
}

/**
 * The answers to questions about the newest position, each for as long as it holds: until something is recorded, an instant comes at which time changes a
 * row, or a day begins somewhere. Those of an older position are forgotten, since nobody reads there any more; errors are not kept.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();
  #of = '';
  #characters = 0;

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
      characters: question.length,
    };
    if (this.#characters < MOST_CHARACTERS) {
      this.#kept.set(question, kept);
      this.#characters += kept.characters;
    }
    kept.answer.then(
      ({ length }) => {
        if (this.#kept.get(question) !== kept) return;
        kept.characters += length;
        this.#characters += length;
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
    kept.bytes ??= bytesOf(text);
    return kept.bytes;
  }

  #find({ moment: { position, clock }, edition }: Standing, question: string): Kept | undefined {
    const of = `${edition} ${position}`;
    if (of !== this.#of) {
      this.#kept.clear();
      this.#characters = 0;
      this.#of = of;
    }
    const kept = this.#kept.get(question);
    return kept && kept.from <= clock && clock < kept.until ? kept : undefined;
  }

  #forget(question: string): void {
    this.#characters -= this.#kept.get(question)?.characters ?? 0;
    this.#kept.delete(question);
  }
}
