import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PocOverviewQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { drills as scenarios } from '../../vocabulary/drills';
import { Evidence } from '../Evidence';
import { GateMark } from '../GateMark';
import table from '../Table.module.css';

type Drills = NonNullable<PocOverviewQuery['poc']>['drills'];

/** GA-1: the Tuesday mornings that were rehearsed, the newest run of each, and until when it counts. */
export function DrillsPanel({ drills, actions }: { drills: Drills; actions?: ReactNode }) {
  const { i18n, t } = useLingui();
  const { day } = useNumbers();
  return (
    <Panel
      title={t`Drills`}
      aside={
        <>
          {actions}
          <RuleHelp rules={['GA-1']} />
        </>
      }
    >
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Scenario</Trans>
            </th>
            <th scope="col">
              <Trans>Newest run</Trans>
            </th>
            <th scope="col">
              <Trans>Valid until</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map(({ scenario, name }) => {
            const run = drills.find((each) => each.scenario === scenario);
            return (
              <tr key={scenario}>
                <th scope="row">{i18n._(name)}</th>
                <td>
                  {run ? (
                    <>
                      <GateMark met={run.passed} /> {run.passed ? t`passed on ${day(run.ranOn)}` : t`failed on ${day(run.ranOn)}`}
                      {run.note && (
                        <div className={table.small} dir="auto">
                          {run.note}
                        </div>
                      )}
                      <Evidence links={run.evidence} />
                    </>
                  ) : (
                    <span className={table.soft}>
                      <Trans>never run</Trans>
                    </span>
                  )}
                </td>
                <td data-label={t`Valid until`} className={table.number}>
                  {run?.passed ? day(run.validUntil) : '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
