import { type Client, CombinedError } from 'urql';
import { describe, expect, it, vi } from 'vitest';
import type { PortfolioPageQuery, PortfolioPageQueryVariables } from '../graphql/generated/graphql';
import { Listing, pageSize } from './listing';

type Answer = (variables: PortfolioPageQueryVariables) => PortfolioPageQuery | CombinedError;

/** A listing before a server that answers at once. */
function listing(answer: Answer) {
  const asked = vi.fn<(after: string | null) => void>();
  const query = (_: unknown, variables: PortfolioPageQueryVariables) => ({
    subscribe: (listener: (result: { data?: PortfolioPageQuery; error?: CombinedError }) => void) => {
      asked(variables.after ?? null);
      const answered = answer(variables);
      listener(answered instanceof CombinedError ? { error: answered } : { data: answered });
      return { unsubscribe: () => undefined };
    },
  });
  const client = { query } as unknown as Client;
  return { asked, listing: new Listing(client, { orderBy: { field: 'NAME', direction: 'ASC' } }, 'cache-first') };
}

const pagesOf =
  (count: number): Answer =>
  ({ first, after }) => {
    const from = Number(after ?? 0);
    const end = Math.min(count, from + first);
    const nodes = Array.from({ length: end - from }, (_, place) => ({ id: `poc-${from + place}` }));
    return {
      pocs: { totalCount: count, position: '9', pageInfo: { hasNextPage: end < count, endCursor: String(end) }, nodes },
    } as unknown as PortfolioPageQuery;
  };

describe('the rows of the portfolio', () => {
  it('come a page at a time, as far as somebody scrolls', () => {
    const { asked, listing: rows } = listing(pagesOf(1000));
    rows.want(0);
    expect(asked).toHaveBeenCalledTimes(1);
    rows.want(pageSize - 1);
    expect(asked.mock.calls).toEqual([[null], ['100']]);
    rows.want(450);
    expect(rows.state().rows.length).toBe(600);
    expect(new Set(rows.state().rows.map(({ id }) => id)).size).toBe(600);
    expect(rows.state()).toMatchObject({ totalCount: 1000, position: '9', error: undefined });
  });

  it('end where the portfolio ends', () => {
    const { asked, listing: rows } = listing(pagesOf(150));
    rows.want(100_000);
    expect(rows.state().rows.length).toBe(150);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('keep what they have when a page fails, and go on from there when asked again', () => {
    let isBroken = true;
    const whole = pagesOf(300);
    const { listing: rows } = listing((variables) =>
      variables.after && isBroken ? new CombinedError({ networkError: new Error('gone') }) : whole(variables),
    );
    rows.want(250);
    expect(rows.state()).toMatchObject({ totalCount: 300, error: { message: '[Network] gone' } });
    expect(rows.state().rows.length).toBe(100);
    isBroken = false;
    rows.retry();
    expect(rows.state().rows.length).toBe(300);
    expect(rows.state().error).toBeUndefined();
  });
});
