import type { Amount } from './poc-figures.ts';

/** Adds amounts exactly: in numbers for as long as they hold the sum, which is many times quicker than integers of any size. */
export class ExactSum {
  #small = 0;
  #large = 0n;

  add(amount: Amount): void {
    if (typeof amount === 'bigint') {
      this.#large += amount;
      return;
    }
    this.#small += amount;
    if (Math.abs(this.#small) < 2 ** 52) return;
    this.#large += BigInt(this.#small);
    this.#small = 0;
  }

  toString(): string {
    return (this.#large + BigInt(this.#small)).toString();
  }
}
