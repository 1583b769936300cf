/** Something that was done, told in passing. */
export interface Toast {
  readonly id: number;
  readonly text: string;
}

/** What is told in passing; read out as it comes, and gone by itself. Errors belong beside what they are about, never here. */
class Toasts {
  #all: readonly Toast[] = [];
  #next = 1;
  readonly #listeners = new Set<() => void>();

  readonly all = (): readonly Toast[] => this.#all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly tell = (text: string): void => {
    this.#set([...this.#all.slice(-2), { id: this.#next++, text }]);
  };

  readonly dismiss = (id: number): void => {
    this.#set(this.#all.filter((toast) => toast.id !== id));
  };

  #set(all: readonly Toast[]): void {
    this.#all = all;
    for (const listener of this.#listeners) listener();
  }
}

export const toasts = new Toasts();
