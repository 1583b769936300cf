import { hash } from 'node:crypto';

/**
 * Which texts were seen, at about ten bytes each, however long they are: a file of millions of rows stays in little memory. Two texts are taken for
 * one with a chance of one in 2^64 a pair.
 */
export class Seen {
  #highs: Uint32Array;
  #lows: Uint32Array;
  #size = 0;

  /** `expected`: how many will come, where that is known. */
  constructor(expected = 1_000) {
    const slots = Math.max(1_024, Math.ceil(expected / 0.8));
    this.#highs = new Uint32Array(slots);
    this.#lows = new Uint32Array(slots);
  }

  /** Adds a text; answers whether it is new. */
  add(text: string): boolean {
    const digest = hash('sha256', text, 'buffer');
    if (this.#size >= this.#highs.length * 0.85) this.#grow();
    // Zero marks a free slot.
    return this.#put(digest.readUInt32LE(0), digest.readUInt32LE(4) || 1);
  }

  #put(high: number, low: number): boolean {
    const slots = this.#highs.length;
    let slot = high % slots;
    while (this.#lows[slot] !== 0) {
      if (this.#highs[slot] === high && this.#lows[slot] === low) return false;
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    this.#highs[slot] = high;
    this.#lows[slot] = low;
    this.#size += 1;
    return true;
  }

  #grow(): void {
    const [highs, lows] = [this.#highs, this.#lows];
    this.#highs = new Uint32Array(highs.length * 2);
    this.#lows = new Uint32Array(highs.length * 2);
    this.#size = 0;
    lows.forEach((low, slot) => {
      if (low !== 0) this.#put(highs[slot]!, low);
    });
  }
}
