import { randomBytes, randomUUID } from 'node:crypto';
import { logMigrations, MigrationError, migrate } from '@causeway/event-store/postgres/migrate.ts';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { portfolioMigrations } from './migrations.ts';

// A database of the version before, where i and I are letters apart: its index by lower(email) took two people of what is one address now.

const all = () => [...logMigrations(), ...portfolioMigrations()];
const ADDRESSES = 'portfolio/0004-addresses.sql';
let superuser: pg.Client;
let turkish: pg.Client;
let ownerUrl: string;
beforeEach(async () => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const at = (url: string | undefined) => url!.replace(/\/[^/]*$/, `/${name}`);
  superuser = new pg.Client({ connectionString: process.env.CAUSEWAY_TEST_SUPERUSER_URL });
  await superuser.connect();
  await superuser.query(`create database ${name} owner causeway_owner template template0 locale_provider icu icu_locale 'tr-TR'`);
  ownerUrl = at(process.env.CAUSEWAY_TEST_OWNER_URL);
  await migrate(
    ownerUrl,
    all().filter((migration) => migration.name !== ADDRESSES),
  );
  turkish = new pg.Client({ connectionString: ownerUrl });
  await turkish.connect();
});
afterEach(async () => {
  const { database } = turkish;
  await turkish.end();
  await superuser.query(`drop database ${database} with (force)`);
  await superuser.end();
});

const named = async (email: string | null): Promise<string> => {
  const id = randomUUID();
  await turkish.query('insert into portfolio.person (id, email) values ($1, $2)', [id, email]);
  return id;
};

describe('addresses that the locale kept apart', () => {
  it('end the migration with whom they name and what to do, and with no address; once that is done it goes through', async () => {
    const two = [await named('irem@example.org'), await named('Irem@example.org')].sort();
    for (const email of ['ali@example.org', null, null]) await named(email);
    const refused: unknown = await migrate(ownerUrl, all()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(MigrationError);
    const { message } = refused as MigrationError;
    expect(message).toContain(`capital letters: ${two.join(' and ')}. `);
    expect(message).not.toContain('@');
    const [, cure] = /(update portfolio\.person .* id = )…/.exec(message)!;
    await turkish.query(`${cure}'${two[1]}'`);
    await migrate(ownerUrl, all());
    await expect(named('IREM@example.org')).rejects.toThrow('person_address');
  });
});
