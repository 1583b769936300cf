import { Trans, useLingui } from '@lingui/react/macro';
import { useNumbers } from '../../numbers/useNumbers';
import { isolated } from '../../people/isolated';
import { Panel } from '../../shell/Panel';
import { stopReasonName } from '../../vocabulary/decisions';
import classes from '../Life.module.css';
import type { LifePoc } from '../WithPoc';
import { type Deciding, savedBy } from './decision';

interface DecisionRecordPanelProps {
  readonly poc: LifePoc;
  readonly deciding: Deciding;
  readonly today: string;
}

/** DE-4, AP-4: what will be recorded, before the click. */
export function DecisionRecordPanel({ poc, deciding, today }: DecisionRecordPanelProps) {
  const { i18n, t } = useLingui();
  const { day, money } = useNumbers();
  const { decision, stopReason, extendTo, override } = deciding;
  const unmet = poc.gate.criteria.filter(({ met }) => !met).length;
  const isOpened = poc.production?.state === 'WAITING';
  if (decision === 'GRADUATE' && !poc.gate.open && !override)
    return (
      <Panel title={t`What will be recorded`}>
        <p className={classes.text} role="status">
          <Trans>Nothing, as long as the gate is shut and not overridden.</Trans>
        </p>
      </Panel>
    );
  return (
    <Panel title={t`What will be recorded`}>
      <div role="status">
        <ul className={classes.list}>
          {decision === 'GRADUATE' && (
            <li>
              <Trans>
                {isolated(poc.name)} graduates on {day(today)}.
              </Trans>
            </li>
          )}
          {decision === 'GRADUATE' && (
            <li>
              {poc.gate.open ? (
                <Trans>The gate: open, every criterion met.</Trans>
              ) : (
                <Trans>The gate: shut, {unmet} criteria unmet. Marked as an override for ever.</Trans>
              )}
            </li>
          )}
          {decision === 'GRADUATE' && isOpened && (
            <li>
              <Trans>The production sibling starts.</Trans>
            </li>
          )}
          {decision === 'STOP' && (
            <li>
              <Trans>
                {isolated(poc.name)} is stopped on {day(today)}.
              </Trans>
            </li>
          )}
          {decision === 'STOP' && stopReason !== null && (
            <li>
              <Trans>The reason: {i18n._(stopReasonName[stopReason])}.</Trans>
            </li>
          )}
          {decision === 'STOP' && (
            <li>
              <Trans>Saved: {money(savedBy(poc))}.</Trans>
            </li>
          )}
          {decision === 'STOP' && isOpened && (
            <li>
              <Trans>The production sibling closes.</Trans>
            </li>
          )}
          {decision === 'EXTEND' && (
            <li>
              {extendTo ? (
                <Trans>
                  {isolated(poc.name)} goes on; its decision is due on {day(extendTo)}.
                </Trans>
              ) : (
                <Trans>{isolated(poc.name)} goes on; its decision is due on the day that you give.</Trans>
              )}
            </li>
          )}
          {decision !== 'EXTEND' && poc.status === 'RUNNING' && (
            <li>
              {decision === 'GRADUATE' ? (
                <Trans>
                  The findings that are open now stay with it as they are; whether it is overspent or runs without monitoring is still
                  watched.
                </Trans>
              ) : (
                <Trans>The findings that are open now stay with it as they are.</Trans>
              )}
            </li>
          )}
        </ul>
      </div>
    </Panel>
  );
}
