import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useQuery } from 'urql';
import { PortfolioGroupsDocument, type PortfolioTotalsQuery } from '../../graphql/generated/graphql';
import { usePages } from '../../graphql/PagesContext';
import { useIsEarlier } from '../../graphql/useIsEarlier';
import { asOf, type Moment } from '../../moment/moment';
import { ReadingFailed } from '../../shell/ReadingFailed';
import { Skeleton } from '../../shell/Skeleton';
import type { PortfolioView } from '../address';
import type { Details } from '../cells/details';
import { pocFilter } from '../filters';
import { type Group, GroupListings } from '../group-listings';
import classes from './GroupedSheet.module.css';
import { GroupHead } from './GroupHead';
import { type Item, Items } from './items';
import { Sheet } from './Sheet';
import { useColumns } from './useColumns';

interface GroupedSheetProps {
  /** Holds the rows that are shown, for what changes among them. */
  readonly listingsRef: React.RefObject<GroupListings | null>;
  readonly ref: React.Ref<HTMLDivElement>;
  readonly areas: NonNullable<PortfolioTotalsQuery['portfolio']>['areas'] | undefined;
  readonly view: PortfolioView;
  readonly moment: Moment;
  /** A higher one reads everything anew. */
  readonly edition: number;
  readonly details: Details;
  readonly question: string;
  readonly onSort: (view: PortfolioView) => void;
}

/** The POCs below the heads of their groups, each with figures of its own. A group's rows are read once one of them is in sight. */
export default function GroupedSheet({ view, moment, edition, question, listingsRef, ...rest }: GroupedSheetProps) {
  const { t } = useLingui();
  const client = usePages();
  const columns = useColumns(view);
  const by = view.group ?? 'UNIT';
  const filter = pocFilter(view);
  const [{ data, error, fetching }, readAnew] = useQuery({
    query: PortfolioGroupsDocument,
    variables: { by, filter, asOf: asOf(moment) },
    requestPolicy: 'cache-and-network',
  });
  const isStale = useIsEarlier(JSON.stringify(filter), fetching);
  const groups = data?.portfolio?.groups;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question holds what is asked of the view
  const newest = useMemo(() => new GroupListings(client, view, moment), [client, question, edition]);
  const shown = useRef(newest);
  // The groups of the filters before keep their rows until those of the new ones are here.
  if (!isStale) shown.current = newest;
  const listings = shown.current;
  useEffect(() => {
    listingsRef.current = listings;
    return () => {
      listingsRef.current = null;
    };
  }, [listings, listingsRef]);
  const version = useSyncExternalStore(listings.subscribe, listings.version);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are other lines
  const items = useMemo(
    () =>
      new Items(
        (groups ?? []).map((group) => ({
          group,
          count: listings.countOf(group),
          isOpen: !closed.has(keyOf(group)),
          rowAt: (place: number) => listings.rowAt(group, place),
        })),
      ),
    [groups, listings, closed, version],
  );
  const latest = useRef(groups);
  latest.current = groups;
  const onSeen = useCallback(
    (seen: readonly Item<Group>[]) => {
      for (const item of seen)
        if (item.kind === 'row' && latest.current?.[item.section]) listings.want(latest.current[item.section]!, item.place);
    },
    [listings],
  );
  if (error && !groups)
    return (
      <ReadingFailed
        heading="h2"
        title={t`The groups could not be read`}
        error={error}
        onRetry={() => readAnew({ requestPolicy: 'network-only' })}
      />
    );
  if (!groups) return <Skeleton lines={8} isWide />;
  const toggle = (section: number, isOpen: boolean) => {
    const key = keyOf(groups[section]!);
    setClosed((before) => new Set(isOpen ? [...before].filter((each) => each !== key) : [...before, key]));
  };
  const missing = listings.error();
  const isAllClosed = groups.every((group) => closed.has(keyOf(group)));
  return (
    <>
      <div className={classes.bar}>
        <button type="button" className={classes.all} onClick={() => setClosed(new Set(isAllClosed ? [] : groups.map(keyOf)))}>
          {isAllClosed ? <Trans>Open all groups</Trans> : <Trans>Close all groups</Trans>}
        </button>
      </div>
      {missing && (
        <ReadingFailed heading="h2" title={t`Some POCs could not be read`} error={missing} onRetry={() => void listings.retry()} />
      )}
      <Sheet
        {...rest}
        question={question}
        view={view}
        columns={columns}
        items={items}
        isKnown
        isBusy={isStale}
        onSeen={onSeen}
        onToggle={toggle}
        head={({ item, ...line }) => (
          <GroupHead
            key={line.index}
            {...line}
            group={item.group}
            isOpen={item.isOpen}
            span={columns.length}
            onToggle={(isOpen) => toggle(item.section, isOpen)}
          />
        )}
      />
    </>
  );
}

const keyOf = ({ key }: Group): string => key ?? '';
