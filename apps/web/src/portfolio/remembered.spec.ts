import { Client, fetchExchange } from 'urql';
import { expect, it } from 'vitest';
import type { PortfolioRowFragment } from '../graphql/generated/graphql';
import { Listing } from './listing';
import { rememberedListing } from './remembered';

const client = () => new Client({ url: '/graphql', preferGetMethod: false, exchanges: [fetchExchange] });
const listingOf = (rows: number) => {
  const listing = new Listing(client(), { orderBy: { field: 'NAME', direction: 'ASC' } });
  const state = { ...listing.state(), rows: Array<PortfolioRowFragment>(rows) };
  return Object.assign(listing, { state: () => state });
};
const full = () => listingOf(1);

it('a question that was asked lately finds its rows again', () => {
  const asked = client();
  const first = rememberedListing(asked, 'by name', false, full);
  rememberedListing(asked, 'by readiness', false, full);
  expect(rememberedListing(asked, 'by name', false, full)).toBe(first);
});

it('unless it is asked anew, or there was nothing', () => {
  const asked = client();
  const first = rememberedListing(asked, 'by name', false, full);
  expect(rememberedListing(asked, 'by name', true, full)).not.toBe(first);
  const empty = rememberedListing(asked, 'of nobody', false, () => listingOf(0));
  expect(rememberedListing(asked, 'of nobody', false, full)).not.toBe(empty);
});

it('another moment’s rows are never found, nor those of long ago', () => {
  const asked = client();
  const first = rememberedListing(asked, 'by name', false, full);
  expect(rememberedListing(client(), 'by name', false, full)).not.toBe(first);
  for (let other = 0; other < 5; other += 1) rememberedListing(asked, `other ${other}`, false, full);
  expect(rememberedListing(asked, 'by name', false, full)).not.toBe(first);
});
