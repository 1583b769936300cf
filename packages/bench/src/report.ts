import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A figure of ours beside a peer's of the same run. */
export interface Measured {
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  /** What is promised of ours ÷ peer's, `≤ 0.7` or `≥ 10`; of ours itself where the peer is a limit. */
  readonly promise: string;
}

interface Row extends Measured {
  readonly ratio: number;
  readonly kept: boolean;
}

const RESULTS = fileURLToPath(new URL('../results.json', import.meta.url));
const PROMISE = /^(≤|≥) ([\d.]+)$/;

/** Whether a ratio keeps a promise such as `≤ 0.7`. */
const keeps = (promise: string, ratio: number): boolean => {
  const [, sign, bound] = PROMISE.exec(promise) ?? [];
  if (sign === undefined) throw new Error(`a promise reads "≤ 0.7" or "≥ 10", not "${promise}"`);
  return sign === '≤' ? ratio <= Number(bound) : ratio >= Number(bound);
};

const figure = (value: number): string =>
  (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')).padStart(10);

/** Prints each row as it is measured, and keeps all for `results.json`. It never fails on a time. */
export class Report {
  readonly #rows: Row[] = [];

  head(postgres: string, rounds: number): void {
    process.stdout.write(
      `PostgreSQL ${postgres}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}; medians of ${rounds} rounds\n\n` +
        `${'what'.padEnd(54)}${'causeway'.padStart(10)} ${'peer'.padStart(10)} ${'unit'.padEnd(10)} ${'peer'.padEnd(26)} ${'ratio'.padStart(7)}   promise\n`,
    );
  }

  row(measured: Measured): void {
    const ratio = measured.ours / measured.peer;
    const row = { ...measured, ratio, kept: keeps(measured.promise, ratio) };
    this.#rows.push(row);
    process.stdout.write(
      `${row.what.padEnd(54)}${figure(row.ours)} ${figure(row.peer)} ${row.unit.padEnd(10)} ${row.peerName.padEnd(26)} ${ratio.toFixed(2).padStart(7)}×  ${row.promise} ${row.kept ? '✓' : '✗'}\n`,
    );
  }

  /** How the cost of one grows with the size: 1 is as fast as the work. `rates` per second, each size ten times the one before. */
  growth(what: string, rates: readonly number[]): void {
    if (rates.length < 2) return;
    const factors = rates.slice(1).map((rate, place) => (rates[place]! / rate).toFixed(2));
    this.note(`growth of ${what}'s cost a piece, size by size: ${factors.join(', ')}`);
  }

  note(text: string): void {
    process.stdout.write(`  ${text}\n`);
  }

  /** Writes what was measured into `results.json`; rows of an earlier run stand until they are measured again. */
  write(about: object): void {
    const machine = { node: process.version, cpu: cpus()[0]?.model.trim(), cores: cpus().length, ...about };
    const measured = new Set(this.#rows.map(({ what }) => what));
    const earlier = (JSON.parse(readFileSync(RESULTS, 'utf8')) as { results: { what: string }[] }).results;
    const results = [
      ...earlier.filter(({ what }) => !measured.has(what)),
      ...this.#rows.map((row) => ({ ...row, at: new Date().toISOString(), ...machine })),
    ];
    writeFileSync(RESULTS, `${JSON.stringify({ results }, null, 2)}\n`);
  }
}
