import { type Client, CombinedError } from 'urql';
import { describe, expect, it, vi } from 'vitest';
import type { PortfolioPageQuery, PortfolioPageQueryVariables } from '../graphql/generated/graphql';
import { Listing, pageSize } from './listing';

type Answer = (variables: PortfolioPageQueryVariables) => PortfolioPageQuery | CombinedError;

/** A listing before a server that answers at once. */
function listing(answer: Answer) {
  const asked = vi.fn<(after: string | null) => void>();
  const query = (_: unknown, variables: PortfolioPageQueryVariables) => ({
    toPromise: async () => {
      asked(variables.after ?? null);
      const answered = answer(variables);
      return answered instanceof CombinedError ? { error: answered } : { data: answered };
    },
  });
  const client = { query } as unknown as Client;
  const rows = new Listing(client, { orderBy: { field: 'NAME', direction: 'ASC' } });
  const scrollTo = async (index: number) => {
    rows.want(index);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, rows, scrollTo };
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
  it('come a page at a time, as far as somebody scrolls', async () => {
    const { asked, rows, scrollTo } = listing(pagesOf(1000));
    await scrollTo(0);
    expect(asked).toHaveBeenCalledTimes(1);
    await scrollTo(pageSize - 1);
    expect(asked.mock.calls).toEqual([[null], ['100']]);
    await scrollTo(450);
    expect(rows.state().rows.length).toBe(600);
    expect(new Set(rows.state().rows.map(({ id }) => id)).size).toBe(600);
    expect(rows.state()).toMatchObject({ totalCount: 1000, position: '9', error: undefined });
  });

  it('end where the portfolio ends', async () => {
    const { asked, rows, scrollTo } = listing(pagesOf(150));
    await scrollTo(100_000);
    expect(rows.state().rows.length).toBe(150);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('keep what they have when a page fails, and go on from there when asked again', async () => {
    let isBroken = true;
    const whole = pagesOf(300);
    const gone = new CombinedError({ networkError: new Error('gone') });
    const { rows, scrollTo } = listing((variables) => (variables.after && isBroken ? gone : whole(variables)));
    await scrollTo(250);
    expect(rows.state()).toMatchObject({ totalCount: 300, error: gone });
    expect(rows.state().rows.length).toBe(100);
    isBroken = false;
    await rows.retry();
    expect(rows.state().rows.length).toBe(300);
    expect(rows.state().error).toBeUndefined();
  });

  it('change in their place', async () => {
    const { rows, scrollTo } = listing(pagesOf(50));
    await scrollTo(0);
    const heard = vi.fn();
    rows.subscribe(heard);
    rows.replace({ ...rows.state().rows[7]!, name: 'Renamed' });
    expect(
      rows
        .state()
        .rows.map(({ name }) => name)
        .indexOf('Renamed'),
    ).toBe(7);
    rows.replace({ ...rows.state().rows[7]!, id: 'not shown' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('ask for nothing more once nobody looks', async () => {
    const { asked, rows, scrollTo } = listing(pagesOf(1000));
    await scrollTo(0);
    rows.close();
    await scrollTo(900);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('go on where they were when somebody looks again', async () => {
    const { asked, rows, scrollTo } = listing(pagesOf(1000));
    await scrollTo(0);
    rows.close();
    rows.open();
    await scrollTo(150);
    expect(rows.state().rows.length).toBe(300);
    expect(asked.mock.calls).toEqual([[null], ['100'], ['200']]);
  });
});
