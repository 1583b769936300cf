import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { usePocsAlike } from '../alike/usePocsAlike';
import { PalettePeopleDocument } from '../graphql/generated/graphql';
import { keepMoment } from '../moment/keepMoment';
import { isolated } from '../people/isolated';
import { usePersonName } from '../people/usePersonName';
import { keepFocus } from '../shell/arrival';
import { Notice } from '../shell/Notice';
import type { PortfolioView } from './address';
import { countSet, noFilters } from './filters';

/** No POC is left by what is searched and filtered for: what to take away, which names are like what was typed, and whose POCs may be meant. */
export default function NothingFound({ view, onView }: { view: PortfolioView; onView: (view: PortfolioView) => void }) {
  const { t } = useLingui();
  const show = (next: PortfolioView) => {
    onView(next);
    // The button goes with what it took away.
    keepFocus();
  };
  const isFiltered = countSet(view) > 0;
  const { search } = view;
  const alike = usePocsAlike(search, search !== '') ?? [];
  const nameOf = usePersonName();
  const [{ data, fetching }] = useQuery({ query: PalettePeopleDocument, variables: { search }, pause: search.length < 2 });
  // Those of other words are nobody's here.
  const people = search.length < 2 || fetching ? [] : (data?.people?.nodes ?? []);
  return (
    <Notice
      heading="h2"
      title={isFiltered ? t`No POC is left by these filters` : t`Nothing matches this search`}
      actions={
        <>
          {isFiltered && <Button onClick={() => show({ ...view, ...noFilters, search })}>{t`Clear filters`}</Button>}
          {search && (
            <Button variant={isFiltered ? 'default' : 'filled'} onClick={() => show({ ...view, search: '' })}>
              {t`Clear the search`}
            </Button>
          )}
        </>
      }
    >
      {search && <Trans>No name, address, hypothesis or unit holds all the words of “{search}”.</Trans>}{' '}
      {isFiltered && <Trans>Every filter that is set must hold; of the choices in one, any.</Trans>}
      {alike.length > 0 && (
        <p>
          <Trans>Did you mean:</Trans>{' '}
          {alike.map(({ id, slug, name }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <Link to="/pocs/$slug" params={{ slug }} search={keepMoment}>
                {isolated(name)}
              </Link>
            </span>
          ))}
        </p>
      )}
      {people.length > 0 && (
        <p>
          <Trans>What somebody owns or leads is a filter:</Trans>{' '}
          {people.map((person, place) => (
            <span key={person.id}>
              {place > 0 && ' · '}
              <Link to="/" search={(now) => ({ ...keepMoment(now), owner: person.id })}>
                {nameOf(person)}
              </Link>
            </span>
          ))}
        </p>
      )}
    </Notice>
  );
}
