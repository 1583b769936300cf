import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PocPeopleQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { Panel } from '../../shell/Panel';
import { GateMark } from '../GateMark';
import { Listed } from '../Listed';
import table from '../Table.module.css';
import classes from './PeopleView.module.css';

type People = NonNullable<PocPeopleQuery['poc']>;

/** CL-8: the last eight weekly reviews, who came, and whether the production owner did. */
export function ReviewsPanel({ poc: { reviews }, actions }: { poc: People; actions?: ReactNode }) {
  const { t } = useLingui();
  const { week } = useNumbers();
  const nameOf = usePersonName();
  return (
    <Panel
      title={t`Weekly reviews`}
      aside={
        <>
          <Trans>the last eight</Trans>
          {actions}
          <RuleHelp rules={['CL-8', 'GA-1']} />
        </>
      }
    >
      {reviews.length === 0 ? (
        <p className={classes.text}>
          <Trans>No review was held yet.</Trans>
        </p>
      ) : (
        <table className={`${table.table} ${table.stacked}`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Week</Trans>
              </th>
              <th scope="col">
                <Trans>Production owner</Trans>
              </th>
              <th scope="col">
                <Trans>Attendees and note</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {reviews.map((review) => (
              <tr key={review.week}>
                <th scope="row" className={table.number}>
                  {week(review.week)}
                </th>
                <td className={table.number} data-label={t`Production owner`}>
                  <GateMark met={review.ownerPresent} /> {review.ownerPresent ? t`was there` : t`was not there`}
                </td>
                <td>
                  {review.attendees.length === 0 ? t`nobody` : <Listed names={review.attendees.map(nameOf)} />}
                  {review.note && <div className={table.small}>{review.note}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
