import { createContext, Script } from 'node:vm';
import { FileError } from '../table/file-error.ts';
import { repetitionsIn } from './repetitions.ts';

/** A cell that takes longer than this is never through: a repetition in a repetition doubles its work with each character. */
const LONGEST_MS = 250;

/** One that takes so much of the processor is slow; a second of such cells is a pattern that holds everybody up, cell by cell. */
const SLOW_MS = 1;
const MOST_SLOW_MS = 1_000;

/** And so do many patterns together, each on its cell of one row. */
const MOST_IN_TURN_MS = 1_000;

/** Milliseconds of the processor that this thread took: waiting for others on a busy machine is none of a pattern's making. */
const processorMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

/** Steps that take no time worth counting. */
const FEW_STEPS = 1_000_000;
/** Parts that may be left out, from which on their combinations are many. */
const MANY_OPTIONAL = 15;

const place = createContext({ find: null as (() => void) | null });
const finding = new Script('find()');

/** Runs something that may take for ever, which another thread ends; answers the milliseconds of the processor that it took, or null where it was ended. */
const withinTime = (find: () => void): number | null => {
  place.find = find;
  // Where the clock ran and the processor was others', twice the time: as often as it takes to have the processor for long enough.
  for (let timeout = LONGEST_MS; ; timeout *= 2) {
    const begun = processorMs();
    try {
      finding.runInContext(place, { timeout });
      return processorMs() - begun;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      if (processorMs() - begun >= LONGEST_MS / 2) return null;
    }
  }
};

/** What all patterns took of this turn of the event loop, in milliseconds of the processor: whoever else is here waits for its end. */
let turnMs = 0;
const addToTurn = (ms: number): void => {
  if (turnMs === 0)
    setImmediate(() => {
      turnMs = 0;
    });
  turnMs += ms;
};

/** From how many characters of a cell on a pattern is given only so much time: below, it cannot take long. */
const timedFrom = (source: string): number => {
  const { isNested, count, optional } = repetitionsIn(source);
  if (isNested || optional >= MANY_OPTIONAL) return 0;
  // Each repetition tries every length, from every place that it may begin at.
  return count > 0 ? Math.floor(FEW_STEPS ** (1 / (count + 1))) : Number.POSITIVE_INFINITY;
};

/** A pattern that holds nobody up: a mapping comes from outside, and one server reads those of everybody. */
export class TimedPattern extends RegExp {
  readonly #plain: RegExp;
  readonly #timedFrom: number;
  #slowMs = 0;

  constructor(source: string, flags: string) {
    super(source, flags);
    this.#plain = new RegExp(source, flags);
    this.#timedFrom = timedFrom(source);
  }

  /** @throws FileError where one cell takes too long, or slow ones do together */
  override exec(text: string): RegExpExecArray | null {
    const plain = this.#plain;
    plain.lastIndex = this.lastIndex;
    const found = this.#timed(text, () => plain.exec(text));
    this.lastIndex = plain.lastIndex;
    return found;
  }

  /** As one piece of work: of a long text each match may be quick, and all of them not. @throws FileError like `exec` */
  override [Symbol.replace](text: string, replacement: string | ((found: string) => string)): string {
    return this.#timed(text, () => this.#plain[Symbol.replace](text, replacement as string));
  }

  #timed<Found>(text: string, find: () => Found): Found {
    if (text.length < this.#timedFrom) return find();
    let found: Found | undefined;
    const took = withinTime(() => {
      found = find();
    });
    if (took === null) throw this.#tooSlow('one cell', text);
    addToTurn(took);
    if (took <= SLOW_MS) return found as Found;
    this.#slowMs += took;
    if (this.#slowMs > MOST_SLOW_MS || turnMs > MOST_IN_TURN_MS) throw this.#tooSlow('cells', text);
    return found as Found;
  }

  #tooSlow(where: string, text: string): FileError {
    return new FileError(
      `The pattern ${this.source.slice(0, 100)} takes too long on ${where} (${text.slice(0, 40)} …); write it without a repetition of what repeats, such as (a+)+.`,
    );
  }
}
