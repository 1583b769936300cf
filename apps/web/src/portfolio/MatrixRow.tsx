import { shallowEqual } from '@mantine/hooks';
import { FlexRender, type Row } from '@tanstack/react-table';
import { memo } from 'react';
import type { PortfolioRowFragment } from '../graphql/generated/graphql';
import type { features } from './columns';
import { columns } from './columns';
import classes from './MatrixRow.module.css';

interface MatrixRowProps {
  /** Absent while it is on its way: the place is kept, and the focus with it. */
  readonly row: Row<typeof features, PortfolioRowFragment> | undefined;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly onActive: (index: number) => void;
}

/** One element for the whole width: what flies by is cheap to draw. */
const waiting = <div role="gridcell" aria-colindex={1} aria-colspan={columns.length} className={classes.waiting} />;

/** One POC. Drawn anew only when it or its place changes, whatever else scrolls by. */
export const MatrixRow = memo(Drawn, isSame);

/** The model of a row is made anew whenever the rows in sight change; the POC in it is what is drawn. */
function isSame({ row, ...place }: MatrixRowProps, { row: nextRow, ...nextPlace }: MatrixRowProps): boolean {
  return row?.original === nextRow?.original && shallowEqual(place, nextPlace);
}

function Drawn({ row, index, top, height, isActive, onActive }: MatrixRowProps) {
  return (
    <div
      role="row"
      className={classes.row}
      data-index={index}
      data-skeleton={!row || undefined}
      aria-rowindex={index + 2}
      tabIndex={isActive ? 0 : -1}
      style={{ height, transform: `translateY(${top}px)` }}
      onFocus={() => onActive(index)}
    >
      {row
        ? row.getAllCells().map((cell, place) => (
            <div
              key={cell.column.id}
              role={place === 0 ? 'rowheader' : 'gridcell'}
              aria-colindex={place + 1}
              className={classes.cell}
              data-column={cell.column.id}
            >
              <FlexRender cell={cell} />
            </div>
          ))
        : waiting}
    </div>
  );
}
