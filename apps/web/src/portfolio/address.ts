import type { Direction, PocOrderField } from '../graphql/generated/graphql';
import { type FilterAddress, type Filters, filterAddress, readFilters } from './filters';

/** What of the portfolio stands in the address, so that a view can be sent to somebody and the back button works. */
export interface PortfolioAddress extends FilterAddress {
  readonly sort?: PocOrderField;
  readonly direction?: Direction;
}

export interface PortfolioView extends Filters {
  readonly sort: PocOrderField;
  readonly direction: Direction;
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
  return { ...filterAddress(readFilters(raw)), ...(sort && { sort }), ...(sort && direction && { direction }) };
}

/** The address with every default filled in. */
export function viewOf(address: PortfolioAddress): PortfolioView {
  const { sort = 'NAME', direction } = address;
  return { ...readFilters({ ...address }), sort, direction: direction ?? firstDirection[sort] };
}

/** The shortest address of a view: defaults are left out. */
export function addressOf(view: PortfolioView): PortfolioAddress {
  const { sort, direction } = view;
  const isDefault = sort === 'NAME' && direction === 'ASC';
  return { ...filterAddress(view), ...(!isDefault && { sort, direction }) };
}

/** A click on a column's head: that column first, and the other way round on the next click. */
export function sortedBy(view: PortfolioView, sort: PocOrderField): PortfolioView {
  if (view.sort !== sort) return { ...view, sort, direction: firstDirection[sort] };
  return { ...view, direction: view.direction === 'ASC' ? 'DESC' : 'ASC' };
}
