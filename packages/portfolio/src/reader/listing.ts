import type { Moment } from '../moment.ts';
import { OPEN } from '../temporal.ts';
import { conditionsOf, type PocFilter } from './filter.ts';
import { beyond, keyExpression, orderBy, type PocOrder } from './order.ts';
import type { PageRequest } from './page.ts';
import { pocJson, type Wanted } from './poc-rows.ts';
import { shapesOf } from './row-shape.ts';
import { beganBy, endsAfter, LIVE, standsAt, type Values, type When } from './sql.ts';

/** What is listed, and from where on. */
export interface Listed {
  readonly filter: PocFilter;
  readonly order: PocOrder;
  readonly request: PageRequest;
  readonly when: When;
}

/** One POC of a page as the statement answers it: its id in the tables, its slug, its place in the order, and the rows wanted. */
export type ListedPoc = readonly [pocId: string, slug: string, key: readonly string[], ...rows: unknown[]];

/** An expression: the page, one more than asked for, as a JSON list in order, each POC with the rows that are wanted. */
export const pageJson = (listed: Listed, wanted: Wanted, values: Values): string => {
  const ofPoc = shapesOf(wanted).find(({ name }) => name === 'poc')?.columns ?? [];
  return `to_json(array(select ${pocJson(wanted, listed.when, values, ['p.key'])} from (${pageSql(listed, ofPoc, values)}) p)) as page`;
};

/**
 * Whether one plan serves a page whatever its values are: where nothing is filtered and it is the first. What a filter or a cursor holds decides which
 * index is the best, and so does how long ago a moment is, but where each row is found by an index in its order.
 */
export const hasOnePlan = ({ filter, order, request, when }: Listed): boolean =>
  request.from === null &&
  Object.values(filter).every((value) => value == null) &&
  (when === 'PRESENT' || isOfPocAlone([keyExpression(order)]));

/** Whether expressions name no other table than the POCs' own. */
const isOfPocAlone = (expressions: readonly string[]): boolean => !expressions.some((text) => /\b[sb]\./.test(text));

const pageSql = ({ filter, order, request, when }: Listed, ofPoc: readonly string[], values: Values): string => {
  const further = request.from ? [beyond(order, request.from.key, request.isBackwards, (value) => values.add(value))] : [];
  // As a literal: the planner chooses by how few are wanted.
  const sorted = `order by ${orderBy(order, request.isBackwards)} limit ${request.size + 1}`;
  const columns = [...new Set(['poc_id', 'slug', ...ofPoc])].map((column) => `p.${column}`);
  const select = `select ${columns.join(', ')}, ${keyExpression(order)} as key`;
  const conditions = [...conditionsOf(filter, values), ...further];
  return when !== 'PRESENT' && isOfPocAlone([...conditions, keyExpression(order)])
    ? `${select} from (${sortedPocs(conditions, when, values, sorted)}) p ${sorted}`
    : `${select} ${scope(conditions, when, values, order)} ${sorted}`;
};

/** An expression: how many are listed in all. */
export const countSql = (filter: PocFilter, when: When, values: Values): string =>
  `select count(*)::int as count ${scope(conditionsOf(filter, values), when, values)}`;

/** The ids of all in a filter. */
export const foundSql = (filter: PocFilter, when: When, values: Values): string =>
  `select p.poc_id ${scope(conditionsOf(filter, values), when, values)}`;

/**
 * The first POCs in an order that their own table has an index for: of those that stand open still, and of those that ended since, each from its
 * own index, in order.
 */
const sortedPocs = (conditions: readonly string[], moment: Moment, values: Values, sorted: string): string => {
  const of = (which: string) =>
    `(select p.* from ${LIVE}.poc p where ${[which, beganBy('p', moment, values), ...conditions].join(' and ')} ${sorted})`;
  // The bound on the position alone tells the planner how few they are, by which it chooses between the index of ends and the one in order.
  const ended = `p.to_position >= ${values.add(moment.position.toString())}::bigint and p.to_position < ${OPEN} and ${endsAfter('p', moment, values)}`;
  return `${of(`p.to_position = ${OPEN}`)} union all ${of(ended)}`;
};

const JOINED = { s: 'standing', b: 'budget' } as const;

/** FROM and WHERE of a listing; tables that neither conditions nor order need are not joined. */
const scope = (conditions: readonly string[], when: When, values: Values, order?: PocOrder): string => {
  const named = [...conditions, ...(order === undefined ? [] : [keyExpression(order)])];
  const joins = Object.entries(JOINED).filter(([alias]) => named.some((text) => new RegExp(`\\b${alias}\\.`).test(text)));
  const joined = joins.map(([alias, table]) => ` join ${LIVE}.${table} ${alias} on ${alias}.poc_id = p.poc_id`).join('');
  const standing = ['p', ...joins.map(([alias]) => alias)].map((alias) => standsAt(alias, when, values));
  return `from ${LIVE}.poc p${joined} where ${[...standing, ...conditions].join(' and ')}`;
};
