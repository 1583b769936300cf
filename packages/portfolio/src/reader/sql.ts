import type { Moment } from '../moment.ts';
import { OPEN } from '../temporal.ts';

/** Stands in a statement for the schema of the generation that is read when it runs. */
export const LIVE = 'the_live_generation';

/** Collects the values of a statement and answers their placeholders. */
export class Values {
  readonly list: unknown[] = [];
  readonly #places = new Map<Moment, string>();

  add(value: unknown): string {
    return `$${this.list.push(value)}`;
  }

  /** A moment as a pair that compares with the ends of a row; sent once, however many tables are read at it. */
  place(moment: Moment): string {
    const known = this.#places.get(moment);
    if (known !== undefined) return known;
    const place = `(${this.add(moment.position.toString())}::bigint, ${this.add(moment.clock)}::bigint)`;
    this.#places.set(moment, place);
    return place;
  }
}

/** When a statement reads: at a moment, or in the present of its own snapshot, which holds the bookmark beside the rows written with it. */
export type When = Moment | 'PRESENT';

/**
 * The condition that a row's version stands at a moment: (from) ≤ (position, clock) < (to), by position and then by clock; in the snapshot's present
 * those are the rows that stand open.
 */
export const standsAt = (alias: string, when: When, values: Values): string =>
  when === 'PRESENT' ? `${alias}.to_position = ${OPEN}` : `${endsAfter(alias, when, values)} and ${beganBy(alias, when, values)}`;

/** The first half of it: the version ends after a moment. */
export const endsAfter = (alias: string, moment: Moment, values: Values): string =>
  `(${alias}.to_position, ${alias}.to_time) > ${values.place(moment)}`;

/** The other half: it began by then. */
export const beganBy = (alias: string, moment: Moment, values: Values): string =>
  `(${alias}.from_position, ${alias}.from_time) <= ${values.place(moment)}`;
