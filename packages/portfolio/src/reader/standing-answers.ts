import { createHash } from 'node:crypto';
import type { Moment } from '../moment.ts';
import type { Standing } from './bookmark.ts';

interface Known {
  readonly from: number;
  readonly until: number;
  readonly answer: Promise<unknown>;
}

const MOST = 500;
const LONGEST = 200;

/** What is asked as a key: a long one would be kept as often as answers are. */
const briefly = (asked: string): string => (asked.length <= LONGEST ? asked : createHash('sha256').update(asked).digest('base64url'));

/**
 * Answers of the present that hold until something is recorded or an instant comes at which time changes a row: between the two, every present moment
 * has the same rows. So whoever asks again while nothing happens is not computed anew.
 */
export class StandingAnswers {
  readonly #standings = new WeakMap<Moment, Standing>();
  readonly #known = new Map<string, Known>();

  /** Says of a present moment until which clock its rows stand, if nothing is recorded. */
  stands(standing: Standing): void {
    this.#standings.set(standing.moment, standing);
  }

  /** How long a present moment stands; of another moment nothing is known. */
  standingOf(moment: Moment): Standing | undefined {
    return this.#standings.get(moment);
  }

  /** The answer to a question at a moment, computed once for as long as it stands; of another moment than the present each time. */
  once<Answer>(question: string, asked: unknown, moment: Moment, compute: () => Promise<Answer>): Promise<Answer> {
    const standing = this.#standings.get(moment);
    if (standing === undefined) return compute();
    const { until, edition } = standing;
    const key = `${edition} ${moment.position} ${question} ${briefly(JSON.stringify(asked, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)))}`;
    const known = this.#known.get(key);
    if (known !== undefined && known.from <= moment.clock && moment.clock < known.until) return known.answer as Promise<Answer>;
    const answer = compute();
    this.#known.delete(key);
    this.#known.set(key, { from: moment.clock, until, answer });
    if (this.#known.size > MOST) this.#known.delete(this.#known.keys().next().value!);
    // What failed is asked again.
    answer.catch(() => this.#known.delete(key));
    return answer;
  }
}
