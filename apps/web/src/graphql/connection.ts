/** Whether the server's push is connected. Unknown (null) until it was tried, and where nobody listens. */
export class Connection {
  readonly #listeners = new Set<() => void>();
  #isUp: boolean | null = null;

  readonly state = (): boolean | null => this.#isUp;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(isUp: boolean | null): void {
    if (isUp === this.#isUp) return;
    this.#isUp = isUp;
    for (const listener of this.#listeners) listener();
  }
}
