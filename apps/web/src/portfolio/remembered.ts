import type { Client } from 'urql';
import type { Listing } from './listing';

/** Going back a few steps finds the rows that one left. */
const mostRemembered = 5;
const remembered = new WeakMap<Client, Map<string, Listing>>();

/** The listing that answers a question, of one moment's client: the one that was looked at before, unless `isAnew`. One that held nothing is asked anew. */
export function rememberedListing(client: Client, question: string, isAnew: boolean, create: () => Listing): Listing {
  const listings = remembered.get(client) ?? new Map<string, Listing>();
  remembered.set(client, listings);
  const before = listings.get(question);
  const listing = before && !isAnew && before.state().rows.length > 0 ? before : create();
  listings.delete(question);
  listings.set(question, listing);
  for (const oldest of [...listings.keys()].slice(0, -mostRemembered)) listings.delete(oldest);
  return listing;
}

/** The row that one stood on, of the questions asked last. */
const rows = new Map<string, number>();

export function rememberRow(question: string, row: number): void {
  rows.delete(question);
  rows.set(question, row);
  for (const oldest of [...rows.keys()].slice(0, -mostRemembered)) rows.delete(oldest);
}

export function rememberedRow(question: string): number {
  return rows.get(question) ?? 0;
}
