import { memo } from 'react';
import type { CellProps } from '../row';
import type { Column } from './columns';
import classes from './SheetRow.module.css';

/** Where a line of the sheet stands, and whether it is the one that the Tab key reaches. */
export interface LineProps {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly level: number | undefined;
}

interface SheetRowProps extends LineProps, Pick<CellProps, 'details' | 'isMarked'> {
  readonly columns: readonly Column[];
  /** Where columns have no heads: their names stand in the cells. */
  readonly labels: readonly (string | undefined)[] | undefined;
  /** Absent while it is on its way: the place is kept, and the focus with it. */
  readonly poc: CellProps['poc'] | undefined;
}

/** One POC. Drawn anew only when it or its place changes, whatever else scrolls by. */
export const SheetRow = memo(function SheetRow({
  columns,
  labels,
  poc,
  details,
  isMarked,
  index,
  top,
  height,
  isActive,
  level,
}: SheetRowProps) {
  return (
    <div
      role="row"
      className={classes.row}
      data-index={index}
      data-skeleton={!poc || undefined}
      aria-rowindex={index + 2}
      aria-level={level}
      tabIndex={isActive ? 0 : -1}
      style={{ height, top }}
    >
      {poc ? (
        columns.map(({ id, isArea, isFigure, isClipped, cell }, place) => (
          <div
            key={id}
            role={place === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={place + 1}
            className={classes.cell}
            data-column={id}
            data-area={isArea}
            data-figure={isFigure}
            data-clipped={isClipped}
            data-label={labels?.[place]}
          >
            {cell({ poc, details, isMarked })}
          </div>
        ))
      ) : (
        // One element for the whole width: what flies by is cheap to draw.
        <div role="gridcell" aria-colindex={1} aria-colspan={columns.length} className={classes.waiting} />
      )}
    </div>
  );
});
