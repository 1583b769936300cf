import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PocMoneyQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { Panel } from '../../shell/Panel';
import { envelopeName } from '../../vocabulary/envelopes';
import table from '../Table.module.css';
import classes from './SpendPanel.module.css';

type SpendList = NonNullable<PocMoneyQuery['poc']>['spend'];
export type Spend = SpendList['nodes'][number];

interface SpendPanelProps {
  readonly spend: SpendList;
  readonly actions?: ReactNode;
  /** What one may do about one of them. */
  readonly actionsOf?: (spend: Spend) => ReactNode;
}

/** MO-1: what was spent, newest day first, with what was first recorded where it was corrected. */
export function SpendPanel({ spend: { nodes, pageInfo }, actions, actionsOf }: SpendPanelProps) {
  const { i18n, t } = useLingui();
  const { day, money } = useNumbers();
  const nameOf = usePersonName();
  const newestFirst = nodes.toReversed().sort((one, other) => other.on.localeCompare(one.on));
  return (
    <Panel
      title={t`Spend`}
      aside={
        <>
          <Plural value={nodes.length} _0="nothing yet" one="# entry" other="# entries" />
          {actions}
          <RuleHelp rules={['MO-1']} />
        </>
      }
    >
      {nodes.length === 0 ? (
        <p className={classes.none}>
          <Trans>Nothing was recorded as spent.</Trans>
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
        <section className={classes.scroll} tabIndex={0} aria-label={t`Spend, newest first`}>
          <table className={`${table.table} ${table.stacked}`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Day</Trans>
                </th>
                <th scope="col">
                  <Trans>Envelope</Trans>
                </th>
                <th scope="col" className={table.right}>
                  <Trans>Amount</Trans>
                </th>
                <th scope="col">
                  <Trans>Note</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {newestFirst.map((spend) => (
                <tr key={spend.id}>
                  <th scope="row" className={table.number}>
                    {day(spend.on)}
                  </th>
                  <td className={table.number}>{i18n._(envelopeName[spend.envelope])}</td>
                  <td className={`${table.number} ${table.right}`}>
                    {money(spend.amount)}
                    {spend.corrected && (
                      <div className={table.small}>
                        <Trans>
                          corrected, first <s>{money(spend.corrected)}</s>
                        </Trans>
                      </div>
                    )}
                  </td>
                  <td>
                    <div className={classes.noted}>
                      <span>
                        <bdi>{spend.note}</bdi>
                        <span className={`${table.small} ${classes.by}`}>
                          {spend.recordedBy ? nameOf(spend.recordedBy) : t`the system`}
                        </span>
                      </span>
                      {actionsOf?.(spend)}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {pageInfo.hasNextPage && (
        <p className={classes.none}>
          <Trans>There are more than 500 entries; the API lists them all.</Trans>
        </p>
      )}
    </Panel>
  );
}
