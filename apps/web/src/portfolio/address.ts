import type { Direction, PocGrouping, PocOrderField } from '../graphql/generated/graphql';
import { type FilterAddress, type Filters, filterAddress, readFilters } from './filters';
import { columnsOfShape, groupings, type Shape } from './shapes';

/** What of the portfolio stands in the address, so that a view can be sent to somebody and the back button works. */
export interface PortfolioAddress extends FilterAddress {
  readonly sort?: PocOrderField;
  readonly direction?: Direction;
  readonly shape?: Shape;
  readonly group?: string;
  readonly columns?: readonly string[];
  readonly since?: 'week';
}

export interface PortfolioView extends Filters {
  readonly sort: PocOrderField;
  readonly direction: Direction;
  readonly shape: Shape;
  readonly group: PocGrouping | undefined;
  /** Those that somebody chose, in the order of the shape; undefined where nobody did. */
  readonly columns: readonly string[] | undefined;
  /** Whether what changed since a week ago is marked. */
  readonly isMarked: boolean;
}

/** The direction that a first click on a column asks for: what matters most comes first. */
export const firstDirection: Record<PocOrderField, Direction> = {
  NAME: 'ASC',
  READINESS: 'ASC',
  DECISION_DUE_ON: 'ASC',
  PRODUCTION_BUDGET: 'DESC',
  EXPOSURE: 'DESC',
  LAST_CHANGED: 'DESC',
};

/** Reads the address; what it does not know is left out rather than shown as an error. */
export function readAddress(raw: Record<string, unknown>): PortfolioAddress {
  const sort = typeof raw.sort === 'string' && Object.hasOwn(firstDirection, raw.sort) ? (raw.sort as PocOrderField) : undefined;
  const direction = raw.direction === 'ASC' || raw.direction === 'DESC' ? raw.direction : undefined;
  const shape = raw.shape === 'table' || raw.shape === 'board' ? raw.shape : undefined;
  const columns = chosen(raw.columns, shape ?? 'matrix');
  const group = typeof raw.group === 'string' && Object.hasOwn(groupings, raw.group) && shape !== 'board' ? raw.group : undefined;
  return {
    ...filterAddress(readFilters(raw)),
    ...(sort && { sort }),
    ...(sort && direction && { direction }),
    ...(shape && { shape }),
    ...(group && { group }),
    ...(columns && { columns }),
    ...(raw.since === 'week' && { since: 'week' as const }),
  };
}

/** The columns that the address names, in the order of the shape; a name alone is a choice too. */
function chosen(raw: unknown, shape: Shape): readonly string[] | undefined {
  if (raw === undefined || shape === 'board') return undefined;
  const named = Array.isArray(raw) ? raw : [raw];
  const known = columnsOfShape[shape].filter((column) => named.includes(column));
  return known.length > 0 || named.includes(nameAlone) ? (known.length > 0 ? known : [nameAlone]) : undefined;
}
const nameAlone = 'name';

/** The address with every default filled in. */
export function viewOf(address: PortfolioAddress): PortfolioView {
  const { sort = 'NAME', direction, shape = 'matrix', group, columns, since } = address;
  return {
    ...readFilters({ ...address }),
    sort,
    direction: direction ?? firstDirection[sort],
    shape,
    group: group === undefined ? undefined : groupings[group],
    columns,
    isMarked: since === 'week',
  };
}

/** The shortest address of a view: defaults are left out. */
export function addressOf(view: PortfolioView): PortfolioAddress {
  const { sort, direction, shape, group, columns, isMarked } = view;
  const isDefault = sort === 'NAME' && direction === 'ASC';
  return {
    ...filterAddress(view),
    ...(!isDefault && { sort, direction }),
    ...(shape !== 'matrix' && { shape }),
    ...(group && shape !== 'board' && { group: Object.keys(groupings).find((name) => groupings[name] === group)! }),
    ...(columns && shape !== 'board' && { columns: columns.length > 0 ? columns : [nameAlone] }),
    ...(isMarked && { since: 'week' as const }),
  };
}

/** A click on a column's head: that column first, and the other way round on the next click. */
export function sortedBy(view: PortfolioView, sort: PocOrderField): PortfolioView {
  if (view.sort !== sort) return { ...view, sort, direction: firstDirection[sort] };
  return { ...view, direction: view.direction === 'ASC' ? 'DESC' : 'ASC' };
}
