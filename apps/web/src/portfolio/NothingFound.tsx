import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePocsAlike } from '../alike/usePocsAlike';
import { keepMoment } from '../moment/keepMoment';
import { Notice } from '../shell/Notice';
import type { PortfolioView } from './address';
import { countSet, noFilters } from './filters';

/** No POC is left by what is searched and filtered for: what to take away, and which names are like what was typed. */
export default function NothingFound({ view, onView }: { view: PortfolioView; onView: (view: PortfolioView) => void }) {
  const { t } = useLingui();
  const isFiltered = countSet(view) > 0;
  const { search } = view;
  const alike = usePocsAlike(search, search !== '');
  return (
    <Notice
      heading="h2"
      title={isFiltered ? t`No POC is left by these filters` : t`Nothing matches this search`}
      actions={
        <>
          {isFiltered && <Button onClick={() => onView({ ...view, ...noFilters, search })}>{t`Clear filters`}</Button>}
          {search && (
            <Button variant={isFiltered ? 'default' : 'filled'} onClick={() => onView({ ...view, search: '' })}>
              {t`Clear the search`}
            </Button>
          )}
        </>
      }
    >
      {search && <Trans>No name, short name, hypothesis or unit holds all the words of “{search}”.</Trans>}{' '}
      {isFiltered && <Trans>Every filter that is set must hold; of the choices in one, any.</Trans>}
      {alike.length > 0 && (
        <p>
          <Trans>Did you mean:</Trans>{' '}
          {alike.map(({ id, slug, name }, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <Link to="/pocs/$slug" params={{ slug }} search={keepMoment}>
                {name}
              </Link>
            </span>
          ))}
        </p>
      )}
    </Notice>
  );
}
