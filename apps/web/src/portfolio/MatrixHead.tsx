import { useLingui } from '@lingui/react/macro';
import type { Header } from '@tanstack/react-table';
import type { PortfolioRowFragment, PortfolioTotalsQuery } from '../graphql/generated/graphql';
import { useNumbers } from '../numbers/useNumbers';
import { type PortfolioView, sortedBy } from './address';
import type { ColumnHead, features } from './columns';
import classes from './MatrixHead.module.css';

interface MatrixHeadProps {
  readonly headers: readonly Header<typeof features, PortfolioRowFragment>[];
  readonly areas: NonNullable<PortfolioTotalsQuery['portfolio']>['areas'] | undefined;
  readonly view: PortfolioView;
  readonly onSort: (view: PortfolioView) => void;
}

/** The heads: those that sort are buttons; an area's shows its mean over the portfolio (PF-1). */
export function MatrixHead({ headers, areas, view, onSort }: MatrixHeadProps) {
  const { i18n, t } = useLingui();
  const { share } = useNumbers();
  return (
    <div className={classes.head} role="rowgroup">
      <div className={classes.row} role="row" aria-rowindex={1}>
        {headers.map(({ id, column }, place) => {
          const { name, short, sort, isArea } = column.columnDef.meta as ColumnHead;
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
              className={classes.cell}
              aria-colindex={place + 1}
              aria-sort={isSorted ? (view.direction === 'ASC' ? 'ascending' : 'descending') : undefined}
              title={full}
              aria-label={isArea ? (mean ? t`${full}, mean ${mean}` : full) : undefined}
            >
              {sort ? (
                <button type="button" className={classes.sort} onClick={() => onSort(sortedBy(view, sort))}>
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
    </div>
  );
}
