import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PocPeopleQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { Panel } from '../../shell/Panel';
import { ownerRoles } from '../../vocabulary/owners';
import { ActionButton } from '../actions/ActionButton';
import { GateMark } from '../GateMark';
import table from '../Table.module.css';
import classes from './PeopleView.module.css';

type People = NonNullable<PocPeopleQuery['poc']>;

/** KO-4, GA-1: who answers for it, whether they have said so and come to the reviews; and who builds it. */
export function OwnersPanel({ poc: { owners, members, gate }, actions }: { poc: People; actions?: ReactNode }) {
  const { i18n, t } = useLingui();
  const { day, share } = useNumbers();
  const nameOf = usePersonName();
  const required = gate.criteria.find(({ code }) => code === 'OWNER_ATTENDANCE');
  return (
    <Panel
      title={t`Owners and team`}
      aside={
        <>
          {actions}
          <RuleHelp rules={['KO-4', 'CL-5', 'CL-8']} />
        </>
      }
    >
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Role</Trans>
            </th>
            <th scope="col">
              <Trans>Who</Trans>
            </th>
            <th scope="col">
              <Trans>Accepted, attendance</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {ownerRoles.map(({ role, name }) => {
            const owner = owners.find((each) => each.role === role);
            return (
              <tr key={role}>
                <th scope="row">{i18n._(name)}</th>
                <td>
                  {owner ? (
                    <>
                      {nameOf(owner.person)}
                      <div className={table.small}>
                        <Trans>since {day(owner.since)}</Trans>
                      </div>
                    </>
                  ) : (
                    <span className={table.soft}>
                      <Trans>none named</Trans>
                    </span>
                  )}
                  <div className={classes.actions}>
                    <ActionButton action={{ kind: 'changeOwner', role }} label={t`Change: ${i18n._(name)}`}>
                      {owner ? t`Change` : t`Name`}
                    </ActionButton>
                    {owner && !owner.accepted && role === 'PRODUCTION_OWNER' && (
                      <ActionButton action={{ kind: 'acceptOwnership' }}>{t`Accept the ownership`}</ActionButton>
                    )}
                  </div>
                </td>
                <td>
                  {owner && role === 'PRODUCTION_OWNER' && (
                    <>
                      <div>
                        <GateMark met={owner.accepted} /> {owner.accepted ? t`accepted` : t`not accepted yet`}
                      </div>
                      <div>
                        {required && <GateMark met={required.met} />}{' '}
                        {owner.attendance === null ? t`no review yet` : t`at ${share(owner.attendance)} of the reviews`}
                      </div>
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3 className={classes.name}>
        <Trans>Team, who scores</Trans>
      </h3>
      {members.length === 0 ? (
        <p className={classes.text}>
          <Trans>Nobody is on the team.</Trans>
        </p>
      ) : (
        <ul className={classes.members}>
          {members.map((person) => (
            <li key={person.id}>{nameOf(person)}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
