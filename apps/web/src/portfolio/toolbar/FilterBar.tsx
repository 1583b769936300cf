import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Moment } from '../../moment/moment';
import { useNumbers } from '../../numbers/useNumbers';
import { bands } from '../../vocabulary/bands';
import { findingName } from '../../vocabulary/findings';
import { statusName, trackName } from '../../vocabulary/statuses';
import type { PortfolioView } from '../address';
import { countSet, noFilters, readFilters } from '../filters';
import classes from './FilterBar.module.css';
import { type Choice, FilterMenu } from './FilterMenu';
import { useChoices } from './useChoices';

interface FilterBarProps {
  readonly view: PortfolioView;
  readonly moment: Moment;
  readonly onView: (view: PortfolioView, how?: 'replace') => void;
}

const bandNames = Object.fromEntries(Object.entries(bands).map(([band, { name }]) => [band, name]));

/** The steps of the readiness scale, and the gate's usual thresholds among them. */
const shares = ['0.2', '0.4', '0.6', '0.8', '1'];

/** What the portfolio is filtered by, each filter a menu; all of it stands in the address. */
export function FilterBar({ view, moment, onView }: FilterBarProps) {
  const { i18n, t } = useLingui();
  const { share } = useNumbers();
  const { units, owners, ask } = useChoices(moment, view.owner !== undefined);
  const named = (names: Record<string, MessageDescriptor>): Choice[] =>
    Object.entries(names).map(([value, name]) => ({ value, name: i18n._(name) }));
  const percent = (text: string) => share(Number(text));
  const below = view.below === undefined ? [] : [String(view.below)];
  // What the address says goes through the address's own checks, as does what is picked here.
  const set = (name: string) => (picked: readonly string[], how?: 'replace') =>
    onView({ ...view, ...readFilters({ ...view, below: below[0], [name]: picked }) }, how);

  return (
    <fieldset className={classes.filters} aria-label={t`Filters`}>
      <FilterMenu name={t`Status`} choices={named(statusName)} picked={view.status} onPick={set('status')} />
      <FilterMenu name={t`Track`} choices={named(trackName)} picked={view.track} onPick={set('track')} />
      <FilterMenu name={t`Unit`} choices={units} picked={view.unit} onPick={set('unit')} onOpen={ask} />
      <FilterMenu name={t`Finding`} choices={named(findingName)} picked={view.finding} onPick={set('finding')} />
      <FilterMenu name={t`Budget ratio`} choices={named(bandNames)} picked={view.band} onPick={set('band')} />
      <FilterMenu
        name={t`Gate`}
        isSingle
        choices={[
          { value: 'open', name: t`open` },
          { value: 'shut', name: t`shut` },
        ]}
        picked={view.gate ? [view.gate] : []}
        onPick={set('gate')}
      />
      <FilterMenu
        name={t`Owner`}
        meaning={t`Production owner, POC lead or sponsor`}
        isSingle
        choices={owners}
        picked={view.owner ? [view.owner] : []}
        onPick={set('owner')}
        onOpen={ask}
      />
      <FilterMenu
        name={t`Readiness`}
        isSingle
        choices={[...new Set([...shares, ...below])].sort().map((value) => ({ value, name: t`below ${percent(value)}` }))}
        picked={below}
        onPick={set('below')}
      />
      {countSet(view) > 0 && (
        <button
          type="button"
          className={classes.clear}
          onClick={({ currentTarget }) => {
            // It goes with what it cleared: the first of the filters is where one goes on.
            currentTarget.parentElement?.querySelector('button')?.focus();
            onView({ ...view, ...noFilters, search: view.search });
          }}
        >
          <Trans>Clear filters</Trans>
        </button>
      )}
    </fieldset>
  );
}
