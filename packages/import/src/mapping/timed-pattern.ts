import { createContext, Script } from 'node:vm';
import { FileError } from '../table/file-error.ts';
import { repetitionsIn } from './repetitions.ts';

/** A cell that takes longer than this is never through: a repetition in a repetition doubles its work with each character. */
const LONGEST_MS = 1_000;

/** One that takes so much of the processor is slow; a second of such cells is a pattern that holds everybody up, cell by cell. */
const SLOW_MS = 1;

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

/** Runs something that may take for ever; what it takes is counted by another thread. @throws where it takes too long */
const withinTime = (find: () => void): void => {
  place.find = find;
  finding.runInContext(place, { timeout: LONGEST_MS });
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

  /** @throws FileError where one cell takes more than a second, or slow ones do together */
  override exec(text: string): RegExpExecArray | null {
    const plain = this.#plain;
    plain.lastIndex = this.lastIndex;
    let found: RegExpExecArray | null = null;
    const find = () => {
      found = plain.exec(text);
    };
    if (text.length < this.#timedFrom) find();
    else {
      const begun = processorMs();
      try {
        withinTime(find);
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        throw this.#tooSlow('one cell', text);
      }
      const took = processorMs() - begun;
      if (took > SLOW_MS) this.#slowMs += took;
      if (this.#slowMs > LONGEST_MS) throw this.#tooSlow('cells', text);
    }
    this.lastIndex = plain.lastIndex;
    return found;
  }

  #tooSlow(where: string, text: string): FileError {
    return new FileError(
      `The pattern ${this.source.slice(0, 100)} takes more than a second on ${where} (${text.slice(0, 40)} …); write it without a repetition of what repeats, such as (a+)+.`,
    );
  }
}
