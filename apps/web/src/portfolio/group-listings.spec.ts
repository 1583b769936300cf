import { type Client, CombinedError } from 'urql';
import { describe, expect, it, vi } from 'vitest';
import type { PortfolioPageQueryVariables } from '../graphql/generated/graphql';
import { viewOf } from './address';
import { type Group, GroupListings } from './group-listings';

const gone = new CombinedError({ networkError: new Error('gone') });
const group = (key: string) => ({ key, count: 150 }) as Group;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Groups of 150 POCs by unit, before a server that fails for one of them. */
function groupsBut(failing: Set<string>) {
  const asked = vi.fn<(key: string) => void>();
  const query = (_: unknown, { filter, first, after }: PortfolioPageQueryVariables) => ({
    toPromise: async () => {
      const key = String(filter!.group!.key);
      asked(key);
      if (failing.has(key)) return { error: gone };
      const from = Number(after ?? 0);
      const nodes = Array.from({ length: Math.min(150 - from, first!) }, (_each, place) => ({ id: `${key}-${from + place}` }));
      const end = from + nodes.length;
      return { data: { pocs: { totalCount: 150, position: '9', pageInfo: { hasNextPage: end < 150, endCursor: String(end) }, nodes } } };
    },
  });
  return { asked, listings: new GroupListings({ query } as unknown as Client, viewOf({ group: 'unit' }), undefined) };
}

describe('the rows of groups', () => {
  it('that failed are told, asked for once until somebody tries again, and then are there', async () => {
    const failing = new Set(['Legal']);
    const { asked, listings } = groupsBut(failing);
    listings.want(group('Legal'), 0);
    listings.want(group('Finance'), 0);
    await settled();
    expect(listings.error()).toBe(gone);
    expect(listings.rowAt(group('Finance'), 0)?.id).toBe('Finance-0');
    listings.want(group('Legal'), 1);
    await settled();
    expect(asked.mock.calls.filter(([key]) => key === 'Legal')).toHaveLength(1);
    failing.clear();
    const before = listings.version();
    await listings.retry();
    expect(listings.error()).toBeUndefined();
    expect(listings.rowAt(group('Legal'), 0)?.id).toBe('Legal-0');
    expect(listings.version()).toBeGreaterThan(before);
  });

  it('of a later page likewise: those that are here stay', async () => {
    const failing = new Set<string>();
    const { listings } = groupsBut(failing);
    listings.want(group('Legal'), 0);
    await settled();
    failing.add('Legal');
    listings.want(group('Legal'), 149);
    await settled();
    expect(listings.error()).toBe(gone);
    expect(listings.rowAt(group('Legal'), 99)?.id).toBe('Legal-99');
    failing.clear();
    await listings.retry();
    expect(listings.rowAt(group('Legal'), 149)?.id).toBe('Legal-149');
  });
});
