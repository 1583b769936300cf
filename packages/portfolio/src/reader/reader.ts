import type { Template } from '@causeway/checklist/template/template.ts';
import type { EventStore } from '@causeway/event-store/event-store.ts';
import { openPool } from '@causeway/event-store/postgres/connections.ts';
import { withoutNul } from '@causeway/event-store/postgres/nul.ts';
import { Waker } from '@causeway/event-store/postgres/waker.ts';
import { DEFAULT_POLICY, type Policy } from '@causeway/poc/policy.ts';
import type { PocView } from '@causeway/poc/view.ts';
import type pg from 'pg';
import { ensureLiveGeneration } from '../generation.ts';
import type { Moment } from '../moment.ts';
import { leaderOf } from '../projector/leader.ts';
import { TABLES } from '../tables.ts';
import { OPEN } from '../temporal.ts';
import { ownerCounts, unitCounts } from './choices.ts';
import { conditionsOf, type PocFilter } from './filter.ts';
import { beyond, keyExpression, orderBy, type PocOrder } from './order.ts';
import { type Page, type PageArguments, pageOf, pageRequest } from './page.ts';
import { BadReading, NotYet } from './refused.ts';
import { beganBy, endsAfter, LIVE, standsAt, Values } from './sql.ts';
import { StandingAnswers } from './standing-answers.ts';
import { type PortfolioTotals, totals, trend, type ValueTotals, values as valueTotals, type WeekTotals } from './totals.ts';

/** A moment as it is asked for: an instant, a position or an event id; null or absent: the present. */
export type AsOf = { readonly at: number } | { readonly position: bigint } | { readonly event: string } | null | undefined;

/** A POC in a listing: its surrogate id in the tables, and its stream's slug, which never changes. */
export interface PocKey {
  readonly pocId: string;
  readonly slug: string;
}

export interface PocListing extends Page<PocKey> {
  readonly moment: Moment;
  /** POCs in the filter at that moment. */
  readonly totalCount: () => Promise<number>;
}

type RowOf<Name extends keyof PocView> = PocView[Name] extends readonly (infer Row)[] ? Row : NonNullable<PocView[Name]>;

const WAIT_MS = 10_000;
const MOST_POCS = 500;
const PARKED_KNOWN_MS = 1_000;

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
  const client = await pool.connect();
  try {
    return new Reader(pool, await ensureLiveGeneration(client), options);
  } finally {
    client.release();
  }
};

/** Reads the temporal tables at a moment. Every method that takes a moment is one statement, however many POCs are asked for. */
export class Reader {
  readonly #pool: pg.Pool;
  readonly #options: ReaderOptions;
  readonly #waker: Waker;
  readonly #answers = new StandingAnswers();
  #schema: string;
  #parked: { readonly at: number; readonly streams: Promise<ReadonlySet<string>> } = {
    at: Number.NEGATIVE_INFINITY,
    streams: Promise.resolve(new Set()),
  };

  constructor(pool: pg.Pool, schema: string, options: ReaderOptions) {
    this.#pool = pool;
    this.#schema = schema;
    this.#options = options;
    this.#waker = new Waker(options.url, 'causeway_projected');
  }

  /** Wakes whoever waits for a position: the projector of this process moved. */
  moved(): void {
    this.#waker.wakeAll();
  }

  /** The moment that the read side has reached. */
  async present(): Promise<Moment> {
    for (;;) {
      const rows = await this.#run(
        `select (select generation from portfolio.live) as generation, '${LIVE}' as read, position, clock, (select min(next_at) from ${LIVE}.stream) as next from ${LIVE}.bookmark`,
        [],
      );
      const found = rows[0] as { generation: string; read: string; position: string; clock: string; next: string | null };
      if (found.generation === found.read) {
        const moment = { position: BigInt(found.position), clock: Number(found.clock) };
        this.#answers.standsUntil(moment, found.next === null ? Number.POSITIVE_INFINITY : Number(found.next));
        return moment;
      }
      this.#schema = found.generation;
    }
  }

  /** Waits until the read side has passed a position. @throws NotYet after ten seconds. */
  async waitFor(position: bigint, timeoutMs = WAIT_MS): Promise<Moment> {
    return this.#waitUntil((moment) => moment.position >= position, timeoutMs);
  }

  /**
   * TI-1: the moment that is asked for. An instant is the last position recorded by then with the clock at it; a position's clock is the log's time there;
   * a position inside a command means before that command.
   * @throws BadReading for the future, a position beyond the head, an unknown event.
   */
  async resolve(asOf: AsOf): Promise<Moment> {
    if (asOf == null) return this.present();
    if ('at' in asOf) return this.#resolveInstant(asOf.at);
    if ('event' in asOf) return this.#resolveEvent(asOf.event);
    return this.#resolvePosition(asOf.position);
  }

  async #resolveInstant(at: number): Promise<Moment> {
    if (at > this.#options.now())
      throw new BadReading('That moment is still to come; ask for the present by leaving asOf out.', ['asOf', 'at']);
    await this.#waitUntil((moment) => moment.clock >= at, WAIT_MS);
    return { position: (await this.#options.store.headAt(at)).position, clock: at };
  }

  async #resolvePosition(position: bigint): Promise<Moment> {
    if (position < 0n) throw new BadReading('Positions begin at 0.', ['asOf', 'position']);
    if (position === 0n) return { position: 0n, clock: 0 };
    const [event] = await this.#options.store.find({ positionFrom: position, positionTo: position, limit: 1 });
    if (!event) throw new BadReading(`The log has not reached position ${position} yet.`, ['asOf', 'position']);
    const whole = event.ordinal === event.count - 1 ? event.position : event.position - BigInt(event.ordinal) - 1n;
    if (whole === 0n) return { position: 0n, clock: 0 };
    const [last] =
      whole === event.position ? [event] : await this.#options.store.find({ positionFrom: whole, positionTo: whole, limit: 1 });
    await this.waitFor(whole);
    return { position: whole, clock: last!.recordedAt };
  }

  async #resolveEvent(id: string): Promise<Moment> {
    const [event] = await this.#options.store.find({ ids: [id], limit: 1 });
    if (!event) throw new BadReading('There is no such event.', ['asOf', 'event']);
    return this.#resolvePosition(event.position);
  }

  /** The rows of one table of many POCs, by POC; a POC without any is not in the answer. */
  async rows<Name extends keyof PocView>(name: Name, pocIds: readonly string[], moment: Moment): Promise<Map<string, RowOf<Name>[]>> {
    const table = TABLES[name];
    const values = new Values();
    const ids = values.add(pocIds);
    const order = 'place' in table.columns ? 't.place' : table.key.map((column) => `t."${column}" collate "C"`).join(', ');
    const rows = await this.#run(
      table.key.length > 0
        ? `select t.* from ${LIVE}.${name} t where t.poc_id = any(${ids}::bigint[]) and ${standsAt('t', moment, values)} order by ${order}`
        : // Of one row a POC, the version that ends first after the moment is the one: found at once, however long ago.
          `select t.* from unnest(${ids}::bigint[]) as i (poc_id) cross join lateral (select * from ${LIVE}.${name} t
             where t.poc_id = i.poc_id and ${endsAfter('t', moment, values)} order by t.to_position, t.to_time limit 1) t where ${beganBy('t', moment, values)}`,
      values.list,
    );
    const byPoc = new Map<string, RowOf<Name>[]>();
    for (const row of rows) {
      const id = row.poc_id as string;
      const own = byPoc.get(id);
      const read = table.fromColumns(row) as RowOf<Name>;
      if (own) own.push(read);
      else byPoc.set(id, [read]);
    }
    return byPoc;
  }

  /** The POCs of these slugs at a moment. */
  async bySlug(slugs: readonly string[], moment: Moment): Promise<Map<string, PocKey>> {
    const values = new Values();
    const list = values.add(slugs);
    const rows = await this.#run(
      `select p.poc_id, p.slug from ${LIVE}.stream k join ${LIVE}.poc p on p.poc_id = k.poc_id
        where k.stream in (select 'poc-' || slug from unnest(${list}::text[]) as slug) and ${standsAt('p', moment, values)}`,
      values.list,
    );
    return new Map(rows.map((row) => [row.slug as string, { pocId: row.poc_id as string, slug: row.slug as string }]));
  }

  /**
   * A page of POCs. Later pages are read at the moment the first was: their cursors carry it.
   * @throws BadReading for a page too large, both directions at once, or a cursor of another listing.
   */
  async list(filter: PocFilter, order: PocOrder, page: PageArguments, asOf: AsOf): Promise<PocListing> {
    const request = pageRequest(page, { filter, order, asOf }, MOST_POCS);
    const moment = request.from?.moment ?? (await this.resolve(asOf));
    const values = new Values();
    const further = request.from ? [beyond(order, request.from.key, request.isBackwards, (value) => values.add(value))] : [];
    const sorted = `order by ${orderBy(order, request.isBackwards)} limit ${values.add(request.size + 1)}`;
    const select = `select p.poc_id, p.slug, ${keyExpression(order)} as key`;
    const isOfPocAlone = ![...conditionsOf(filter, new Values()), keyExpression(order)].some((text) => /\b[sb]\./.test(text));
    const rows = await this.#run(
      isOfPocAlone
        ? `${select} from (${this.#sortedPocs([...conditionsOf(filter, values), ...further], moment, values, sorted)}) p ${sorted}`
        : `${select} ${this.#scope(filter, moment, values, order)}${further.map((each) => ` and ${each}`).join('')} ${sorted}`,
      values.list,
    );
    const listing = pageOf(
      rows,
      request,
      moment,
      (row) => row.key as string[],
      (row): PocKey => ({ pocId: row.poc_id as string, slug: row.slug as string }),
    );
    return { ...listing, moment, totalCount: () => this.#answers.once('count', filter, moment, () => this.#count(filter, moment)) };
  }

  /** Slugs of the POCs that a person leads or owns at a moment. */
  async heldBy(person: string, role: 'POC_LEAD' | 'PRODUCTION_OWNER', moment: Moment): Promise<PocKey[]> {
    const values = new Values();
    const [who, which] = [values.add(person), values.add(role)];
    const rows = await this.#run(
      `select p.poc_id, p.slug from ${LIVE}.owner o join ${LIVE}.poc p on p.poc_id = o.poc_id
        where o.person = ${who} and o.role = ${which} and ${standsAt('o', moment, values)} and ${standsAt('p', moment, values)} order by p.name collate "und-x-icu", p.poc_id`,
      values.list,
    );
    return rows.map((row) => ({ pocId: row.poc_id as string, slug: row.slug as string }));
  }

  /**
   * The people on the POCs that a person is TEAM or OWNER of, at a moment: whose addresses they may see (§9). A sponsor is on the POC, too, but neither.
   */
  async colleaguesOf(person: string, moment: Moment): Promise<Set<string>> {
    const values = new Values();
    const who = values.add(person);
    const on = (alias: string, role: string) => `select ${alias}.poc_id, ${alias}.person, ${role} as role from ${LIVE}`;
    const people = `(${on('o', 'o.role')}.owner o where ${standsAt('o', moment, values)} union ${on('m', "'TEAM'")}.member m where ${standsAt('m', moment, values)})`;
    const rows = await this.#run(
      `with people as ${people} select distinct b.person from people a join people b on b.poc_id = a.poc_id where a.person = ${who} and a.role <> 'SPONSOR'`,
      values.list,
    );
    return new Set(rows.map((row) => row.person as string));
  }

  /** PF-1. */
  totals(filter: PocFilter, moment: Moment): Promise<PortfolioTotals> {
    return this.#answers.once('totals', filter, moment, () => totals((text, values) => this.#run(text, values), filter, moment));
  }

  /** MO-7: what they are worth a year, by currency. */
  values(filter: PocFilter, moment: Moment): Promise<ValueTotals[]> {
    return this.#answers.once('values', filter, moment, () => valueTotals((text, values) => this.#run(text, values), filter, moment));
  }

  /** PF-1's trend, oldest week first. */
  trend(filter: PocFilter, moment: Moment, last: number): Promise<WeekTotals[]> {
    return this.#answers.once('trend', [filter, last], moment, () =>
      trend((text, values) => this.#run(text, values), filter, moment, last),
    );
  }

  /** Units of the POCs in the filter, with how many are theirs. */
  unitCounts(filter: PocFilter, moment: Moment): Promise<{ unit: string; count: number }[]> {
    return this.#answers.once('units', filter, moment, () => unitCounts((text, values) => this.#run(text, values), filter, moment));
  }

  /** Owners, leads and sponsors of the POCs in the filter, with of how many. */
  ownerCounts(filter: PocFilter, moment: Moment): Promise<{ person: string; count: number }[]> {
    return this.#answers.once('owners', filter, moment, () => ownerCounts((text, values) => this.#run(text, values), filter, moment));
  }

  /** The policy in force at a moment. */
  async policyAt(moment: Moment): Promise<Policy> {
    const values = new Values();
    const rows = await this.#run(`select t.body from ${LIVE}.policy t where ${standsAt('t', moment, values)}`, values.list);
    return (rows[0]?.body as Policy | undefined) ?? DEFAULT_POLICY;
  }

  /** GA-2: a version of the policy, in force or not any more: what a decided POC is read under. */
  async policyOf(version: number): Promise<Policy> {
    const rows = await this.#run(`select t.body from ${LIVE}.policy t where t.body->>'version' = $1 limit 1`, [String(version)]);
    return (rows[0]?.body as Policy | undefined) ?? DEFAULT_POLICY;
  }

  /** The newest version of every template at a moment, by id. */
  async templatesAt(moment: Moment): Promise<Template[]> {
    const values = new Values();
    const rows = await this.#run(
      `select t.body from ${LIVE}.template t where ${standsAt('t', moment, values)} order by t.id collate "C"`,
      values.list,
    );
    return rows.map((row) => row.body as Template);
  }

  /** Slugs of the POCs whose newest event stands after a position and not after the present: what changed in between. */
  async changedBetween(after: bigint, present: Moment): Promise<PocKey[]> {
    const values = new Values();
    const from = values.add(after.toString());
    const rows = await this.#run(
      `select p.poc_id, p.slug from ${LIVE}.standing s join ${LIVE}.poc p on p.poc_id = s.poc_id
        where s.position > ${from}::bigint and ${standsAt('s', present, values)} and ${standsAt('p', present, values)} order by s.position`,
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
  async parked(): Promise<{ stream: string; position: bigint; reason: string }[]> {
    const rows = await this.#run(`select stream, position, reason from ${LIVE}.parked order by stream`, []);
    return rows.map((row) => ({ stream: row.stream as string, position: BigInt(row.position as string), reason: row.reason as string }));
  }

  /** Whether a POC could not be projected, as it was known within the last second. */
  async isParked(stream: string): Promise<boolean> {
    if (performance.now() - this.#parked.at > PARKED_KNOWN_MS)
      this.#parked = { at: performance.now(), streams: this.parked().then((all) => new Set(all.map((one) => one.stream))) };
    return (await this.#parked.streams).has(stream);
  }

  /** Which process projects, by the lock that it holds; null while none does. */
  leader(): Promise<string | null> {
    return leaderOf(this.#pool);
  }

  /** Settles at the next movement of the read side, or after a while. */
  nextMovement(): Promise<void> {
    return this.#waker.next();
  }

  async close(): Promise<void> {
    await this.#waker.close();
    await this.#pool.end();
  }

  async #count(filter: PocFilter, moment: Moment): Promise<number> {
    const values = new Values();
    const rows = await this.#run(`select count(*)::int as count ${this.#scope(filter, moment, values)}`, values.list);
    return rows[0]!.count as number;
  }

  /**
   * The first POCs in an order that their own table has an index for: of those that stand open still, and of those that ended since, each from its
   * own index, in order.
   */
  #sortedPocs(conditions: readonly string[], moment: Moment, values: Values, sorted: string): string {
    const of = (which: string) =>
      `(select p.* from ${LIVE}.poc p where ${[which, beganBy('p', moment, values), ...conditions].join(' and ')} ${sorted})`;
    // The bound on the position alone tells the planner how few they are, by which it chooses between the index of ends and the one in order.
    const ended = `p.to_position >= ${values.add(moment.position.toString())}::bigint and p.to_position < ${OPEN} and ${endsAfter('p', moment, values)}`;
    return `${of(`p.to_position = ${OPEN}`)} union all ${of(ended)}`;
  }

  /** FROM and WHERE of a listing; tables that neither filter nor order need are not joined. */
  #scope(filter: PocFilter, moment: Moment, values: Values, order?: PocOrder): string {
    const conditions = conditionsOf(filter, values);
    const uses = (alias: string) =>
      conditions.some((condition) => condition.includes(`${alias}.`)) ||
      (order !== undefined && keyExpression(order).includes(`${alias}.`));
    const joins = [...(uses('s') ? (['s', 'standing'] as const) : []), ...(uses('b') ? (['b', 'budget'] as const) : [])];
    let from = `from ${LIVE}.poc p`;
    for (let place = 0; place < joins.length; place += 2)
      from += ` join ${LIVE}.${joins[place + 1]} ${joins[place]} on ${joins[place]}.poc_id = p.poc_id`;
    const aliases = ['p', ...joins.filter((_, place) => place % 2 === 0)];
    return `${from} where ${[...aliases.map((alias) => standsAt(alias, moment, values)), ...conditions].join(' and ')}`;
  }

  async #waitUntil(isReached: (moment: Moment) => boolean, timeoutMs: number): Promise<Moment> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      // Asked for before looking: a movement in between wakes us.
      const movement = Promise.race([this.#waker.next(), new Promise((resolve) => setTimeout(resolve, 50))]);
      const moment = await this.present();
      if (isReached(moment)) return moment;
      if (performance.now() > deadline) throw new NotYet('The read side has not caught up with the log yet; try again in a moment.');
      await movement;
    }
  }

  /** Runs a statement on the live generation; one that was swapped meanwhile gives the same answer at the same moment. */
  async #run(statement: string, values: unknown[]): Promise<Record<string, unknown>[]> {
    for (;;) {
      const schema = this.#schema;
      const text = statement.replaceAll(LIVE, schema);
      this.#options.onStatement?.(text);
      try {
        const { rows } = await this.#pool.query<Record<string, unknown>>(text, withoutNul(values));
        return rows;
      } catch (error) {
        if (!isGone(error)) throw error;
        const { rows } = await this.#pool.query<{ generation: string }>('select generation from portfolio.live');
        if (rows[0]!.generation === schema) throw error;
        this.#schema = rows[0]!.generation;
      }
    }
  }
}

/** Whether an error says that a generation is not there any more: a table or its schema is unknown, or was dropped as the statement ran. */
const isGone = (error: unknown): boolean => ['42P01', '3F000', 'XX000'].includes((error as { code?: string }).code ?? '');
