import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PocMoneyQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { Panel } from '../../shell/Panel';
import { siblingName } from '../../vocabulary/envelopes';
import { Listed } from '../Listed';
import { usePoc } from '../PocContext';
import table from '../Table.module.css';
import classes from './EnvelopesPanel.module.css';
import { Lanes } from './Lanes';

type Money = NonNullable<PocMoneyQuery['poc']>;

/** MO-1, KO-6: the POC and its production sibling, on one timeline and in the same figures. */
export function EnvelopesPanel({ poc, actions }: { poc: Money; actions?: ReactNode }) {
  const { i18n, t } = useLingui();
  const { day, money, ratio } = useNumbers();
  const nameOf = usePersonName();
  const { track } = usePoc();
  const { budget, production, delivery } = poc;
  const sides = [
    { name: t`POC`, envelope: budget.poc },
    { name: t`Production`, envelope: budget.production },
  ];
  return (
    <Panel
      title={t`POC and production, side by side`}
      aside={
        <>
          {actions}
          <RuleHelp rules={['KO-6', 'MO-1', 'MO-6']} />
        </>
      }
    >
      <Lanes poc={poc} />
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Envelope</Trans>
            </th>
            <th scope="col" className={table.right}>
              <Trans>Approved</Trans>
            </th>
            <th scope="col" className={table.right}>
              <Trans>Spent</Trans>
            </th>
            <th scope="col" className={table.right}>
              <Trans>Remaining</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {sides.map(({ name, envelope: { approved, spent, remaining } }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={t`Approved`} className={`${table.number} ${table.right}`}>
                {money(approved)}
              </td>
              <td data-label={t`Spent`} className={`${table.number} ${table.right}`}>
                {money(spent)}
              </td>
              <td data-label={t`Remaining`} className={`${table.number} ${table.right}`}>
                {remaining.minorUnits.startsWith('-') ? (
                  <span className={classes.over}>
                    {money(remaining)} <Trans>overspent</Trans>
                  </span>
                ) : (
                  money(remaining)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {production ? (
        <p className={classes.sibling}>
          <Trans>
            Production sibling: opened on {day(production.openedOn)} with {money(production.openedWith)},{' '}
            {i18n._(siblingName[production.state])}
          </Trans>
          {production.goLiveOn && <Trans>, to go live on {day(production.goLiveOn)}</Trans>}
          {'. '}
          {production.owner ? <Trans>Owner: {nameOf(production.owner)}.</Trans> : <Trans>No owner.</Trans>}{' '}
          {production.team && (
            <Trans>
              Team: <Listed names={[production.team, production.vendor]} />.
            </Trans>
          )}{' '}
          {delivery && (
            <Trans>
              The POC is built by <Listed names={[delivery.pocTeam, delivery.pocVendor]} />.
            </Trans>
          )}
        </p>
      ) : (
        <p className={classes.sibling}>
          {track === 'RESEARCH' ? (
            <Trans>Research has no production sibling.</Trans>
          ) : (
            <Trans>The production sibling opens with the kick-off.</Trans>
          )}
        </p>
      )}
      {budget.actualRatio !== null && budget.ratio !== null && (
        <p className={classes.sibling}>
          <Trans>
            Actually spent: {ratio(budget.actualRatio)}× the POC; planned: {ratio(budget.ratio)}×.
          </Trans>
        </p>
      )}
    </Panel>
  );
}
