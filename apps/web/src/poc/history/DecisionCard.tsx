import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { DecisionPartsFragment } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { beforePosition } from '../../moment/moment';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { Panel } from '../../shell/Panel';
import { decided, stopReasonName } from '../../vocabulary/decisions';
import { Facts } from '../Facts';
import { CriteriaTable } from '../overview/GatePanel';
import classes from './DecisionCard.module.css';

/** DE-4: a decision with the gate, the money and the words as they stood, and a way to what was known then. */
export function DecisionCard({ decision, isNewest }: { decision: DecisionPartsFragment; isNewest?: boolean }) {
  const { i18n, t } = useLingui();
  const { day, instant, money } = useNumbers();
  const nameOf = usePersonName();
  const { gate, saved, override, effectiveOn, decidedAt, decidedBy, learned, stopReason, extendTo, rationale } = decision;
  const unmet = gate?.criteria.filter(({ met }) => !met).length ?? 0;
  const on = day(effectiveOn ?? decidedAt);
  return (
    <Panel
      title={isNewest ? t`Decision: ${i18n._(decided[decision.decision])} on ${on}` : t`${i18n._(decided[decision.decision])} on ${on}`}
      aside={
        <>
          {override && (
            <strong className={classes.override}>
              <Trans>by override of the gate</Trans>
            </strong>
          )}
          <RuleHelp rules={['DE-1', 'DE-2', 'DE-3', 'DE-4']} />
        </>
      }
    >
      <Facts
        facts={[
          [t`Why`, rationale || t`The rationale was erased.`],
          [t`Reason`, stopReason && i18n._(stopReasonName[stopReason])],
          [t`What was learned`, learned],
          [t`Money released`, saved && money(saved)],
          [t`Extended to`, extendTo && day(extendTo)],
          [
            t`Decided by`,
            <>
              {decidedBy ? nameOf(decidedBy) : t`the system`}
              {', '}
              <Trans>recorded {instant(decidedAt)}</Trans>
            </>,
          ],
        ]}
      />
      {gate ? (
        <details className={classes.gate}>
          <summary>
            {gate.open ? (
              <Trans>The gate as it stood: open, every criterion met</Trans>
            ) : (
              <Plural
                value={unmet}
                one="The gate as it stood: shut, # criterion unmet"
                other="The gate as it stood: shut, # criteria unmet"
              />
            )}
          </summary>
          <CriteriaTable gate={gate} isOver />
        </details>
      ) : (
        <p className={classes.soft}>
          <Trans>It was decided before it came here: no gate was evaluated.</Trans>
        </p>
      )}
      {gate && (
        <p className={classes.soft}>
          <Link from="/pocs/$slug" to="." search={{ asOf: beforePosition(decision.position) }}>
            <Trans>As known before this decision</Trans>
          </Link>
        </p>
      )}
    </Panel>
  );
}
