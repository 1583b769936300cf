import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { evolvePoc } from '@causeway/poc/evolve.ts';
import type { PocState } from '@causeway/poc/state.ts';
import { isOfRegister } from './command-ids.ts';
import type { KnownPoc } from './door.ts';

/** A POC as it is, and as it would be had only the register spoken: what people did here is none of the register's changes. */
export interface Standing {
  readonly now: PocState;
  readonly said: PocState;
  /** The newest day that the register spoke of; null where it never said one. */
  readonly saidOn: PlainDate | null;
  /** Items whose note, as the register gave it last, was redacted. */
  readonly redacted: ReadonlySet<string>;
}

/**
 * A start, a kick-off and a decision are of days of their own, which tell nothing of the day that the register spoke of: a register may tell today what
 * began, or was decided, after that.
 */
const hasOwnDay = ({ type, data, effectiveOn }: KnownPoc['events'][number]): boolean =>
  (type === 'PocAdopted' && effectiveOn === data.startedOn) ||
  ['PocKickedOff', 'PocGraduated', 'PocStopped', 'BudgetReleased'].includes(type);

/** How a POC of a register stands. */
export const standingOf = (register: string, { events }: KnownPoc): Standing => {
  const own = events.filter(({ commandId }) => isOfRegister(register, commandId));
  const fold = (some: typeof events): PocState => some.reduce<PocState | null>((state, event) => evolvePoc(state, event), null)!;
  const notes = new Map(own.flatMap(({ type, data }) => (type === 'ItemScored' ? [[data.itemId, data.note] as const] : [])));
  // KO-6: what a kick-off opens is of its day.
  const kickOffs = new Set(own.flatMap(({ type, commandId }) => (type === 'PocKickedOff' ? [commandId] : [])));
  const days = own.filter((event) => !hasOwnDay(event) && !kickOffs.has(event.commandId)).flatMap(({ effectiveOn }) => effectiveOn ?? []);
  return {
    now: fold(events),
    said: fold(own),
    saidOn: days.toSorted().at(-1) ?? null,
    redacted: new Set([...notes].flatMap(([itemId, note]) => (note === null ? [itemId] : []))),
  };
};
