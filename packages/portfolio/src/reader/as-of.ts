import type { EventStore } from '@causeway/event-store/event-store.ts';
import type { Moment } from '../moment.ts';
import type { Bookmark } from './bookmark.ts';
import { BadReading } from './refused.ts';

/** A moment as it is asked for: an instant, a position or an event id; null or absent: the present. */
export type AsOf = { readonly at: number } | { readonly position: bigint } | { readonly event: string } | null | undefined;

/** How long a moment that is not read yet is waited for. */
export const WAIT_MS = 10_000;

interface Sources {
  readonly store: EventStore;
  readonly bookmark: Bookmark;
  /** The server's clock. */
  readonly now: () => number;
}

/**
 * TI-1: the moment that is asked for. An instant is the last position recorded by then with the clock at it; a position's clock is the log's time there;
 * a position inside a command means before that command.
 * @throws BadReading for the future, a position beyond the head, an unknown event.
 */
export const momentOf = async (asOf: AsOf, sources: Sources): Promise<Moment> => {
  if (asOf == null) return (await sources.bookmark.present()).moment;
  if ('at' in asOf) return momentAt(asOf.at, sources);
  if ('position' in asOf) return momentOfPosition(asOf.position, sources);
  const [event] = await sources.store.find({ ids: [asOf.event], limit: 1 });
  if (!event) throw new BadReading('There is no such event.', ['asOf', 'event']);
  return momentOfPosition(event.position, sources);
};

const momentAt = async (at: number, { store, bookmark, now }: Sources): Promise<Moment> => {
  // A clock that was set back stands behind what is read already.
  if (at > now() && at > (await bookmark.present()).moment.clock)
    throw new BadReading('That moment is still to come; ask for the present by leaving asOf out.', ['asOf', 'at']);
  const reached = await bookmark.waitUntil(({ clock }) => clock >= at, WAIT_MS);
  const { position } = await store.headAt(at);
  // More may be recorded in the very millisecond at which the clock of the read side stands.
  if (reached.position < position) await bookmark.waitUntil((moment) => moment.position >= position, WAIT_MS);
  return { position, clock: at };
};

const momentOfPosition = async (position: bigint, { store, bookmark }: Sources): Promise<Moment> => {
  if (position < 0n) throw new BadReading('Positions begin at 0.', ['asOf', 'position']);
  if (position === 0n) return { position: 0n, clock: 0 };
  const [event] = await store.find({ positionFrom: position, positionTo: position, limit: 1 });
  if (!event) throw new BadReading(`The log has not reached position ${position} yet.`, ['asOf', 'position']);
  const whole = event.ordinal === event.count - 1 ? event.position : event.position - BigInt(event.ordinal) - 1n;
  if (whole === 0n) return { position: 0n, clock: 0 };
  const [last] = whole === event.position ? [event] : await store.find({ positionFrom: whole, positionTo: whole, limit: 1 });
  await bookmark.waitUntil((moment) => moment.position >= whole, WAIT_MS);
  return { position: whole, clock: last!.recordedAt };
};
