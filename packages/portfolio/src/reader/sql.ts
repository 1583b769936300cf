import type { Moment } from '../moment.ts';

/** Stands in a statement for the schema of the generation that is read when it runs. */
export const LIVE = 'the_live_generation';

/** Collects the values of a statement and answers their placeholders. */
export class Values {
  readonly list: unknown[] = [];
  add(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}

/**
 * The condition that a row's version stands at a moment: (from) ≤ (position, clock) < (to), by position and then by clock. The present is the
 * same condition; open rows end beyond every moment.
 */
export const standsAt = (alias: string, moment: Moment, values: Values): string =>
  `${endsAfter(alias, moment, values)} and ${beganBy(alias, moment, values)}`;

/** The first half of it: the version ends after a moment. */
export const endsAfter = (alias: string, moment: Moment, values: Values): string =>
  `(${alias}.to_position, ${alias}.to_time) > ${placeOf(moment, values)}`;

/** The other half: it began by then. */
export const beganBy = (alias: string, moment: Moment, values: Values): string =>
  `(${alias}.from_position, ${alias}.from_time) <= ${placeOf(moment, values)}`;

const placeOf = ({ position, clock }: Moment, values: Values): string =>
  `(${values.add(position.toString())}::bigint, ${values.add(clock)}::bigint)`;
