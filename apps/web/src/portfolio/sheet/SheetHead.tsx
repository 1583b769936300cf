import { useLingui } from '@lingui/react/macro';
import type { PortfolioTotalsQuery } from '../../graphql/generated/graphql';
import { useNumbers } from '../../numbers/useNumbers';
import { type PortfolioView, sortedBy } from '../address';
import type { Column } from './columns';
import classes from './SheetHead.module.css';

interface SheetHeadProps {
  readonly columns: readonly Column[];
  readonly areas: NonNullable<PortfolioTotalsQuery['portfolio']>['areas'] | undefined;
  readonly view: PortfolioView;
  readonly onSort: (view: PortfolioView) => void;
}

/** The heads: those that sort are buttons; an area's shows its mean over the portfolio (PF-1). */
export function SheetHead({ columns, areas, view, onSort }: SheetHeadProps) {
  const { i18n, t } = useLingui();
  const { share } = useNumbers();
  return (
    <div className={classes.row} role="row" aria-rowindex={1}>
      {columns.map(({ id, name, short, sort, isArea, isFigure }, place) => {
        const full = i18n._(name);
        const found = isArea ? areas?.find(({ area }) => area === id)?.readiness : undefined;
        const mean = found == null ? undefined : share(found);
        const isSorted = sort !== undefined && view.sort === sort;
        return (
          <div
            key={id}
            role="columnheader"
            data-column={id}
            data-area={isArea}
            data-figure={isFigure}
            className={classes.cell}
            aria-colindex={place + 1}
            aria-sort={isSorted ? (view.direction === 'ASC' ? 'ascending' : 'descending') : undefined}
            title={full}
            aria-label={isArea ? (mean ? t`${full}, mean ${mean}` : full) : undefined}
          >
            {sort ? (
              <button type="button" data-printed className={classes.sort} onClick={() => onSort(sortedBy(view, sort))}>
                {full}
                <span className={classes.arrow} data-sorted={isSorted || undefined} aria-hidden="true">
                  {isSorted && view.direction === 'DESC' ? '↓' : '↑'}
                </span>
              </button>
            ) : (
              <span>{short ? i18n._(short) : full}</span>
            )}
            {mean && (
              <span className={classes.mean} title={t`Mean of running, production-bound POCs`}>
                {mean}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
