import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isRefused } from '../graphql/client';
import type { Moment } from '../moment/moment';
import { Notice } from '../shell/Notice';
import { useTitle } from '../shell/useTitle';
import type { PortfolioView } from './address';
import { EmptyPortfolio } from './EmptyPortfolio';
import { Matrix } from './Matrix';
import { PortfolioFailed } from './PortfolioFailed';
import classes from './PortfolioScreen.module.css';
import { Toolbar } from './Toolbar';
import { Totals } from './Totals';
import { useChanges } from './useChanges';
import { useListing } from './useListing';
import { useTotals } from './useTotals';

interface PortfolioScreenProps {
  readonly view: PortfolioView;
  readonly moment: Moment;
  readonly onView: (view: PortfolioView, how?: 'replace') => void;
}

/** All POCs on one screen: which will reach production, which will not, and what that costs. */
export function PortfolioScreen({ view, moment, onView }: PortfolioScreenProps) {
  const { t } = useLingui();
  useTitle(t`Portfolio`);
  const [edition, setEdition] = useState(0);
  const { state, isStale, listing } = useListing(view, moment, edition);
  const [totals, readTotals] = useTotals(view.search, moment);
  useChanges(moment, { onPoc: (poc) => listing.replace(poc), onLook: () => readTotals({ requestPolicy: 'network-only' }) });
  const want = useCallback((index: number) => listing.want(index), [listing]);
  const portfolio = totals.data?.portfolio ?? undefined;

  const isBehind = !isStale && isNewer(portfolio?.position, state.position);
  const refresh = useCallback(() => setEdition((current) => current + 1), []);
  const seen = useRef<string>(undefined);
  useEffect(() => {
    // Rows move under nobody's eyes: only who is at the top sees changes at once, and once for each.
    if (!isBehind || window.scrollY >= 200 || seen.current === portfolio?.position) return;
    seen.current = portfolio?.position;
    refresh();
  }, [isBehind, portfolio?.position, refresh]);

  const show = (next: PortfolioView, how?: 'replace') => {
    if (how !== 'replace') window.scrollTo({ top: 0 });
    onView(next, how);
  };

  const retry = () => {
    readTotals({ requestPolicy: 'network-only' });
    void listing.retry();
  };

  const hasTotals = portfolio !== undefined || !(state.error || totals.error);
  const isEmpty = state.totalCount === 0 && !state.error;
  if (isEmpty && !view.search && !isStale) return <EmptyPortfolio />;
  return (
    <div className={classes.screen}>
      {hasTotals && <Totals portfolio={portfolio} />}
      <Toolbar
        view={view}
        totalCount={state.totalCount}
        isFailed={state.error !== undefined}
        isBehind={isBehind}
        onView={show}
        onRefresh={refresh}
      />
      {isEmpty && !isStale && (
        <Notice
          heading="h2"
          title={t`Nothing matches this search`}
          actions={<Button onClick={() => show({ ...view, search: '' })}>{t`Clear the search`}</Button>}
        >
          <Trans>No name, short name, hypothesis or unit holds all the words of “{view.search}”.</Trans>
        </Notice>
      )}
      {state.error && (
        <PortfolioFailed
          heading={hasTotals ? 'h2' : 'h1'}
          isForbidden={isRefused(state.error, 'FORBIDDEN')}
          message={state.error.message}
          onRetry={retry}
        />
      )}
      {!isEmpty && !(state.error && state.rows.length === 0) && (
        <Matrix
          rows={state.rows}
          totalCount={state.totalCount}
          areas={portfolio?.areas}
          view={view}
          isBusy={isStale}
          onSort={show}
          onSeen={want}
        />
      )}
    </div>
  );
}

/** Positions are decimal strings, longer than a number holds. */
function isNewer(position: string | undefined, than: string | null): boolean {
  return position !== undefined && than !== null && BigInt(position) > BigInt(than);
}
