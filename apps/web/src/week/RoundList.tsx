import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RoundPocFragment } from '../graphql/generated/graphql';
import { keepMoment } from '../moment/keepMoment';
import { useNumbers } from '../numbers/useNumbers';
import { isolated } from '../people/isolated';
import { usePersonName } from '../people/usePersonName';
import classes from './RoundList.module.css';

interface RoundListProps {
  readonly pocs: readonly RoundPocFragment[];
  readonly week: string;
  /** The week in the address, if any: the sheets open at the same. */
  readonly asked: string | undefined;
}

/** POCs, how far each one's week is, and whom it waits for; the name leads to its sheet. */
export function RoundList({ pocs, week, asked }: RoundListProps) {
  const { t } = useLingui();
  const numbers = useNumbers();
  const nameOf = usePersonName();
  return (
    <table className={classes.list}>
      <thead>
        <tr>
          <th scope="col">{t`Proof of concept`}</th>
          <th scope="col">{t`POC lead`}</th>
          <th scope="col">{t`Production owner`}</th>
          <th scope="col">{t`Scored`}</th>
          <th scope="col">{t`Week`}</th>
          <th scope="col">{t`Owner’s opinion`}</th>
          <th scope="col">{t`Review`}</th>
          <th scope="col">{t`Last scored`}</th>
        </tr>
      </thead>
      <tbody>
        {pocs.map((poc) => {
          const standing = poc.round.find((each) => each.week === week);
          if (!standing) return null;
          const lead = poc.owners.find(({ role }) => role === 'POC_LEAD');
          const owner = poc.owners.find(({ role }) => role === 'PRODUCTION_OWNER');
          const state =
            standing.total === 0 && !standing.complete
              ? t`no checklist`
              : standing.complete
                ? t`complete`
                : standing.scored > 0
                  ? t`begun`
                  : t`waits`;
          return (
            <tr key={poc.id}>
              <th scope="row">
                <Link
                  to="/pocs/$slug/week"
                  params={{ slug: poc.slug }}
                  search={(current) => ({ ...keepMoment(current), ...(asked && { week: asked }) })}
                >
                  {isolated(poc.name)}
                </Link>
                {poc.unit && <span className={classes.unit}>{isolated(poc.unit)}</span>}
              </th>
              <td data-name={t`POC lead`}>{lead ? nameOf(lead.person) : t`none named`}</td>
              <td data-name={t`Production owner`}>{owner ? nameOf(owner.person) : t`none named`}</td>
              <td data-name={t`Scored`}>
                {standing.scored} / {standing.total}
              </td>
              <td data-name={t`Week`}>
                <span
                  className={classes.state}
                  data-complete={standing.complete || undefined}
                  data-begun={standing.scored > 0 || undefined}
                >
                  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                    {standing.complete ? (
                      <path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2" />
                    ) : (
                      <>
                        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
                        {standing.scored > 0 && <path d="M6 1.25A4.75 4.75 0 0 1 6 10.75Z" fill="currentColor" />}
                      </>
                    )}
                  </svg>
                  {state}
                </span>
              </td>
              <td data-name={t`Owner’s opinion`}>{standing.ownerScored > 0 ? t`on ${standing.ownerScored}` : t`none yet`}</td>
              <td data-name={t`Review`}>{standing.reviewed ? t`held` : t`not yet`}</td>
              <td data-name={t`Last scored`}>{poc.readiness.lastScoredWeek ? numbers.week(poc.readiness.lastScoredWeek) : t`never`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
