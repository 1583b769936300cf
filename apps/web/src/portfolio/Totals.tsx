import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { PortfolioTotalsQuery } from '../graphql/generated/graphql';
import { statusName } from '../vocabulary/statuses';
import { FindingTotals } from './FindingTotals';
import { MoneyTotals } from './MoneyTotals';
import classes from './Totals.module.css';
import { useNumbers } from './useNumbers';

export type PortfolioTotals = NonNullable<PortfolioTotalsQuery['portfolio']>;

/** PF-1: the figures of all POCs that the search leaves. */
export function Totals({ portfolio }: { portfolio: PortfolioTotals | undefined }) {
  const { i18n, t } = useLingui();
  const { count, share } = useNumbers();
  // Only a phone asks: elsewhere all of it is in sight.
  const [isAll, setAll] = useState(false);
  const { counts, readiness, budgets, findings } = portfolio ?? {};
  const statuses = [
    { name: i18n._(statusName.PROPOSED), value: counts?.proposed },
    { name: i18n._(statusName.RUNNING), value: counts?.running },
    { name: i18n._(statusName.GRADUATED), value: counts?.graduated },
    { name: i18n._(statusName.STOPPED), value: counts?.stopped },
  ];
  return (
    <section className={classes.totals} aria-label={t`Totals`} aria-busy={!portfolio} data-all={isAll || undefined}>
      <div className={classes.panel}>
        <h1 className={classes.title}>
          <Trans>Portfolio</Trans>
        </h1>
        <dl className={classes.figures}>
          <Figure name={t`POCs`} big>
            {counts && count(counts.total)}
          </Figure>
          {statuses.map(({ name, value }) => (
            <Figure key={name} name={name}>
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
          <Figure name={t`gate open`} title={t`Running POCs that may graduate today`}>
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
        <FindingTotals findings={findings} />
      </div>
      <div className={classes.money}>
        <MoneyTotals budgets={budgets} />
      </div>
    </section>
  );
}

function Figure({ name, big, title, children }: { name: string; big?: boolean; title?: string; children: ReactNode }) {
  return (
    <div className={classes.figure} data-big={big} title={title}>
      <dt>{name}</dt>
      <dd>{children || <span className={classes.pending} />}</dd>
    </div>
  );
}
