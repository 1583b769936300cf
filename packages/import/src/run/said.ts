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
}

/** The start and the outcome of what is adopted are of days of their own: a register may tell today what begins after the day that it speaks of. */
const hasOwnDay = ({ type, data, effectiveOn }: KnownPoc['events'][number]): boolean =>
  (type === 'PocAdopted' && effectiveOn === data.startedOn) || ((type === 'PocGraduated' || type === 'PocStopped') && data.adopted);

/** How a POC of a register stands. */
export const standingOf = (register: string, { events }: KnownPoc): Standing => {
  const own = events.filter(({ commandId }) => isOfRegister(register, commandId));
  const fold = (some: typeof events): PocState => some.reduce<PocState | null>((state, event) => evolvePoc(state, event), null)!;
  const days = own.filter((event) => !hasOwnDay(event)).flatMap(({ effectiveOn }) => effectiveOn ?? []);
  return { now: fold(events), said: fold(own), saidOn: days.toSorted().at(-1) ?? null };
};
