import type { Template } from '@causeway/checklist/template/template.ts';
import { DEFAULT_POLICY, type Policy } from '@causeway/poc/policy.ts';
import type { Moment } from '../moment.ts';
import type { LiveTables } from './live-tables.ts';
import { LIVE, standsAt, Values } from './sql.ts';

/** The policy in force at a moment. */
export const policyAt = async (tables: LiveTables, moment: Moment): Promise<Policy> => {
  const values = new Values();
  const [row] = await tables.run(`select t.body from ${LIVE}.policy t where ${standsAt('t', moment, values)}`, values.list);
  return (row?.body as Policy | undefined) ?? DEFAULT_POLICY;
};

/** GA-2: a version of the policy, in force or not any more: what a decided POC is read under. */
export const policyOf = async (tables: LiveTables, version: number): Promise<Policy> => {
  const [row] = await tables.run(`select t.body from ${LIVE}.policy t where t.body->>'version' = $1 limit 1`, [String(version)]);
  return (row?.body as Policy | undefined) ?? DEFAULT_POLICY;
};

/** The newest version of every template at a moment, by id. */
export const templatesAt = async (tables: LiveTables, moment: Moment): Promise<Template[]> => {
  const values = new Values();
  const rows = await tables.run(
    `select t.body from ${LIVE}.template t where ${standsAt('t', moment, values)} order by t.id collate "C"`,
    values.list,
  );
  return rows.map((row) => row.body as Template);
};
