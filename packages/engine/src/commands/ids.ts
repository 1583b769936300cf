import { randomUUID } from 'node:crypto';

/** The time of the newest id and how it is written: the events of a command share it. */
let last = { time: Number.NaN, written: '' };

/** A UUID of version 7 (RFC 9562): its time first, so that an index over them grows at one end; the rest as in a random one. */
export const newEventId = (now: number): string => {
  const time = Math.trunc(now);
  if (time !== last.time) {
    const hex = time.toString(16).padStart(12, '0');
    last = { time, written: `${hex.slice(0, 8)}-${hex.slice(8)}-7` };
  }
  return last.written + randomUUID().slice(15);
};
