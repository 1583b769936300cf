/** Values by their keys, up to a weight of all together: what was asked for least lately is the first to go. What weighs more than that is not kept. */
export class Weighed<Value> {
  readonly #most: number;
  readonly #known = new Map<string, { readonly value: Value; readonly weight: number }>();
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get weight(): number {
    return this.#weight;
  }

  get(key: string): Value | undefined {
    const found = this.#known.get(key);
    if (found === undefined) return undefined;
    this.#known.delete(key);
    this.#known.set(key, found);
    return found.value;
  }

  set(key: string, value: Value, weight: number): void {
    this.delete(key);
    if (weight > this.#most) return;
    this.#known.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#known.keys()) {
      if (this.#weight <= this.#most) return;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    this.#weight -= this.#known.get(key)?.weight ?? 0;
    return this.#known.delete(key);
  }
}
