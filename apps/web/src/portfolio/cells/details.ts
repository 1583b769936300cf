import type { Client } from 'urql';
import { type AsOf, PortfolioDetailsDocument } from '../../graphql/generated/graphql';
import type { PortfolioRow, RowDetails } from '../row';

/** As many as are in sight at once on a large screen. */
const mostAtOnce = 60;
/** Rows looked at, not passed by. */
const calmMs = 120;

/**
 * Trend, findings in words and the readiness of a week ago, read for the rows in sight when the scrolling calms: in the pages themselves they would be
 * most of what is read, and of ten thousand rows nobody looks at more than a few screens.
 */
export class Details {
  readonly #client: Pick<Client, 'query'>;
  readonly #asOf: AsOf | undefined;
  readonly #known = new Map<string, RowDetails>();
  readonly #asked = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #edition = 0;

  constructor(client: Pick<Client, 'query'>, asOf: AsOf | undefined) {
    this.#client = client;
    this.#asOf = asOf;
  }

  /** Grows with every answer. */
  readonly edition = (): number => this.#edition;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Of a POC as it is now; what was known before it changed is better than nothing until the new is here. */
  of({ slug }: PortfolioRow): RowDetails | undefined {
    return this.#known.get(slug);
  }

  /** These are in sight: whoever scrolls on within a moment has not looked at them. */
  want(pocs: readonly PortfolioRow[]): void {
    clearTimeout(this.#timer);
    const missing = pocs.filter(({ slug, lastChangedAt }) => this.#asked.get(slug) !== lastChangedAt).slice(0, mostAtOnce);
    if (missing.length > 0) this.#timer = setTimeout(() => void this.#read(missing), calmMs);
  }

  async #read(missing: readonly PortfolioRow[]): Promise<void> {
    for (const { slug, lastChangedAt } of missing) this.#asked.set(slug, lastChangedAt);
    const slugs = missing.map(({ slug }) => slug);
    const { data } = await this.#client.query(PortfolioDetailsDocument, { slugs, first: slugs.length, asOf: this.#asOf }).toPromise();
    // What failed is asked for again when it is next in sight; the row says all else meanwhile.
    if (!data?.pocs) for (const slug of slugs) this.#asked.delete(slug);
    for (const node of data?.pocs?.nodes ?? []) this.#known.set(node.slug, node);
    this.#edition += 1;
    for (const listener of this.#listeners) listener();
  }
}
