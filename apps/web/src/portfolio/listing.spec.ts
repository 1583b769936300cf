import { type Client, CombinedError } from 'urql';
import { describe, expect, it, vi } from 'vitest';
import type { PortfolioPageQuery, PortfolioPageQueryVariables } from '../graphql/generated/graphql';
import { Listing, pageSize, rowAt } from './listing';

type Answer = (variables: PortfolioPageQueryVariables) => PortfolioPageQuery | CombinedError;

/** A listing before a server that answers at once. */
function listing(answer: Answer, isTable = false) {
  const asked = vi.fn<(after: string | null) => void>();
  const query = (_: unknown, variables: PortfolioPageQueryVariables) => ({
    toPromise: async () => {
      asked(variables.after ?? null);
      const answered = answer(variables);
      return answered instanceof CombinedError ? { error: answered } : { data: answered };
    },
  });
  const client = { query } as unknown as Client;
  const rows = new Listing(client, { orderBy: { field: 'NAME', direction: 'ASC' }, isTable });
  const scrollTo = async (index: number) => {
    rows.want(index);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, rows, scrollTo };
}

const pagesOf =
  (count: number): Answer =>
  ({ first, after, last, before }) => {
    const until = Number(before ?? count);
    const from = last ? Math.max(0, until - last) : Number(after ?? 0);
    const end = last ? until : Math.min(count, from + first!);
    const nodes = Array.from({ length: end - from }, (_, place) => ({ id: `poc-${from + place}` }));
    return {
      pocs: {
        totalCount: count,
        position: '9',
        pageInfo: { hasNextPage: end < count, startCursor: String(from), endCursor: String(end) },
        nodes,
      },
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

  it('come from the end where somebody jumps there, and from whichever side is nearer', async () => {
    const { asked, rows, scrollTo } = listing(pagesOf(10_000));
    await scrollTo(0);
    await scrollTo(9_999);
    expect(asked).toHaveBeenCalledTimes(2);
    expect([0, 99, 100, 9_899, 9_900, 9_999].map((place) => rowAt(rows.state(), place)?.id)).toEqual([
      'poc-0',
      'poc-99',
      undefined,
      undefined,
      'poc-9900',
      'poc-9999',
    ]);
    await scrollTo(9_850);
    expect(rowAt(rows.state(), 9_800)?.id).toBe('poc-9800');
    await scrollTo(3_000);
    expect(rowAt(rows.state(), 3_000)?.id).toBe('poc-3000');
    expect(rows.state().rows.length).toBeLessThan(3_700);
    expect(asked.mock.calls.length).toBeLessThan(12);
  });

  it('meet without a row twice where the two ends touch', async () => {
    const { rows, scrollTo } = listing(pagesOf(1_000));
    await scrollTo(0);
    await scrollTo(999);
    for (const place of [500, 700, 400, 850, 200, 120]) await scrollTo(place);
    const ids = Array.from({ length: 1_000 }, (_, place) => rowAt(rows.state(), place)?.id);
    expect(ids).toEqual(ids.map((_, place) => `poc-${place}`));
  });

  it('come from the first row on alone where the end is another one by now', async () => {
    const { rows, scrollTo } = listing((variables) => pagesOf(variables.last ? 1_001 : 1_000)(variables));
    await scrollTo(0);
    await scrollTo(999);
    expect(rowAt(rows.state(), 999)?.id).toBe('poc-999');
    expect(rows.state()).toMatchObject({ tail: [], totalCount: 1_000 });
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

  it('of a table are not replaced by what the matrix was told of, which has none of its money', async () => {
    const { rows, scrollTo } = listing(pagesOf(50), true);
    await scrollTo(0);
    const changed = { ...rows.state().rows[7]!, name: 'Renamed' };
    rows.replace(changed);
    expect(rows.state().rows[7]).not.toBe(changed);
    const whole = { ...changed, money: {} as NonNullable<typeof changed.money> };
    rows.replace(whole);
    expect(rows.state().rows[7]).toBe(whole);
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
