import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PocMoneyQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { Evidence } from '../Evidence';
import { Facts } from '../Facts';
import { GateMark } from '../GateMark';
import classes from './WayPanel.module.css';

type Value = NonNullable<PocMoneyQuery['poc']>['value'];

/** MO-7: what it is worth in a year, and whether that can be believed. */
export function ValuePanel({ value, actions }: { value: Value; actions?: ReactNode }) {
  const { t } = useLingui();
  const { day, money } = useNumbers();
  const { expectedPerYear, measuredPerYear, measuredOn, proven, evidence } = value;
  return (
    <Panel
      title={t`What it is worth a year`}
      aside={
        <>
          {actions}
          <RuleHelp rules={['MO-7']} />
        </>
      }
    >
      <Facts
        facts={[
          [t`Expected`, expectedPerYear ? money(expectedPerYear) : t`not stated`],
          [
            t`Measured`,
            measuredPerYear ? (
              <>
                <strong>{money(measuredPerYear)}</strong>
                {measuredOn && <Trans> on {day(measuredOn)}</Trans>}
              </>
            ) : (
              t`not yet`
            ),
          ],
        ]}
      />
      {measuredPerYear && (
        <p className={classes.text}>
          <GateMark met={proven} />{' '}
          {proven ? (
            <Trans>Proven: monitoring is ready enough to believe it.</Trans>
          ) : (
            <Trans>Not proven: without enough monitoring it cannot be believed.</Trans>
          )}
        </p>
      )}
      <Evidence links={evidence} />
    </Panel>
  );
}
