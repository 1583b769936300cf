import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { PocOrderField, PortfolioRowFragment } from '../graphql/generated/graphql';
import { areas } from '../vocabulary/areas';
import { AreaCell, BudgetCell, ChangedCell, DueCell, GateCell, NameCell, OverallCell, OwnerCell, StatusCell } from './cells';
import { FindingsCell } from './FindingsCell';

export const features = tableFeatures({});

/** What the matrix draws a column's head with. */
export interface ColumnHead {
  readonly name: MessageDescriptor;
  readonly short?: MessageDescriptor;
  readonly sort?: PocOrderField;
  readonly isArea?: boolean;
}

const helper = createColumnHelper<typeof features, PortfolioRowFragment>();

const areaColumns = areas.map(({ area, name, short }, place) =>
  helper.display({
    id: area,
    meta: { name, short, isArea: true } satisfies ColumnHead,
    cell: ({ row }) => <AreaCell poc={row.original} place={place} />,
  }),
);

/** The columns in the product's order. */
export const columns = helper.columns([
  helper.display({
    id: 'name',
    meta: { name: msg`Proof of concept`, sort: 'NAME' } satisfies ColumnHead,
    cell: ({ row }) => <NameCell poc={row.original} />,
  }),
  helper.display({ id: 'status', meta: { name: msg`Status` } satisfies ColumnHead, cell: ({ row }) => <StatusCell poc={row.original} /> }),
  helper.display({
    id: 'overall',
    meta: { name: msg`Ready`, sort: 'READINESS' } satisfies ColumnHead,
    cell: ({ row }) => <OverallCell poc={row.original} />,
  }),
  ...areaColumns,
  helper.display({
    id: 'budget',
    meta: { name: msg`Production budget`, sort: 'PRODUCTION_BUDGET' } satisfies ColumnHead,
    cell: ({ row }) => <BudgetCell poc={row.original} />,
  }),
  helper.display({
    id: 'findings',
    meta: { name: msg`Findings, at risk`, sort: 'EXPOSURE' } satisfies ColumnHead,
    cell: ({ row }) => <FindingsCell {...row.original} />,
  }),
  helper.display({
    id: 'owner',
    meta: { name: msg`Production owner` } satisfies ColumnHead,
    cell: ({ row }) => <OwnerCell poc={row.original} />,
  }),
  helper.display({ id: 'gate', meta: { name: msg`Gate` } satisfies ColumnHead, cell: ({ row }) => <GateCell poc={row.original} /> }),
  helper.display({
    id: 'due',
    meta: { name: msg`Decision due`, sort: 'DECISION_DUE_ON' } satisfies ColumnHead,
    cell: ({ row }) => <DueCell poc={row.original} />,
  }),
  helper.display({
    id: 'changed',
    meta: { name: msg`Changed`, sort: 'LAST_CHANGED' } satisfies ColumnHead,
    cell: ({ row }) => <ChangedCell poc={row.original} />,
  }),
]);
