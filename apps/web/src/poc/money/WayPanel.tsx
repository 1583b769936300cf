import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { PocMoneyQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { Facts } from '../Facts';
import { GateMark } from '../GateMark';
import { usePoc } from '../PocContext';
import { ViewLink } from '../ViewLink';
import classes from './WayPanel.module.css';

type Money = NonNullable<PocMoneyQuery['poc']>;

/** MO-3, MO-4: what the way to the gate costs, and whether what is left for production covers it. */
export function WayPanel({ poc: { budget, roadmap } }: { poc: Money }) {
  const { t } = useLingui();
  const { decimal, money } = useNumbers();
  const { readiness } = usePoc();
  const { hardeningEstimate, shortfall, production } = budget;
  const isShort = shortfall.minorUnits !== '0';
  return (
    <Panel title={t`The way to the gate`} aside={<RuleHelp rules={['MO-3', 'MO-4']} />}>
      {readiness.total === 0 ? (
        <p className={classes.text}>
          <Trans>Without a checklist there is no way to tell, and the gate stays shut.</Trans>
        </p>
      ) : (
        <>
          <Facts
            facts={[
              [
                t`Weeks of work`,
                plural(roadmap.totalWeeks, {
                  one: '1 week of one engineer',
                  other: `${decimal(roadmap.totalWeeks)} weeks of one engineer`,
                }),
              ],
              [t`Hardening estimate`, <strong key="e">{money(hardeningEstimate)}</strong>],
              [t`Left for production`, money(production.remaining)],
              [t`Shortfall`, <strong key="s">{money(shortfall)}</strong>],
            ]}
          />
          <p className={classes.text}>
            <GateMark met={!isShort} />{' '}
            {isShort ? (
              <Trans>What is left for production does not cover the way to the gate.</Trans>
            ) : hardeningEstimate.minorUnits === '0' ? (
              <Trans>Nothing is left to raise.</Trans>
            ) : (
              <Trans>What is left for production covers the way to the gate.</Trans>
            )}
          </p>
          <p className={classes.text}>
            <ViewLink view="road">{t`Step by step: the road ahead`}</ViewLink>
          </p>
        </>
      )}
    </Panel>
  );
}
