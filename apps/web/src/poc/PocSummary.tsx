import { useLingui } from '@lingui/react/macro';
import type { PocQuery } from '../graphql/generated/graphql';
import { useNumbers } from '../numbers/useNumbers';
import { usePersonName } from '../people/usePersonName';
import { statusName, trackName } from '../vocabulary/statuses';
import classes from './PocScreen.module.css';

/** Where it stands, in a line. */
export function PocSummary({ poc }: { poc: NonNullable<PocQuery['poc']> }) {
  const { i18n, t } = useLingui();
  const { day, share } = useNumbers();
  const nameOf = usePersonName();
  const owner = poc.owners.find(({ role }) => role === 'PRODUCTION_OWNER');
  const facts = [
    [t`Status`, i18n._(statusName[poc.status])],
    [t`Track`, i18n._(trackName[poc.track])],
    [t`Readiness`, share(poc.readiness.overall)],
    [t`Gate`, poc.gate.open ? t`open` : t`shut`],
    [t`Unit`, poc.unit ?? '–'],
    [t`Production owner`, owner ? nameOf(owner.person) : t`none`],
    [t`Decision due`, poc.decisionDueOn ? day(poc.decisionDueOn) : '–'],
  ] as const;
  return (
    <dl className={classes.summary}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
