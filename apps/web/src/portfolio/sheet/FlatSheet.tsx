import { useCallback, useMemo } from 'react';
import type { PortfolioTotalsQuery } from '../../graphql/generated/graphql';
import type { PortfolioView } from '../address';
import type { Details } from '../cells/details';
import { type Listing, type ListingState, rowAt } from '../listing';
import { type Item, Items } from './items';
import { Sheet } from './Sheet';
import { useColumns } from './useColumns';

interface FlatSheetProps {
  readonly ref: React.Ref<HTMLDivElement>;
  readonly state: ListingState;
  readonly listing: Listing;
  readonly areas: NonNullable<PortfolioTotalsQuery['portfolio']>['areas'] | undefined;
  readonly view: PortfolioView;
  readonly isBusy: boolean;
  readonly details: Details;
  readonly question: string;
  readonly onSort: (view: PortfolioView) => void;
}

const rowsWhileLoading = 14;

/** All POCs below one another. */
export function FlatSheet({ state, listing, view, ...rest }: FlatSheetProps) {
  const { totalCount } = state;
  const items = useMemo(
    () => new Items([{ count: totalCount ?? rowsWhileLoading, isOpen: true, rowAt: (place: number) => rowAt(state, place) }]),
    [state, totalCount],
  );
  const onSeen = useCallback(
    (seen: readonly Item<unknown>[]) => {
      const last = seen.at(-1);
      if (last?.kind === 'row') listing.want(last.place);
    },
    [listing],
  );
  return <Sheet {...rest} view={view} columns={useColumns(view)} items={items} isKnown={totalCount !== null} onSeen={onSeen} />;
}
