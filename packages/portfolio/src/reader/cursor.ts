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

/** What a cursor bears beside its place: a hash of it and of its listing, so that one that was altered is told from one that was given. */
const seal = (place: readonly unknown[], hash: string): string => listingHash([hash, ...place]);

export const writeCursor = ({ moment, key }: Cursor, hash: string): string => {
  const place = [moment.position.toString(), moment.clock, ...key];
  return Buffer.from(JSON.stringify([seal(place, hash), ...place])).toString('base64url');
};

/** Reads a cursor back; null when it is none, or of another listing. */
export const readCursor = (cursor: string, hash: string): Cursor | null => {
  try {
    const [sealed, ...place] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, string, number, ...string[]];
    const [position, clock, ...key] = place;
    if (sealed !== seal(place, hash) || typeof clock !== 'number' || !key.every((part) => typeof part === 'string')) return null;
    return { moment: { position: BigInt(position), clock }, key };
  } catch {
    return null;
  }
};
