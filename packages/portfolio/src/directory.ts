import { randomUUID } from 'node:crypto';
import { openPool } from '@causeway/event-store/postgres/connections.ts';
import { withoutNul } from '@causeway/event-store/postgres/nul.ts';
import type { PersonRef } from '@causeway/kernel/command.ts';
import { addressKey, isEmail } from '@causeway/kernel/email.ts';
import type pg from 'pg';

/** PR-2: a person's name and address, kept nowhere else. */
export interface Person {
  readonly id: string;
  /** null once erased, or never told. */
  readonly displayName: string | null;
  readonly email: string | null;
  readonly erased: boolean;
}

/** Who signs in, by the issuer's word. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** Only a verified address. */
  readonly email: string | null;
  readonly displayName: string | null;
}

interface PersonRow {
  id: string;
  display_name: string | null;
  email: string | null;
  erased: boolean;
}
const UNIQUE_VIOLATION = '23505';
const COLUMNS = 'id, display_name, email, erased';
/** `addressKey` in SQL. */
const KEY = 'lower(email collate "C")';
const personOf = (row: PersonRow): Person => ({ id: row.id, displayName: row.display_name, email: row.email, erased: row.erased });

/** The directory of people, on the read side's database. */
export class Directory {
  readonly #pool: pg.Pool;
  readonly #onStatement: (text: string) => void;

  constructor(url: string, onStatement: (text: string) => void = () => {}) {
    this.#pool = openPool(url, 'causeway directory', 6);
    this.#onStatement = onStatement;
  }

  /** The people of these addresses, in the order given; one who is not known yet gets a fresh id, which `add` keeps. */
  async resolve(emails: readonly string[]): Promise<PersonRef[]> {
    const given = emails.map((email) => email.trim());
    const asked = given.filter(isEmail).map(addressKey);
    const { rows } =
      asked.length === 0
        ? { rows: [] }
        : await this.#run<PersonRow>(`select ${COLUMNS} from portfolio.person where ${KEY} = any($1::text[])`, [asked]);
    const known = new Map(rows.map((row) => [addressKey(row.email!), row.id]));
    const minted = new Map<string, string>();
    return given.map((email) => {
      if (!isEmail(email)) return { email, id: null, known: false };
      const key = addressKey(email);
      const id = known.get(key);
      if (id !== undefined) return { email, id, known: true };
      const fresh = minted.get(key) ?? randomUUID();
      minted.set(key, fresh);
      return { email, id: fresh, known: false };
    });
  }

  /** Keeps people whom a command names for the first time. Answers false when somebody else was quicker for one of them: resolve again. */
  async add(people: readonly PersonRef[]): Promise<boolean> {
    // In one order everywhere: two commands that name the same newcomers would wait for each other for ever.
    const fresh = [...new Map(people.filter(({ id, known }) => id !== null && !known).map((person) => [person.id, person])).values()]
      .map(({ id, email }) => ({ id, email, key: addressKey(email) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    if (fresh.length === 0) return true;
    const { rowCount } = await this.#run(
      `insert into portfolio.person (id, email) select id, email from unnest($1::uuid[], $2::text[]) as p (id, email) on conflict do nothing`,
      [fresh.map(({ id }) => id), fresh.map(({ email }) => email)],
    );
    return rowCount === fresh.length;
  }

  /** Keeps people with their names, where nobody has their address yet. */
  async introduce(people: readonly { readonly id: string; readonly email: string; readonly displayName: string }[]): Promise<void> {
    await this.#run(
      `insert into portfolio.person (id, email, display_name)
       select id, email, name from unnest($1::uuid[], $2::text[], $3::text[]) as p (id, email, name) on conflict do nothing`,
      [people.map(({ id }) => id), people.map(({ email }) => email), people.map(({ displayName }) => displayName)],
    );
  }

  async byIds(ids: readonly string[]): Promise<Map<string, Person>> {
    const { rows } = await this.#run<PersonRow>(`select ${COLUMNS} from portfolio.person where id = any($1::uuid[])`, [ids]);
    return new Map(rows.map((row) => [row.id, personOf(row)]));
  }

  async byEmail(email: string): Promise<Person | null> {
    const { rows } = await this.#run<PersonRow>(`select ${COLUMNS} from portfolio.person where ${KEY} = $1`, [addressKey(email.trim())]);
    return rows[0] ? personOf(rows[0]) : null;
  }

  /** People by words in their name (and in their address, for who may see it), after a key, by name and id. */
  async search({
    search,
    searchEmails,
    after,
    limit,
  }: {
    search: string | null;
    searchEmails: boolean;
    after: readonly string[] | null;
    limit: number;
  }): Promise<{ person: Person; key: string[] }[]> {
    const words = (search ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const text = searchEmails ? `lower(coalesce(display_name, '') || ' ' || coalesce(email, ''))` : `lower(coalesce(display_name, ''))`;
    const sort = `coalesce(display_name, '')`;
    const { rows } = await this.#run<PersonRow & { key: string[] }>(
      `select ${COLUMNS}, jsonb_build_array(${sort}, id::text) as key from portfolio.person
        where ${text} like all($1::text[]) and ($2::text is null or (${sort} collate "und-x-icu", id) > ($2::text collate "und-x-icu", $3::uuid))
        order by ${sort} collate "und-x-icu", id limit $4`,
      [words, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
    return rows.map((row) => ({ person: personOf(row), key: row.key }));
  }

  /**
   * The person who signs in; made at first sight with a random id, or the one already named by the verified address. Whose address the issuer verifies only
   * later is that one from then on.
   */
  async personForIdentity({ issuer, subject, email, displayName }: Identity): Promise<Person> {
    const known = await this.#attached(issuer, subject);
    const address = email !== null && isEmail(email) ? email : null;
    if (known && (address === null || known.email !== null || known.erased)) return known;
    if (address === null) return this.#attachNew(issuer, subject, displayName);
    // Two first requests at once meet in the unique indexes; both find the same person afterwards.
    if (known) await this.#tell(known.id, address, displayName);
    else
      await this.#run(`insert into portfolio.person (id, email, display_name) values ($1, $2, $3) on conflict do nothing`, [
        randomUUID(),
        address,
        displayName,
      ]);
    const named = await this.byEmail(address);
    // Erased meanwhile: they are found so.
    if (named === null) return this.personForIdentity({ issuer, subject, email, displayName });
    await this.#run(`update portfolio.person set display_name = $2 where id = $1 and display_name is null and not erased`, [
      named.id,
      displayName,
    ]);
    await this.#run(
      `insert into portfolio.identity (issuer, subject, person) values ($1, $2, $3) on conflict (issuer, subject) do update set person = excluded.person`,
      [issuer, subject, named.id],
    );
    return { ...named, displayName: named.displayName ?? displayName };
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #attached(issuer: string, subject: string): Promise<Person | null> {
    const { rows } = await this.#run<PersonRow>(
      `select ${COLUMNS} from portfolio.person where id = (select person from portfolio.identity where issuer = $1 and subject = $2)`,
      [issuer, subject],
    );
    return rows[0] ? personOf(rows[0]) : null;
  }

  /** Keeps the address of somebody who was known without one, unless somebody else is named by it, in this moment perhaps. */
  async #tell(id: string, address: string, displayName: string | null): Promise<void> {
    try {
      await this.#run(
        `update portfolio.person set email = $2, display_name = coalesce(display_name, $3) where id = $1 and email is null and not erased
            and not exists (select from portfolio.person where ${KEY} = lower($2 collate "C"))`,
        [id, address, displayName],
      );
    } catch (error) {
      if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
    }
  }

  /** Somebody without an address; of two first requests at once, the quicker one's. */
  async #attachNew(issuer: string, subject: string, displayName: string | null): Promise<Person> {
    const id = randomUUID();
    try {
      await this.#run(
        `with person as (insert into portfolio.person (id, display_name) values ($3, $4) returning id)
         insert into portfolio.identity (issuer, subject, person) select $1, $2, id from person`,
        [issuer, subject, id, displayName],
      );
    } catch (error) {
      if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
      return (await this.#attached(issuer, subject))!;
    }
    return { id, displayName, email: null, erased: false };
  }

  #run<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<pg.QueryResult<Row>> {
    this.#onStatement(text);
    return this.#pool.query<Row>(text, withoutNul(values));
  }
}
