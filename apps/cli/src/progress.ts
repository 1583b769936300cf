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

/** `total`: null where it is not known yet. */
export const startProgress = (terminal: Terminal, what: string, total: number | null): Progress => {
  const began = performance.now();
  const rateOf = (done: number): number => done / Math.max((performance.now() - began) / 1000, 0.001);
  return terminal.isWatched ? bar(what, total, rateOf) : lines(terminal, what, total, rateOf);
};

type RateOf = (done: number) => number;

const bar = (what: string, total: number | null, rateOf: RateOf): Progress => {
  const shown = new SingleBar({
    format: `${what} ${total === null ? '{value}' : '{bar} {value}/{total}'} · {rate}/s${total === null ? '' : ' · {left} left'}`,
    hideCursor: true,
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  const payload = (done: number) => ({ rate: count(Math.round(rateOf(done))), left: leftOf(done, total, rateOf) });
  shown.start(total ?? 0, 0, payload(0));
  return { to: (done) => shown.update(done, payload(done)), end: () => shown.stop() };
};

const lines = (terminal: Terminal, what: string, total: number | null, rateOf: RateOf): Progress => {
  let told = performance.now();
  return {
    to: (done) => {
      if (performance.now() - told < LINE_EVERY_MS) return;
      told = performance.now();
      const far = total === null ? count(done) : `${count(done)} of ${count(total)}`;
      terminal.note(
        `${what}: ${far}, ${count(Math.round(rateOf(done)))} a second${total === null ? '' : `, ${leftOf(done, total, rateOf)} left`}`,
      );
    },
    end: () => {},
  };
};

/** For reading: 40 s, 3 min, 2 h 10 min. */
const leftOf = (done: number, total: number | null, rateOf: RateOf): string => {
  const seconds = Math.ceil(((total ?? done) - done) / Math.max(rateOf(done), 0.001));
  if (done === 0) return '–';
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** A whole number for reading: 2,126. */
export const count = (value: number): string => value.toLocaleString('en');
