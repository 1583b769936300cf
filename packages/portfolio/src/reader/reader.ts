import type { Template } from '@causeway/checklist/template/template.ts';
import type { EventStore } from '@causeway/event-store/event-store.ts';
import { openPool } from '@causeway/event-store/postgres/connections.ts';
import { Waker } from '@causeway/event-store/postgres/waker.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import type pg from 'pg';
import { ensureLiveGeneration } from '../generation.ts';
import type { Moment } from '../moment.ts';
import { leaderOf } from '../projector/leader.ts';
import type { Parked } from '../projector/poc-step.ts';
import { type AsOf, momentOf, WAIT_MS } from './as-of.ts';
import { Bookmark, type Standing, withBookmark } from './bookmark.ts';
import { PortfolioFigures } from './figures/figures.ts';
import type { PocFilter } from './filter.ts';
import { countSql, hasOnePlan, type Listed, type ListedPoc, pageJson } from './listing.ts';
import { LiveTables, type Row } from './live-tables.ts';
import type { PocOrder } from './order.ts';
import { type Page, type PageArguments, pageOf, pageRequest } from './page.ts';
import { ParkedStreams } from './parked-streams.ts';
import { colleaguesOf, heldBy, worksOn } from './people.ts';
import { type PocRows, pocJson, pocRowsFrom, type RowOf, rowsFrom, rowsJson, type TableName, type Wanted } from './poc-rows.ts';
import { policyAt, policyOf, templatesAt } from './policy-and-templates.ts';
import { shapeOf } from './row-shape.ts';
import { LIVE, standsAt, Values, type When } from './sql.ts';
import { StandingAnswers } from './standing-answers.ts';

/** A POC in a listing: its surrogate id in the tables, and its stream's slug, which never changes. */
export interface PocKey {
  readonly pocId: string;
  readonly slug: string;
  /** Its rows that were read with it, of what was wanted of them. */
  readonly rows?: PocRows;
}

/** A POC, and the moment that it was found at. */
export interface PocAt extends PocKey {
  readonly moment: Moment;
}

export interface PocListing extends Page<PocKey> {
  readonly moment: Moment;
  /** POCs in the filter at that moment. */
  readonly totalCount: () => Promise<number>;
}

const MOST_POCS = 500;

export interface ReaderOptions {
  /** The server's own role. */
  readonly url: string;
  readonly store: EventStore;
  /** The server's clock. */
  readonly now: () => number;
  /** Told of every statement, for the tests that count them. */
  readonly onStatement?: (text: string) => void;
}

/** Opens the read side. */
export const openReader = async (options: ReaderOptions): Promise<Reader> => {
  const pool = openPool(options.url, 'causeway reader', 16);
  try {
    const client = await pool.connect();
    try {
      return new Reader(pool, await ensureLiveGeneration(client), options);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
};

/** Reads the temporal tables at a moment. Every method that takes a moment is one statement, however many POCs are asked for. */
export class Reader {
  /** Figures of a portfolio: totals, groups, trend, rounds, choices. */
  readonly figures: PortfolioFigures;
  readonly #tables: LiveTables;
  readonly #bookmark: Bookmark;
  readonly #parked: ParkedStreams;
  readonly #options: ReaderOptions;
  readonly #waker: Waker;
  readonly #answers = new StandingAnswers();

  constructor(pool: pg.Pool, schema: string, options: ReaderOptions) {
    this.#options = options;
    this.#waker = new Waker(options.url, 'causeway_projected', { text: 'select portfolio.listen($1)', values: [options.store.opening] });
    this.#tables = new LiveTables(pool, schema, options.onStatement);
    this.#bookmark = new Bookmark(this.#tables, this.#waker, (standing) => this.#answers.stands(standing));
    this.#parked = new ParkedStreams(this.#tables);
    this.figures = new PortfolioFigures(this.#run, this.#answers);
  }

  /** Tells whoever waits for a position that the projector of this process moved, and what to. */
  moved(moment: Moment, generation: string): void {
    this.#bookmark.moved(moment, generation);
    this.#waker.wakeAll();
  }

  /** The moment that the read side has reached. */
  async present(): Promise<Moment> {
    return (await this.#bookmark.present()).moment;
  }

  /** The same, and for how long its rows stand. */
  standing(): Promise<Standing> {
    return this.#bookmark.present();
  }

  /** Waits until the read side has passed a position. @throws NotYet after ten seconds. */
  waitFor(position: bigint, timeoutMs = WAIT_MS): Promise<Moment> {
    return this.#bookmark.waitFor(position, timeoutMs);
  }

  /** TI-1: the moment that is asked for. @throws BadReading for the future, a position beyond the head, an unknown event. */
  resolve(asOf: AsOf): Promise<Moment> {
    return momentOf(asOf, { store: this.#options.store, bookmark: this.#bookmark, now: this.#options.now });
  }

  /** The rows of one table of many POCs, by POC; a POC without any is not in the answer. */
  async rows<Name extends TableName>(name: Name, pocIds: readonly string[], moment: Moment): Promise<Map<string, RowOf<Name>[]>> {
    const values = new Values();
    const ids = values.add(pocIds);
    const shape = shapeOf(name, { properties: 'ALL' });
    const [found] = await this.#tables.run(
      `select to_json(array(select json_build_array(p.poc_id::text, ${rowsJson(shape, 'p.poc_id', moment, values)}) from unnest(${ids}::bigint[]) as p (poc_id))) as rows`,
      values.list,
      { isPlannedOnce: true },
    );
    const byPoc = new Map<string, RowOf<Name>[]>();
    for (const [pocId, cell] of found!.rows as [string, never][]) {
      const rows = rowsFrom<Name>(shape, cell);
      if (rows.length > 0) byPoc.set(pocId, rows);
    }
    return byPoc;
  }

  /** The POCs of these slugs at a moment, or in the present that this reading finds, with the rows that are wanted. */
  async bySlug(slugs: readonly string[], when: When, wanted: Wanted = {}): Promise<Map<string, PocAt>> {
    const values = new Values();
    const list = values.add(slugs);
    const found = `to_json(array(select ${pocJson(wanted, when, values)} from ${LIVE}.stream k join ${LIVE}.poc p on p.poc_id = k.poc_id
        where k.stream in (select 'poc-' || slug from unnest(${list}::text[]) as slug) and ${standsAt('p', when, values)})) as pocs`;
    const { row, moment } = await this.#read(found, when, values, true);
    const pocs = row.pocs as [pocId: string, slug: string, ...rows: unknown[]][];
    return new Map(pocs.map(([pocId, slug, ...cells]) => [slug, { pocId, slug, rows: pocRowsFrom(wanted, cells), moment }]));
  }

  /**
   * A page of POCs, with the rows that are wanted. Later pages are read at the moment the first was: their cursors carry it.
   * @throws BadReading for a page too large, both directions at once, or a cursor of another listing.
   */
  async list(filter: PocFilter, order: PocOrder, page: PageArguments, asOf: AsOf, wanted: Wanted = {}): Promise<PocListing> {
    const request = pageRequest(page, { filter, order, asOf }, MOST_POCS);
    const asked = request.from?.moment ?? (asOf == null ? null : await this.resolve(asOf));
    const { pocs, moment } = await this.#page({ filter, order, request, when: asked ?? 'PRESENT' }, wanted);
    const listing = pageOf(
      pocs,
      request,
      moment,
      ([, , key]) => key,
      ([pocId, slug, , ...cells]): PocKey => ({ pocId, slug, rows: pocRowsFrom(wanted, cells) }),
    );
    return { ...listing, moment, totalCount: () => this.#answers.once('count', filter, moment, () => this.#count(filter, moment)) };
  }

  /** The POCs that a person leads or owns at a moment, by name. */
  heldBy(person: string, role: 'POC_LEAD' | 'PRODUCTION_OWNER', moment: Moment): Promise<PocKey[]> {
    return heldBy(this.#tables, person, role, moment);
  }

  /** §9: the POCs that a person is TEAM or OWNER of at a moment, by name. */
  worksOn(person: string, moment: Moment): Promise<PocKey[]> {
    return worksOn(this.#tables, person, moment);
  }

  /** §9: the people whose addresses a person may see for being on POCs with them. */
  colleaguesOf(person: string, moment: Moment): Promise<Set<string>> {
    return colleaguesOf(this.#tables, person, moment);
  }

  /** The policy in force at a moment. */
  policyAt(moment: Moment): Promise<Policy> {
    return this.#answers.once('policy', null, moment, () => policyAt(this.#tables, moment));
  }

  /** GA-2: a version of the policy, in force or not any more: what a decided POC is read under. */
  policyOf(version: number): Promise<Policy> {
    return policyOf(this.#tables, version);
  }

  /** The newest version of every template at a moment, by id. */
  templatesAt(moment: Moment): Promise<Template[]> {
    return templatesAt(this.#tables, moment);
  }

  /**
   * The POCs whose newest event stands after a position and not after the present: what changed in between. All who ask at once share the answer; of one
   * POC alone nothing is kept, for whoever asks names any position.
   */
  changedBetween(after: bigint, present: Moment, slug: string | null = null): Promise<readonly PocKey[]> {
    if (slug !== null) return this.#changedBetween(after, present, slug);
    return this.#answers.once('changed', after, present, () => this.#changedBetween(after, present, null));
  }

  async #changedBetween(after: bigint, present: Moment, slug: string | null): Promise<readonly PocKey[]> {
    const values = new Values();
    const from = values.add(after.toString());
    const named = slug === null ? '' : `and p.slug = ${values.add(slug)}`;
    const rows = await this.#run(
      `select p.poc_id, p.slug from ${LIVE}.standing s join ${LIVE}.poc p on p.poc_id = s.poc_id
        where s.position > ${from}::bigint ${named} and ${standsAt('s', present, values)} and ${standsAt('p', present, values)} order by s.position`,
      values.list,
    );
    return rows.map((row) => ({ pocId: row.poc_id as string, slug: row.slug as string }));
  }

  /** Currencies that POCs have amounts in. */
  async currenciesInUse(): Promise<string[]> {
    const rows = await this.#run(`select distinct currency from ${LIVE}.stream where currency is not null`, []);
    return rows.map((row) => row.currency as string);
  }

  /** The streams that could not be projected. */
  parked(): Promise<Parked[]> {
    return this.#parked.all();
  }

  /** Whether a POC could not be projected, as it was known within the last second. */
  isParked(stream: string): Promise<boolean> {
    return this.#parked.has(stream);
  }

  /** Which process projects, by the lock that it holds; null while none does. */
  leader(): Promise<string | null> {
    return leaderOf(this.#tables.pool);
  }

  /** Settles at the next movement of the read side, or after a while. */
  nextMovement(): Promise<void> {
    return this.#waker.next();
  }

  async close(): Promise<void> {
    await this.#waker.close();
    await this.#tables.pool.end();
  }

  readonly #run = (text: string, values: unknown[]) => this.#tables.run(text, values);

  async #page(listed: Listed, wanted: Wanted): Promise<{ pocs: readonly ListedPoc[]; moment: Moment }> {
    const values = new Values();
    const page = pageJson(listed, wanted, values);
    const { row, moment } = await this.#read(page, listed.when, values, hasOnePlan(listed));
    return { pocs: row.page as ListedPoc[], moment };
  }

  /** What an expression says at a moment, or in the present, which is then read in the same snapshot. */
  async #read(expression: string, when: When, { list }: Values, isPlannedOnce: boolean): Promise<{ row: Row; moment: Moment }> {
    if (when === 'PRESENT') {
      const { row, standing } = await this.#bookmark.read(withBookmark([expression]), list, isPlannedOnce);
      return { row, moment: standing.moment };
    }
    const [row] = await this.#tables.run(`select ${expression}`, list, { isPlannedOnce });
    return { row: row!, moment: when };
  }

  async #count(filter: PocFilter, moment: Moment): Promise<number> {
    const values = new Values();
    const [row] = await this.#run(countSql(filter, moment, values), values.list);
    return row!.count as number;
  }
}
