import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** How far something long is: a bar where somebody watches, now and then a line elsewhere; always on stderr. */
export interface Progress {
  to(done: number): void;
  /** Ends it, leaving stderr ready for other lines. */
  end(): void;
}

/** How often a log that nobody watches is told. */
const LINE_EVERY_MS = 2_000;

export const startProgress = (terminal: Terminal, what: string, total: number): Progress =>
  terminal.isWatched ? bar(what, total) : lines(terminal, what, total);

const bar = (what: string, total: number): Progress => {
  const shown = new SingleBar({
    format: `${what} {bar} {value}/{total} · {eta_formatted} left`,
    hideCursor: true,
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    etaBuffer: 500,
  });
  shown.start(total, 0);
  return { to: (done) => shown.update(done), end: () => shown.stop() };
};

const lines = (terminal: Terminal, what: string, total: number): Progress => {
  let told = performance.now();
  return {
    to: (done) => {
      if (performance.now() - told < LINE_EVERY_MS) return;
      told = performance.now();
      terminal.note(`${what}: ${count(done)} of ${count(total)}`);
    },
    end: () => {},
  };
};

/** A whole number for reading: 2,126. */
export const count = (value: number): string => value.toLocaleString('en');
