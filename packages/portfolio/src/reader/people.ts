import type { Moment } from '../moment.ts';
import type { LiveTables } from './live-tables.ts';
import type { PocKey } from './reader.ts';
import { LIVE, standsAt, Values } from './sql.ts';

/** POCs of one person in one answer: more than anybody leads, owns or scores. */
export const MOST_HELD = 500;

/** The POCs that a person leads or owns at a moment, the first of them by name. */
export const heldBy = async (
  tables: LiveTables,
  person: string,
  role: 'POC_LEAD' | 'PRODUCTION_OWNER',
  moment: Moment,
): Promise<PocKey[]> => {
  const values = new Values();
  const [who, which] = [values.add(person), values.add(role)];
  const rows = await tables.run(
    `select p.poc_id, p.slug from ${LIVE}.owner o join ${LIVE}.poc p on p.poc_id = o.poc_id
      where o.person = ${who} and o.role = ${which} and ${standsAt('o', moment, values)} and ${standsAt('p', moment, values)}
      order by p.name collate "und-x-icu", p.id collate "C" limit ${MOST_HELD}`,
    values.list,
  );
  return rows.map((row) => ({ pocId: row.poc_id as string, slug: row.slug as string }));
};

/** The POCs that a person is TEAM or OWNER of at a moment (§9): lead, member or production owner, the first of them by name. */
export const worksOn = async (tables: LiveTables, person: string, moment: Moment): Promise<PocKey[]> => {
  const values = new Values();
  const who = values.add(person);
  const held = `select o.poc_id from ${LIVE}.owner o where o.person = ${who} and o.role <> 'SPONSOR' and ${standsAt('o', moment, values)}`;
  const joined = `select m.poc_id from ${LIVE}.member m where m.person = ${who} and ${standsAt('m', moment, values)}`;
  const rows = await tables.run(
    `select p.poc_id, p.slug from ${LIVE}.poc p where p.poc_id in (${held} union ${joined}) and ${standsAt('p', moment, values)}
      order by p.name collate "und-x-icu", p.id collate "C" limit ${MOST_HELD}`,
    values.list,
  );
  return rows.map((row) => ({ pocId: row.poc_id as string, slug: row.slug as string }));
};

/**
 * The people on the POCs that a person is TEAM or OWNER of, at a moment: whose addresses they may see (§9). A sponsor is on the POC, too, but neither.
 */
export const colleaguesOf = async (tables: LiveTables, person: string, moment: Moment): Promise<Set<string>> => {
  const values = new Values();
  const who = values.add(person);
  const on = (alias: string, role: string) => `select ${alias}.poc_id, ${alias}.person, ${role} as role from ${LIVE}`;
  const people = `(${on('o', 'o.role')}.owner o where ${standsAt('o', moment, values)} union ${on('m', "'TEAM'")}.member m where ${standsAt('m', moment, values)})`;
  const rows = await tables.run(
    `with people as ${people} select distinct b.person from people a join people b on b.poc_id = a.poc_id where a.person = ${who} and a.role <> 'SPONSOR'`,
    values.list,
  );
  return new Set(rows.map((row) => row.person as string));
};
