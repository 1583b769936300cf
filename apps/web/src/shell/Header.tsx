import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CopyAs } from '../copying/CopyAs';
import { countDrafts } from '../drafts/stored';
import { keepMoment } from '../moment/keepMoment';
import { MomentPicker } from '../moment/MomentPicker';
import type { Moment } from '../moment/moment';
import { PaletteButton } from '../palette/PaletteButton';
import { useSession } from '../session/SessionContext';
import { SignOutDialog } from '../session/SignOutDialog';
import { signOut } from '../session/session';
import { ThemeSwitch } from '../theme/ThemeSwitch';
import { roleName } from '../vocabulary/roles';
import classes from './Header.module.css';
import { screensFor } from './screens';
import { Wordmark } from './Wordmark';

export function Header({ moment }: { moment: Moment }) {
  const { i18n, t } = useLingui();
  const { person, roles } = useSession().session;
  const [isLeaving, setLeaving] = useState(false);
  const [isAsked, setAsked] = useState(false);

  const leave = async () => {
    setAsked(false);
    setLeaving(true);
    await signOut(person.id).catch(() => setLeaving(false));
  };
  /** What is typed and not recorded goes with whoever signs out. */
  const askToLeave = () => (countDrafts(person.id) > 0 ? setAsked(true) : void leave());

  return (
    <header className={classes.header}>
      <a className={classes.skip} href="#content">
        <Trans>Skip to the content</Trans>
      </a>
      <Link to="/" search={keepMoment} className={classes.home} aria-label={t`Causeway, portfolio`}>
        <Wordmark />
      </Link>
      <nav className={classes.nav} aria-label={t`Screens`}>
        {screensFor(roles, moment !== undefined).map(({ to, name }) => (
          <Link key={to} to={to} search={keepMoment} activeOptions={{ exact: to === '/', includeSearch: false }}>
            {i18n._(name)}
          </Link>
        ))}
      </nav>
      <div className={classes.person}>
        <span className={classes.name} title={person.email ?? undefined}>
          {person.displayName ?? person.email ?? <Trans>Somebody</Trans>}
        </span>
        {roles.length > 0 && <span className={classes.roles}>{roles.map((role) => i18n._(roleName[role] ?? role)).join(', ')}</span>}
      </div>
      <PaletteButton onSignOut={askToLeave} />
      <MomentPicker moment={moment} />
      <div className={classes.copy}>
        <CopyAs />
      </div>
      <ThemeSwitch />
      <Button variant="default" size="xs" px={10} fw={500} loading={isLeaving} onClick={askToLeave}>
        <Trans>Sign out</Trans>
      </Button>
      {isAsked && <SignOutDialog drafts={countDrafts(person.id)} onSignOut={leave} onClose={() => setAsked(false)} />}
    </header>
  );
}
