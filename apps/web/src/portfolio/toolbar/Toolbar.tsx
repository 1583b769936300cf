import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PocOrderField } from '../../graphql/generated/graphql';
import type { Moment } from '../../moment/moment';
import { Spoken } from '../../shell/Spoken';
import { useHeightAs } from '../../shell/useHeightAs';
import { useShortcuts } from '../../shortcuts/useShortcuts';
import { firstDirection, type PortfolioView } from '../address';
import { countSet, searchLimit } from '../filters';
import { FilterBar } from './FilterBar';
import { Select } from './Select';
import classes from './Toolbar.module.css';
import { useSearchText } from './useSearchText';

interface ToolbarProps {
  readonly view: PortfolioView;
  readonly moment: Moment;
  readonly totalCount: number | null;
  /** It is that of the search or filters before, until the new one is known. */
  readonly isStale: boolean;
  readonly isFailed: boolean;
  readonly isBehind: boolean;
  /** Whether changes are pushed; null where nobody waits for them. */
  readonly isConnected: boolean | null;
  readonly onView: (view: PortfolioView, how?: 'replace') => void;
  readonly onRefresh: () => void;
}

/** Search, filters and order, all in the address; how many POCs that leaves; and word of changes since. */
export function Toolbar({ view, moment, totalCount, isStale, isFailed, isBehind, isConnected, onView, onRefresh }: ToolbarProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const bar = useHeightAs('--toolbar-height');
  // Only a narrow screen asks: elsewhere the filters are in sight.
  const [isFiltering, setFiltering] = useState(false);
  const filterCount = countSet(view);
  const search = useSearchText(view.search, (text, how) => onView({ ...view, search: text }, how));
  useShortcuts([['/', () => field.current?.focus()]]);

  const orders: { value: PocOrderField; label: string }[] = [
    { value: 'NAME', label: t`Name` },
    { value: 'READINESS', label: t`Readiness` },
    { value: 'DECISION_DUE_ON', label: t`Decision due` },
    { value: 'PRODUCTION_BUDGET', label: t`Production budget` },
    { value: 'EXPOSURE', label: t`Money at risk` },
    { value: 'LAST_CHANGED', label: t`Last changed` },
  ];
  const lost = t`The connection to the server is lost. It is tried again, and the portfolio is read every minute.`;
  const isAscending = view.direction === 'ASC';

  return (
    <search ref={bar} className={classes.toolbar} data-filtering={isFiltering || undefined}>
      <span className={classes.search}>
        <input
          ref={field}
          className={classes.field}
          type="search"
          aria-label={t`Search the portfolio`}
          aria-keyshortcuts="/"
          placeholder={t`Search name, unit, hypothesis`}
          maxLength={searchLimit}
          value={search.text}
          onChange={(event) => search.write(event.currentTarget.value)}
          onBlur={search.settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') search.settle();
            if (event.key === 'Escape' && search.text) search.clear();
          }}
        />
        {search.text ? (
          <button
            type="button"
            className={classes.unsearch}
            aria-label={t`Clear the search`}
            onClick={() => {
              search.clear();
              // It goes with what it cleared; whoever pressed it types on.
              field.current?.focus();
            }}
          >
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2 10 10M10 2 2 10" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        ) : (
          <kbd className={classes.key}>/</kbd>
        )}
      </span>
      <Button
        className={classes.filter}
        variant="default"
        size="xs"
        px={10}
        aria-expanded={isFiltering}
        onClick={() => setFiltering(!isFiltering)}
      >
        {filterCount > 0 ? <Trans>Filters: {filterCount}</Trans> : <Trans>Filters</Trans>}
      </Button>
      <div className={classes.filters}>
        <FilterBar view={view} moment={moment} onView={onView} />
      </div>
      <span className={classes.order}>
        <Select
          name={t`Sort by`}
          choices={orders}
          value={view.sort}
          onPick={(sort) => onView({ ...view, sort, direction: firstDirection[sort] })}
        />
      </span>
      <Button
        variant="default"
        size="xs"
        px={8}
        aria-label={isAscending ? t`Ascending: turn the order round` : t`Descending: turn the order round`}
        title={isAscending ? t`Ascending` : t`Descending`}
        onClick={() => onView({ ...view, direction: isAscending ? 'DESC' : 'ASC' })}
      >
        {isAscending ? '↑' : '↓'}
      </Button>
      <span className={classes.end}>
        <span className={classes.count} role="status" aria-busy={isStale} data-stale={isStale || undefined}>
          {totalCount === null ? !isFailed && <Trans>Reading…</Trans> : <Plural value={totalCount} one="# POC" other="# POCs" />}
        </span>
        <span className={classes.live} role="status">
          {isConnected === false && (
            <>
              <span className={classes.lost} title={lost}>
                <Trans>Not live</Trans>
              </span>
              <Spoken>{lost}</Spoken>
            </>
          )}
        </span>
      </span>
      {isBehind && (
        <Button size="compact-xs" variant="light" onClick={onRefresh}>
          <Trans>Something changed: show it</Trans>
        </Button>
      )}
    </search>
  );
}
