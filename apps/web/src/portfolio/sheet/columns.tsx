import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { PocOrderField } from '../../graphql/generated/graphql';
import { areas } from '../../vocabulary/areas';
import {
  AreaCell,
  BudgetCell,
  ChangedCell,
  DueCell,
  ForecastCell,
  GateCell,
  NameCell,
  OverallCell,
  OwnerCell,
  StatusCell,
  WeakestCell,
} from '../cells/cells';
import { FindingsCell } from '../cells/FindingsCell';
import { TrendCell } from '../cells/Sparkline';
import type { CellProps } from '../row';

/** A column of the matrix or of the table. */
export interface Column {
  readonly id: string;
  readonly name: MessageDescriptor;
  readonly short?: MessageDescriptor;
  readonly sort?: PocOrderField;
  readonly isArea?: boolean;
  /** Whether it is a figure, whose ends stand below each other. */
  readonly isFigure?: boolean;
  /** Whether what it says may be longer than it is wide: names, money. */
  readonly isClipped?: boolean;
  /** What it needs at least, and what it takes where there is room: rem, and a length of a style. */
  readonly width: readonly [least: number, most: string];
  /** The window, in rem, from which on it is shown where nobody chose. */
  readonly from?: number;
  readonly cell: (props: CellProps) => ReactNode;
}

export const nameColumn: Column = {
  id: 'name',
  name: msg`Proof of concept`,
  sort: 'NAME',
  isClipped: true,
  width: [8.5, '1fr'],
  cell: (props) => <NameCell {...props} />,
};

const areaColumns = areas.map(
  ({ area, name, short }, place): Column => ({
    id: area,
    name,
    short,
    isArea: true,
    width: [2.625, 'clamp(2.625rem, 3.6vw, 5.25rem)'],
    cell: (props) => <AreaCell {...props} place={place} />,
  }),
);

export const overallColumn: Column = {
  id: 'overall',
  name: msg`Ready`,
  sort: 'READINESS',
  width: [3.625, 'clamp(3.625rem, 4vw, 4.25rem)'],
  cell: (props) => <OverallCell {...props} />,
};
export const statusColumn: Column = {
  id: 'status',
  name: msg`Status`,
  isClipped: true,
  width: [7.25, 'clamp(7.25rem, 8vw, 8rem)'],
  cell: (props) => <StatusCell {...props} />,
};
export const trendColumn: Column = {
  id: 'trend',
  name: msg`Trend`,
  width: [5.25, '5.5rem'],
  from: 88,
  cell: (props) => <TrendCell {...props} />,
};
export const weakestColumn: Column = {
  id: 'weakest',
  name: msg`Weakest area`,
  width: [6, 'clamp(6rem, 8vw, 8rem)'],
  from: Number.POSITIVE_INFINITY,
  cell: (props) => <WeakestCell {...props} />,
};
export const findingsColumn: Column = {
  id: 'findings',
  name: msg`Findings, at risk`,
  sort: 'EXPOSURE',
  isClipped: true,
  width: [6.25, 'clamp(6.25rem, 8.6vw, 9rem)'],
  cell: (props) => <FindingsCell {...props} />,
};
export const ownerColumn: Column = {
  id: 'owner',
  name: msg`Production owner`,
  isClipped: true,
  width: [6, 'clamp(6rem, 8vw, 10rem)'],
  cell: (props) => <OwnerCell {...props} />,
};
export const gateColumn: Column = {
  id: 'gate',
  name: msg`Gate`,
  width: [2.875, 'clamp(2.875rem, 4vw, 4.5rem)'],
  cell: (props) => <GateCell {...props} />,
};
export const forecastColumn: Column = {
  id: 'forecast',
  name: msg`Forecast`,
  width: [5.875, '6.25rem'],
  from: Number.POSITIVE_INFINITY,
  cell: (props) => <ForecastCell {...props} />,
};
export const dueColumn: Column = {
  id: 'due',
  name: msg`Decision due`,
  sort: 'DECISION_DUE_ON',
  width: [5.875, '6.25rem'],
  from: 75,
  cell: (props) => <DueCell {...props} />,
};
export const changedColumn: Column = {
  id: 'changed',
  name: msg`Changed`,
  sort: 'LAST_CHANGED',
  width: [5.875, '6.25rem'],
  from: 104,
  cell: (props) => <ChangedCell {...props} />,
};

/** The columns of the matrix in the product's order. */
export const matrixColumns: readonly Column[] = [
  nameColumn,
  statusColumn,
  overallColumn,
  ...areaColumns,
  trendColumn,
  weakestColumn,
  {
    id: 'budget',
    name: msg`Production budget`,
    sort: 'PRODUCTION_BUDGET',
    isClipped: true,
    width: [7.75, 'clamp(7.75rem, 11vw, 10.125rem)'],
    cell: (props) => <BudgetCell {...props} />,
  },
  findingsColumn,
  ownerColumn,
  gateColumn,
  forecastColumn,
  dueColumn,
  changedColumn,
];
