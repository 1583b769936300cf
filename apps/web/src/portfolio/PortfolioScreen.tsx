import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { usePages } from '../graphql/PagesContext';
import type { Moment } from '../moment/moment';
import { ReadingFailed } from '../shell/ReadingFailed';
import { Skeleton } from '../shell/Skeleton';
import { useTitle } from '../shell/useTitle';
import type { PortfolioView } from './address';
import { useDetails } from './cells/useDetails';
import { isSame, noFilters } from './filters';
import type { GroupListings } from './group-listings';
import { replaceIn } from './remembered';
import { FlatSheet } from './sheet/FlatSheet';
import { Toolbar } from './toolbar/Toolbar';
import { ViewBar } from './toolbar/ViewBar';
import { Totals } from './totals/Totals';
import { useTotals } from './totals/useTotals';
import { useChanges } from './useChanges';
import { questionOf, useListing } from './useListing';

const EmptyPortfolio = lazy(() => import('./EmptyPortfolio'));
const NothingFound = lazy(() => import('./NothingFound'));
const GroupedSheet = lazy(() => import('./sheet/GroupedSheet'));
const Board = lazy(() => import('./board/Board'));

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
  const { portfolio, ...totals } = useTotals(view, moment);
  const details = useDetails(moment);
  const pages = usePages();
  const groups = useRef<GroupListings>(null);
  const isConnected = useChanges(moment, view.shape === 'table', {
    onPoc: (poc) => {
      replaceIn(pages, poc);
      groups.current?.replace(poc);
    },
    onLook: () => totals.read({ requestPolicy: 'network-only' }),
  });
  const sheetRef = useRef<HTMLDivElement>(null);

  const isBehind = !isStale && isNewer(portfolio?.position, state.position);
  const refresh = useCallback(() => setEdition((current) => current + 1), []);
  const seen = useRef<string>(undefined);
  useEffect(() => {
    // Rows move under nobody's eyes or hands: only who is at the top, and not at work in the rows, sees changes at once, and once for each.
    const isInHand = sheetRef.current?.matches(':hover, :focus-within') ?? false;
    if (!isBehind || window.scrollY >= 200 || isInHand || seen.current === portfolio?.position) return;
    seen.current = portfolio?.position;
    refresh();
  }, [isBehind, portfolio?.position, refresh]);

  const show = (next: PortfolioView, how?: 'replace') => {
    if (how !== 'replace') window.scrollTo({ top: 0 });
    onView(next, how);
  };

  const retry = () => {
    totals.read({ requestPolicy: 'network-only' });
    if (state.error) void listing.retry();
  };

  const hasTotals = portfolio !== undefined || !(state.error || totals.error);
  // Totals that were read once stand; without them it is said why, and tried again.
  const error = state.error ?? (hasTotals ? undefined : totals.error);
  const isEmpty = state.totalCount === 0 && !state.error;
  if (isEmpty && !isStale && isSame(view, noFilters))
    return (
      <Suspense fallback={<Skeleton lines={5} isWide />}>
        <EmptyPortfolio moment={moment} />
      </Suspense>
    );
  const sheet = { ref: sheetRef, areas: portfolio?.areas, view, details, question: questionOf(view, moment), onSort: show };
  return (
    <>
      {hasTotals && <Totals portfolio={portfolio} isStale={totals.isStale} view={view} onView={show} />}
      <ViewBar view={view} moment={moment} totalCount={state.totalCount} onView={show} />
      <Toolbar
        view={view}
        moment={moment}
        totalCount={state.totalCount}
        isStale={isStale}
        isFailed={state.error !== undefined}
        isBehind={isBehind}
        isConnected={isConnected}
        onView={show}
        onRefresh={refresh}
      />
      {isEmpty && !isStale && (
        <Suspense fallback={null}>
          <NothingFound view={view} onView={show} />
        </Suspense>
      )}
      {error && (
        <ReadingFailed heading={hasTotals ? 'h2' : 'h1'} title={t`The portfolio could not be read`} error={error} onRetry={retry} />
      )}
      {!isEmpty && !(state.error && state.rows.length === 0) && (
        <Suspense fallback={<Skeleton lines={10} isWide />}>
          {view.shape === 'board' ? (
            <Board ref={sheetRef} view={view} moment={moment} edition={edition} />
          ) : view.group ? (
            <GroupedSheet {...sheet} listingsRef={groups} moment={moment} edition={edition} key={view.group} />
          ) : (
            <FlatSheet {...sheet} state={state} listing={listing} isBusy={isStale} />
          )}
        </Suspense>
      )}
    </>
  );
}

/** Positions are decimal strings, longer than a number holds. */
function isNewer(position: string | undefined, than: string | null): boolean {
  return position !== undefined && than !== null && BigInt(position) > BigInt(than);
}
