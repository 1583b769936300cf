import type { Client } from 'urql';
import type { Listing } from './listing';
import type { PortfolioRow } from './row';

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

/** A POC changed: shown changed in every listing of a client that has it, as a board has several. */
export function replaceIn(client: Client, poc: PortfolioRow): void {
  for (const listing of remembered.get(client)?.values() ?? []) listing.replace(poc);
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

/** How many cards of a board's column somebody had asked for: whoever comes back finds as many. */
const cards = new Map<string, number>();
const mostColumns = 20;

export function rememberCards(question: string, shown: number): void {
  cards.delete(question);
  cards.set(question, shown);
  for (const oldest of [...cards.keys()].slice(0, -mostColumns)) cards.delete(oldest);
}

export function rememberedCards(question: string): number | undefined {
  return cards.get(question);
}
