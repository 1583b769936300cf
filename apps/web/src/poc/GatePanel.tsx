import { Trans, useLingui } from '@lingui/react/macro';
import type { PocQuery } from '../graphql/generated/graphql';
import { RuleHelp } from '../help/RuleHelp';
import { Panel } from '../shell/Panel';
import { areaName } from '../vocabulary/areas';
import { criterionName } from '../vocabulary/criteria';
import classes from './GatePanel.module.css';

type Gate = NonNullable<PocQuery['poc']>['gate'];

/** GA-1: each criterion with what is required and what is; the unmet ones first. */
export function GatePanel({ gate }: { gate: Gate }) {
  const { i18n, t } = useLingui();
  const unmet = gate.criteria.filter(({ met }) => !met).length;
  const inOrder = gate.criteria.toSorted((one, other) => Number(one.met) - Number(other.met));
  return (
    <Panel
      title={t`Gate`}
      aside={
        <>
          {gate.open ? <Trans>open: every criterion is met</Trans> : <Trans>shut: {unmet} unmet</Trans>}
          <RuleHelp rules={['GA-1', 'GA-2']} />
        </>
      }
    >
      <ul className={classes.criteria}>
        {inOrder.map(({ code, area, met, required, actual }) => (
          <li key={code + (area ?? '')} data-met={met || undefined}>
            <svg width="13" height="13" viewBox="0 0 12 12" role="img" aria-label={met ? t`met` : t`unmet`}>
              <path d={met ? 'M1.5 6.5 4.5 9.5 10.5 2.5' : 'M2 2 10 10M10 2 2 10'} fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
            <span className={classes.name}>
              {i18n._(criterionName[code])}
              {area && ` · ${i18n._(areaName[area])}`}
            </span>
            <span className={classes.figures}>
              <Trans>
                {actual} <span className={classes.of}>of {required}</span>
              </Trans>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
