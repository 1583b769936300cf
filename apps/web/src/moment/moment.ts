import type { AsOf } from '../graphql/generated/graphql';
import { daysAfter, instantIn } from '../numbers/day-in';

/** The moment that the address asks to read at, as text: an instant, `position:N` or `event:ID`; none is the present. */
export type Moment = string | undefined;

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/;

/** What stands behind `?asOf=`; what cannot be read as a moment is left out, so that a mistyped address shows the present. */
export function readMoment(text: unknown): Moment {
  if (typeof text !== 'string') return undefined;
  const isKnown =
    (instant.test(text) && !Number.isNaN(Date.parse(text))) || /^position:\d{1,19}$/.test(text) || /^event:.{1,200}$/.test(text);
  return isKnown ? text : undefined;
}

/** The same for the server (TI-1). */
export function asOf(moment: Moment): AsOf | undefined {
  if (!moment) return undefined;
  if (moment.startsWith('position:')) return { position: moment.slice('position:'.length) };
  if (moment.startsWith('event:')) return { event: moment.slice('event:'.length) };
  return { at: new Date(moment).toISOString() };
}

/** What was picked, or why it is none. */
export type Pick = { readonly moment: Moment } | { readonly problem: 'FUTURE' | 'NO_PLACE' | 'NOTHING' };

/** The moment that a form asks for: a place in the log, by its position or the id of an event, where one is given, otherwise a day and time of clocks in the policy's zone (GE-1), as a `datetime-local` field writes it. */
export function pickMoment({ time, place }: { time: string; place: string }, zone: string, now: number): Pick {
  const given = place.trim();
  if (given) {
    const moment = readMoment(/^\d+$/.test(given) ? `position:${given}` : `event:${given}`);
    return moment && !/\s|^event:-?[\d.]+$/.test(moment) ? { moment } : { problem: 'NO_PLACE' };
  }
  if (!readMoment(`${time}Z`)) return { problem: 'NOTHING' };
  const moment = `${instantIn(zone, time).toISOString().slice(0, 16)}Z`;
  return Date.parse(moment) > now ? { problem: 'FUTURE' } : { moment };
}

/** What was known right before an event: its position less one, which a command's other events belong to no more than this one (TI-1). */
export const beforePosition = (position: string): Moment => `position:${BigInt(position) - 1n}`;

/** What a typed day or position asks for: a day as it was known at its end in the policy's zone (GE-1); nothing where it is neither, or still to come. */
export function typedMoment(text: string, zone: string, now: number): Moment {
  const given = text.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(given)) {
    // A browser reads 30 February as 2 March.
    const begin = new Date(`${given}T00:00Z`);
    if (Number.isNaN(begin.getTime()) || !begin.toISOString().startsWith(given)) return undefined;
    const end = new Date(instantIn(zone, `${daysAfter(given, 1)}T00:00`).getTime() - 1);
    return end.getTime() <= now ? end.toISOString() : undefined;
  }
  const position = /^position[ :]*(\d{1,19})$/i.exec(given)?.[1];
  return position === undefined ? undefined : readMoment(`position:${position}`);
}
