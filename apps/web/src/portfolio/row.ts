import type { PortfolioDetailsQuery, PortfolioPageQuery } from '../graphql/generated/graphql';

/** A POC as a page of the listing has it; figures that only the table shows are there when they were asked for. */
export type PortfolioRow = NonNullable<PortfolioPageQuery['pocs']>['nodes'][number];

/** What is read of the rows in sight alone. */
export type RowDetails = NonNullable<PortfolioDetailsQuery['pocs']>['nodes'][number];

/** What a cell is drawn of. */
export interface CellProps {
  readonly poc: PortfolioRow;
  /** Absent until it is read. */
  readonly details: RowDetails | undefined;
  /** Whether what changed since a week ago is marked. */
  readonly isMarked: boolean;
}
