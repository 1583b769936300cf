import type { Client, CombinedError } from 'urql';
import type { PortfolioGroupsQuery } from '../graphql/generated/graphql';
import { asOf, type Moment } from '../moment/moment';
import type { PortfolioView } from './address';
import { pocFilter } from './filters';
import { Listing, rowAt } from './listing';
import type { PortfolioRow } from './row';

export type Group = NonNullable<PortfolioGroupsQuery['portfolio']>['groups'][number];

/** The rows of each group, a listing of its own: made when the first of them is in sight, read as far as somebody scrolls. */
export class GroupListings {
  readonly #client: Pick<Client, 'query'>;
  readonly #view: PortfolioView;
  readonly #moment: Moment;
  readonly #listings = new Map<string | null, Listing>();
  readonly #listeners = new Set<() => void>();
  #version = 0;

  constructor(client: Pick<Client, 'query'>, view: PortfolioView, moment: Moment) {
    this.#client = client;
    this.#view = view;
    this.#moment = moment;
  }

  /** Grows with every page that arrives. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** As the group's head says, until its own rows say otherwise. */
  countOf({ key, count }: Group): number {
    return this.#listings.get(key)?.state().totalCount ?? count;
  }

  rowAt({ key }: Group, place: number): PortfolioRow | undefined {
    const listing = this.#listings.get(key);
    return listing && rowAt(listing.state(), place);
  }

  /** A row of a group is in sight. */
  want(group: Group, place: number): void {
    this.#listingOf(group).want(place);
  }

  /** A POC changed: shown changed, in its place. */
  replace(poc: PortfolioRow): void {
    for (const listing of this.#listings.values()) listing.replace(poc);
  }

  /** Why rows of some group are missing, as long as they are. */
  error(): CombinedError | undefined {
    for (const listing of this.#listings.values()) if (listing.state().error) return listing.state().error;
    return undefined;
  }

  /** Asks again for every page that failed. */
  async retry(): Promise<void> {
    await Promise.all([...this.#listings.values()].filter((listing) => listing.state().error).map((listing) => listing.retry()));
  }

  #listingOf({ key }: Group): Listing {
    const known = this.#listings.get(key);
    if (known) return known;
    const { sort, direction, shape, group: by } = this.#view;
    const listing = new Listing(this.#client, {
      filter: { ...pocFilter(this.#view), group: { by: by ?? 'UNIT', key } },
      orderBy: { field: sort, direction },
      asOf: asOf(this.#moment),
      isTable: shape === 'table',
    });
    listing.subscribe(() => {
      this.#version += 1;
      for (const listener of this.#listeners) listener();
    });
    this.#listings.set(key, listing);
    return listing;
  }
}
