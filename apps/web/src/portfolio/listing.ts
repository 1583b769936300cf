import { type Client, CombinedError } from 'urql';
import { PortfolioPageDocument, type PortfolioPageQueryVariables } from '../graphql/generated/graphql';
import type { PortfolioRow } from './row';

export type ListingVariables = Omit<PortfolioPageQueryVariables, 'first' | 'after' | 'last' | 'before'>;

export const pageSize = 100;
/** Of who jumped far away, and waits: the most that the server gives. */
const largePage = 500;
const far = 400;
/** How many rows ahead of the last visible one are asked for, so that calm scrolling meets no placeholder. */
const ahead = 60;

export interface ListingState {
  /** From the first row on. */
  readonly rows: readonly PortfolioRow[];
  /** The last rows, where somebody jumped towards the end before all rows were read. */
  readonly tail: readonly PortfolioRow[];
  /** Null until the first page is here. */
  readonly totalCount: number | null;
  /** The place in the log that all rows are read at. */
  readonly position: string | null;
  readonly error: CombinedError | undefined;
}

/** The row at a place, where it was read. */
export function rowAt({ rows, tail, totalCount }: ListingState, place: number): PortfolioRow | undefined {
  return rows[place] ?? (totalCount === null ? undefined : tail[place - (totalCount - tail.length)]);
}

/**
 * The rows of one search in one order, fetched page by page to where somebody is: from the first row on or from the last one back, whichever is nearer,
 * so that the end of 10,000 is there after one page. All pages are read at the moment of the first (their cursors carry it), so no row is met twice;
 * those from the end at the moment of the first of theirs. The rows are kept here, and in no cache beside: at 10,000 rows that would take seconds.
 * What changes is put in its place by `replace`.
 */
export class Listing {
  readonly #client: Pick<Client, 'query'>;
  readonly #variables: ListingVariables;
  readonly #listeners = new Set<() => void>();
  #next: string | null = null;
  #previous: string | null = null;
  /** Whether the rows from the end are those of another listing by now: then only the way from the first row on is left. */
  #isTailOff = false;
  #wanted = 0;
  #isFetching = false;
  #isClosed = false;
  #state: ListingState = { rows: [], tail: [], totalCount: null, position: null, error: undefined };

  constructor(client: Pick<Client, 'query'>, variables: ListingVariables) {
    this.#client = client;
    this.#variables = variables;
  }

  readonly state = (): ListingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Row `index` is, or soon will be, on the screen. */
  want(index: number): void {
    this.#wanted = index;
    void this.#fetch();
  }

  async retry(): Promise<void> {
    this.#show({ ...this.#state, error: undefined });
    await this.#fetch();
  }

  /**
   * A POC changed: shown changed, in its place. Its place may be another by now; that is for whoever asks anew. Told of for the matrix it lacks the money
   * that a table's rows have: those stay as they are until they are asked for anew.
   */
  replace(poc: PortfolioRow): void {
    if (this.#variables.isTable && !poc.money) return;
    for (const part of ['rows', 'tail'] as const) {
      const place = this.#state[part].findIndex(({ id }) => id === poc.id);
      if (place >= 0) this.#show({ ...this.#state, [part]: this.#state[part].with(place, poc) });
    }
  }

  /** Somebody looks, perhaps again. */
  open(): void {
    this.#isClosed = false;
    this.want(0);
  }

  /** Nobody looks any more: what is on its way is not waited for. */
  close(): void {
    this.#isClosed = true;
  }

  async #fetch(): Promise<void> {
    if (this.#isFetching) return;
    this.#isFetching = true;
    for (let page = this.#missing(); page && !this.#isClosed && !this.#state.error; page = this.#missing()) await this.#fetchPage(page);
    this.#isFetching = false;
  }

  /** From which side the next page is read, and how much; null where all that is wanted is here. */
  #missing(): { readonly from: 'first' | 'last'; readonly size: number } | null {
    const { rows, tail, totalCount } = this.#state;
    if (totalCount === null) return { from: 'first', size: pageSize };
    const between = totalCount - rows.length - tail.length;
    const wanted = Math.min(this.#wanted, totalCount - 1);
    const forwards = wanted + ahead + 1 - rows.length;
    const backwards = totalCount - tail.length - Math.max(0, wanted - ahead);
    if (between <= 0 || this.#next === null || forwards <= 0 || backwards <= 0) return null;
    const isFromLast = !this.#isTailOff && forwards > far && backwards < forwards;
    const size = (isFromLast ? backwards : forwards) > far ? largePage : pageSize;
    return { from: isFromLast ? 'last' : 'first', size: tail.length > 0 ? Math.min(size, between) : size };
  }

  async #fetchPage({ from, size }: { readonly from: 'first' | 'last'; readonly size: number }): Promise<void> {
    const place = from === 'first' ? { first: size, after: this.#next } : { last: size, before: this.#previous };
    const { data, error } = await this.#client.query(PortfolioPageDocument, { ...this.#variables, ...place }).toPromise();
    if (!data?.pocs)
      return this.#show({ ...this.#state, error: error ?? new CombinedError({ networkError: new Error('The answer was empty.') }) });
    const { nodes, pageInfo, totalCount, position } = data.pocs;
    if (from === 'first') {
      this.#next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      this.#show({ ...this.#state, rows: [...this.#state.rows, ...nodes], totalCount, position, error: undefined });
    } else if (totalCount === this.#state.totalCount && nodes.length > 0) {
      this.#previous = pageInfo.startCursor;
      this.#show({ ...this.#state, tail: [...nodes, ...this.#state.tail], error: undefined });
    } else {
      this.#isTailOff = true;
      this.#show({ ...this.#state, tail: [] });
    }
  }

  #show(state: ListingState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
