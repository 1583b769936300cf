import { createHash } from 'node:crypto';
import type { Moment } from '../moment.ts';

/** A place in a listing, with the moment that all its pages are read at and what it is a listing of. */
export interface Cursor {
  readonly moment: Moment;
  readonly key: readonly string[];
}

/** What a cursor of one listing must not be used for: another filter, order or moment. */
export const listingHash = (listing: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(listing, (_, value) => (typeof value === 'bigint' ? value.toString() : value)))
    .digest('base64url')
    .slice(0, 11);

export const writeCursor = ({ moment, key }: Cursor, hash: string): string =>
  Buffer.from(JSON.stringify([hash, moment.position.toString(), moment.clock, ...key])).toString('base64url');

/** Reads a cursor back; null when it is none, or of another listing. */
export const readCursor = (cursor: string, hash: string): Cursor | null => {
  try {
    const [of, position, clock, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [
      string,
      string,
      number,
      ...string[],
    ];
    if (of !== hash || typeof clock !== 'number' || !key.every((part) => typeof part === 'string')) return null;
    return { moment: { position: BigInt(position), clock }, key };
  } catch {
    return null;
  }
};
