import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { keepMoment } from '../moment/keepMoment';
import { useNumbers } from '../numbers/useNumbers';
import classes from './WeekChoice.module.css';

/** This week or the one before (CL-3): a link each, so that the address tells which. */
export function WeekChoice({ weeks, week }: { readonly weeks: readonly string[]; readonly week: string }) {
  const { t } = useLingui();
  const numbers = useNumbers();
  return (
    <nav className={classes.choice} aria-label={t`Week`}>
      {weeks.map((each, place) => (
        <Link
          key={each}
          to="."
          search={(current) => ({ ...keepMoment(current), ...(place > 0 && { week: each }) })}
          data-current={each === week || undefined}
          activeProps={{ 'aria-current': each === week ? 'true' : undefined }}
          inactiveProps={{ 'aria-current': each === week ? 'true' : undefined }}
        >
          {place === 0 ? t`This week, ${numbers.week(each)}` : t`Last week, ${numbers.week(each)}`}
        </Link>
      ))}
    </nav>
  );
}
