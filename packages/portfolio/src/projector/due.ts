/** Which streams are due when: a heap by instant. An entry whose stream has another instant by now is passed over. */
export class Due {
  readonly #heap: { at: number; stream: string }[] = [];
  readonly #current = new Map<string, number>();

  set(stream: string, at: number | null): void {
    if (at === null) {
      this.#current.delete(stream);
      return;
    }
    if (this.#current.get(stream) === at) return;
    this.#current.set(stream, at);
    this.#push({ at, stream });
  }

  /** The earliest instant that anything is due at; null when nothing is. */
  earliest(): number | null {
    for (;;) {
      const top = this.#heap[0];
      if (top === undefined) return null;
      if (this.#current.get(top.stream) === top.at) return top.at;
      this.#pop();
    }
  }

  /** Takes out the streams that are due at the earliest instant, in the order of their names. */
  take(): string[] {
    const at = this.earliest();
    const streams = new Set<string>();
    while (at !== null && this.earliest() === at) {
      const { stream } = this.#pop();
      this.#current.delete(stream);
      streams.add(stream);
    }
    return [...streams].sort();
  }

  #push(entry: { at: number; stream: string }): void {
    const heap = this.#heap;
    let place = heap.push(entry) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (heap[parent]!.at <= entry.at) break;
      heap[place] = heap[parent]!;
      place = parent;
    }
    heap[place] = entry;
  }

  #pop(): { at: number; stream: string } {
    const heap = this.#heap;
    const top = heap[0]!;
    const last = heap.pop()!;
    if (heap.length === 0) return top;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]!.at < heap[child]!.at) child += 1;
      if (heap[child]!.at >= last.at) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = last;
    return top;
  }
}
