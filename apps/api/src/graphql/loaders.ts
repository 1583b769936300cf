import type { EventQuery, EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import type { Directory, Person } from '@causeway/portfolio/directory.ts';
import type { Moment } from '@causeway/portfolio/moment.ts';
import type { RowOf, TableName, Wanted } from '@causeway/portfolio/reader/poc-rows.ts';
import type { PocAt, Reader } from '@causeway/portfolio/reader/reader.ts';
import type { When } from '@causeway/portfolio/reader/sql.ts';
import DataLoader from 'dataloader';
import type { PocParent } from './parents.ts';
import { type Read, whenRead } from './when-read.ts';

const DAY_MS = 86_400_000;

/** What one request reads, each table once for all POCs of a moment: a page costs a constant number of statements, whatever is selected. */
export class Loaders {
  readonly #reader: Reader;
  readonly #store: EventStore;
  readonly #known = new Map<string, unknown>();
  readonly people: DataLoader<string, Person | null>;

  constructor(reader: Reader, directory: Directory, store: EventStore) {
    this.#reader = reader;
    this.#store = store;
    this.people = new DataLoader(async (ids) => {
      const found = await directory.byIds(ids);
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  /** A POC's rows of one table: those that were read with it, or they are read for all POCs that ask. */
  rows<Name extends TableName>(name: Name, poc: PocParent): Read<readonly RowOf<Name>[]> {
    return poc.rows?.[name] ?? this.rowsAt(name, poc.pocId, poc.moment);
  }

  /** A POC's only row of one table; null where it has none. */
  row<Name extends TableName>(name: Name, poc: PocParent): Read<RowOf<Name> | null> {
    return whenRead(this.rows(name, poc), (rows) => rows[0] ?? null);
  }

  /** A POC's rows of one table at a moment of their own. */
  rowsAt<Name extends TableName>(name: Name, pocId: string, moment: Moment): Promise<readonly RowOf<Name>[]> {
    return this.#once(
      `${name}@${at(moment)}`,
      () =>
        new DataLoader<string, readonly RowOf<Name>[]>(async (pocIds) => {
          const found = await this.#reader.rows(name, pocIds, moment);
          return pocIds.map((id) => found.get(id) ?? []);
        }),
    ).load(pocId);
  }

  /** The moment so many days before another: what was known then. */
  daysBefore({ clock }: Moment, days: number): Promise<Moment> {
    return this.#once(`${days} days before ${clock}`, () => this.#reader.resolve({ at: Math.max(0, clock - days * DAY_MS) }));
  }

  /** The POC of a slug at a moment, or in the present, with the rows that are wanted; null where there is none. */
  bySlug(slug: string, when: When, wanted: Wanted = {}): Promise<PocAt | null> {
    return this.#once(
      `slug@${when === 'PRESENT' ? when : at(when)} ${JSON.stringify(wanted)}`,
      () =>
        new DataLoader<string, PocAt | null>(async (slugs) => {
          const found = await this.#reader.bySlug(slugs, when, wanted);
          return slugs.map((each) => found.get(each) ?? null);
        }),
    ).load(slug);
  }

  /** Events of one stream; the same question of several streams is one statement. */
  events({ stream = '', ...query }: EventQuery): Promise<readonly RecordedEvent[]> {
    const key = JSON.stringify(query, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
    return this.#once(
      `events ${key}`,
      () =>
        new DataLoader<string, readonly RecordedEvent[]>(async (streams) => {
          const found = Map.groupBy(await this.#store.find({ ...query, streams }), (event) => event.stream);
          return streams.map((each) => found.get(each) ?? []);
        }),
    ).load(stream);
  }

  /** The policy in force at a moment. */
  policy(moment: Moment): Promise<Policy> {
    return this.#once(`policy@${at(moment)}`, () => this.#reader.policyAt(moment));
  }

  /** GA-2: the policy that a POC is read under at a moment: the one in force, or of a decided POC the version that it was decided under. */
  async policyFor(version: number, moment: Moment): Promise<Policy> {
    const current = await this.policy(moment);
    return current.version === version ? current : this.#once(`policy ${version}`, () => this.#reader.policyOf(version));
  }

  /** Whose addresses a person may see because they are on POCs together. */
  colleagues(person: string): Promise<Set<string>> {
    return this.#once(`colleagues ${person}`, async () => this.#reader.colleaguesOf(person, await this.#reader.present()));
  }

  #once<Value>(key: string, make: () => Value): Value {
    if (!this.#known.has(key)) {
      const made = make();
      this.#known.set(key, made);
      // What could not be read is asked for anew, as a DataLoader does by itself.
      if (made instanceof Promise) made.catch(() => this.#known.delete(key));
    }
    return this.#known.get(key) as Value;
  }
}

const at = ({ position, clock }: Moment): string => `${position}/${clock}`;
