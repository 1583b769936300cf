import { randomUUID } from 'node:crypto';

/** A UUID of version 7 (RFC 9562): its time first, so that an index over them grows at one end; the rest as in a random one. */
export const newEventId = (now: number): string => {
  const time = Math.trunc(now).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
};
