import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { keepMoment } from '../moment/keepMoment';
import classes from './ViewNav.module.css';
import { views } from './views';

/** From one view of a POC to another: links, so that each can be sent, opened beside, and gone back from. */
export function ViewNav() {
  const { i18n, t } = useLingui();
  return (
    <nav className={classes.nav} aria-label={t`Views of this POC`}>
      {views.map(({ view, name }) => (
        <Link
          key={view}
          from="/pocs/$slug"
          to="."
          search={(now) => ({ ...keepMoment(now), ...(view !== 'overview' && { view }) })}
          className={classes.view}
          activeOptions={{ exact: true }}
          resetScroll={false}
        >
          {i18n._(name)}
        </Link>
      ))}
    </nav>
  );
}
