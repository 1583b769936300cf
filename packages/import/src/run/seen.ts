import { hash } from 'node:crypto';

/**
 * Which texts were seen, and in which row first, at about fifteen bytes each, however long they are: a file of millions of rows stays in little memory. Two texts are taken for
 * one with a chance of one in 2^64 a pair.
 */
export class Seen {
  #highs: Uint32Array;
  #lows: Uint32Array;
  #rows: Uint32Array;
  #size = 0;

  /** `expected`: how many will come, where that is known. */
  constructor(expected = 1_000) {
    const slots = Math.max(1_024, Math.ceil(expected / 0.8));
    this.#highs = new Uint32Array(slots);
    this.#lows = new Uint32Array(slots);
    this.#rows = new Uint32Array(slots);
  }

  /** Adds a text that stands in a row; answers the row that it stood in before, or null where it is new. */
  add(text: string, row: number): number | null {
    const digest = hash('sha256', text, 'buffer');
    if (this.#size >= this.#highs.length * 0.85) this.#grow();
    // Zero marks a free slot.
    return this.#put(digest.readUInt32LE(0), digest.readUInt32LE(4) || 1, row);
  }

  #put(high: number, low: number, row: number): number | null {
    const slots = this.#highs.length;
    let slot = high % slots;
    while (this.#lows[slot] !== 0) {
      if (this.#highs[slot] === high && this.#lows[slot] === low) return this.#rows[slot]!;
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    this.#highs[slot] = high;
    this.#lows[slot] = low;
    this.#rows[slot] = row;
    this.#size += 1;
    return null;
  }

  #grow(): void {
    const [highs, lows, rows] = [this.#highs, this.#lows, this.#rows];
    this.#highs = new Uint32Array(highs.length * 2);
    this.#lows = new Uint32Array(highs.length * 2);
    this.#rows = new Uint32Array(highs.length * 2);
    this.#size = 0;
    lows.forEach((low, slot) => {
      if (low !== 0) this.#put(highs[slot]!, low, rows[slot]!);
    });
  }
}
