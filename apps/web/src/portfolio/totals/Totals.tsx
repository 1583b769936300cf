import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { PocStatus, PortfolioTotalsQuery } from '../../graphql/generated/graphql';
import { useNumbers } from '../../numbers/useNumbers';
import { statusName } from '../../vocabulary/statuses';
import type { PortfolioView } from '../address';
import { toggled } from '../filters';
import { FindingTotals } from './FindingTotals';
import { MoneyTotals } from './MoneyTotals';
import classes from './Totals.module.css';

export type PortfolioTotals = NonNullable<PortfolioTotalsQuery['portfolio']>;

interface TotalsProps {
  readonly portfolio: PortfolioTotals | undefined;
  /** They are those of the filters before, until those of the new ones are here. */
  readonly isStale?: boolean;
  readonly view: PortfolioView;
  readonly onView: (view: PortfolioView) => void;
}

/** PF-1: the figures of all POCs that search and filters leave. A figure that counts POCs is a filter too: a click shows those. */
export function Totals({ portfolio, isStale, view, onView }: TotalsProps) {
  const { i18n, t } = useLingui();
  const { count, share } = useNumbers();
  // Only a phone asks: elsewhere all of it is in sight.
  const [isAll, setAll] = useState(false);
  const { counts, readiness, budgets, values, findings } = portfolio ?? {};
  const statuses: { status: PocStatus; value: number | undefined }[] = [
    { status: 'PROPOSED', value: counts?.proposed },
    { status: 'RUNNING', value: counts?.running },
    { status: 'GRADUATED', value: counts?.graduated },
    { status: 'STOPPED', value: counts?.stopped },
  ];
  const isOpen = view.gate === 'open' && view.status.join() === 'RUNNING';
  return (
    <section
      className={classes.totals}
      aria-label={t`Totals`}
      aria-busy={!portfolio || isStale}
      data-stale={isStale || undefined}
      data-all={isAll || undefined}
    >
      <div className={classes.panel}>
        <h1 className={classes.title}>
          <Trans>Portfolio</Trans>
        </h1>
        <dl className={classes.figures}>
          <Figure name={plural(counts?.total ?? 0, { one: 'POC', other: 'POCs' })} big>
            {counts && count(counts.total)}
          </Figure>
          {statuses.map(({ status, value }) => (
            <Figure
              key={status}
              name={i18n._(statusName[status])}
              isPicked={view.status.includes(status)}
              onPick={() => onView({ ...view, status: toggled(view.status, status) })}
            >
              {value !== undefined && count(value)}
            </Figure>
          ))}
        </dl>
      </div>
      <div className={classes.panel}>
        <h2 className={classes.title}>
          <Trans>Running</Trans>
        </h2>
        <dl className={classes.figures}>
          <Figure name={t`mean readiness`} big title={t`Mean over the running, production-bound POCs`}>
            {readiness !== undefined && share(readiness)}
          </Figure>
          <Figure
            name={t`gate open`}
            title={t`Running POCs that may graduate today`}
            isPicked={isOpen}
            onPick={() => onView({ ...view, gate: isOpen ? undefined : 'open', status: isOpen ? [] : ['RUNNING'] })}
          >
            {counts && count(counts.gateOpen)}
          </Figure>
        </dl>
      </div>
      <button type="button" className={classes.all} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
        {isAll ? <Trans>Hide money and findings</Trans> : <Trans>Show money and findings</Trans>}
      </button>
      <div className={classes.findings}>
        <h2 className={classes.title}>
          <Trans>Open findings</Trans>
        </h2>
        <FindingTotals findings={findings} view={view} onView={onView} />
      </div>
      <div className={classes.money}>
        <MoneyTotals budgets={budgets} values={values} />
      </div>
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly big?: boolean;
  readonly title?: string;
  /** Whether the POCs counted here are what is shown. */
  readonly isPicked?: boolean;
  readonly onPick?: () => void;
  readonly children: ReactNode;
}

function Figure({ name, big, title, isPicked, onPick, children }: FigureProps) {
  const figure = children || <span className={classes.pending} />;
  return (
    <div className={classes.figure} data-big={big} title={title}>
      <dt>{name}</dt>
      <dd>
        {onPick ? (
          <button
            type="button"
            data-printed
            className={classes.pick}
            aria-pressed={isPicked}
            aria-label={`${children || ''} ${name}`}
            onClick={onPick}
          >
            {figure}
          </button>
        ) : (
          figure
        )}
      </dd>
    </div>
  );
}
