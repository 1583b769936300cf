import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FindingCode } from '../../graphql/generated/graphql';
import { useNumbers } from '../../numbers/useNumbers';
import { findingName, severities } from '../../vocabulary/findings';
import { SeverityMark } from '../../vocabulary/SeverityMark';
import type { PortfolioView } from '../address';
import classes from './FindingTotals.module.css';
import type { PortfolioTotals } from './Totals';

/** As many as fit on a line; the rest on demand, and on paper. */
const shownAtFirst = 7;

interface FindingTotalsProps {
  readonly findings: PortfolioTotals['findings'] | undefined;
  readonly view: PortfolioView;
  readonly onView: (view: PortfolioView) => void;
}

/** The open findings by code, the gravest first, and of those alike the most frequent, as the server orders them. A click shows the running POCs that have it: those counted. */
export function FindingTotals({ findings, view, onView }: FindingTotalsProps) {
  const { i18n } = useLingui();
  const { count } = useNumbers();
  const [isAll, setAll] = useState(false);
  if (!findings) return <span className={classes.pending} />;
  if (findings.length === 0)
    return (
      <p className={classes.none}>
        <Trans>None.</Trans>
      </p>
    );
  const total = findings.length;
  const graveFirst = severities.flatMap((kind) => findings.filter(({ severity }) => severity === kind.severity));
  const isPicked = (code: FindingCode) => view.finding.includes(code);
  const pick = (code: FindingCode) =>
    onView(isPicked(code) ? { ...view, finding: [], status: [] } : { ...view, finding: [code], status: ['RUNNING'] });
  return (
    <ul className={classes.findings}>
      {graveFirst.map((finding, place) => {
        const severity = severities.find((kind) => kind.severity === finding.severity);
        return (
          <li key={finding.code} data-printed hidden={!isAll && place >= shownAtFirst}>
            <button
              type="button"
              data-printed
              className={classes.finding}
              title={severity && i18n._(severity.name)}
              aria-pressed={isPicked(finding.code)}
              onClick={() => pick(finding.code)}
            >
              <SeverityMark severity={finding.severity} />
              <span className={classes.number}>{count(finding.count)}</span> <span>{i18n._(findingName[finding.code])}</span>
            </button>
          </li>
        );
      })}
      {total > shownAtFirst && (
        <li>
          <button type="button" className={classes.more} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? <Trans>Show fewer</Trans> : <Trans>Show all {total}</Trans>}
          </button>
        </li>
      )}
    </ul>
  );
}
