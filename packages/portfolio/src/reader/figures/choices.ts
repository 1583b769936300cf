import type { Moment } from '../../moment.ts';
import type { PocFilter } from '../filter.ts';
import { LIVE, standsAt, Values } from '../sql.ts';
import { MOST_CHOICES } from './most-choices.ts';
import { fromWhere, type Run } from './totals.ts';

/** Units of the POCs in a filter, those with most POCs first: what a filter by unit can be set to. */
export const unitCounts = async (run: Run, filter: PocFilter, moment: Moment): Promise<{ unit: string; count: number }[]> => {
  const values = new Values();
  const rows = await run(
    `select p.unit, count(*)::int as count ${fromWhere(filter, moment, values, { poc: true })} and p.unit is not null
      group by p.unit order by count desc, p.unit collate "und-x-icu", p.unit limit ${values.add(MOST_CHOICES)}`,
    values.list,
  );
  return rows as { unit: string; count: number }[];
};

/** Who holds one of the three owner roles of the POCs in a filter, each POC counted once: what a filter by owner can be set to. */
export const ownerCounts = async (run: Run, filter: PocFilter, moment: Moment): Promise<{ person: string; count: number }[]> => {
  const values = new Values();
  const scope = fromWhere(filter, moment, values);
  const rows = await run(
    `select o.person, count(distinct o.poc_id)::int as count from ${LIVE}.owner o join (select s.poc_id ${scope}) f on f.poc_id = o.poc_id
      where ${standsAt('o', moment, values)} group by o.person order by count desc, o.person collate "C" limit ${values.add(MOST_CHOICES)}`,
    values.list,
  );
  return rows as { person: string; count: number }[];
};
