import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CheckField } from '../../forms/CheckField';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { areaName } from '../../vocabulary/areas';
import { criterionName } from '../../vocabulary/criteria';
import type { LifePoc } from '../WithPoc';
import classes from './GateForDecision.module.css';

interface GateForDecisionProps {
  readonly gate: LifePoc['gate'];
  readonly override: boolean;
  readonly onOverride: (override: boolean) => void;
}

/** DE-1: each unmet criterion by name, with what is required and what is; past them only by an override that stays marked for ever. */
export function GateForDecision({ gate, override, onOverride }: GateForDecisionProps) {
  const { i18n, t } = useLingui();
  const unmet = gate.criteria.filter(({ met }) => !met);
  return (
    <Panel
      title={t`Gate`}
      aside={
        <>
          {gate.open ? (
            <Trans>open: every criterion is met</Trans>
          ) : (
            <Plural value={unmet.length} one="shut: # unmet" other="shut: # unmet" />
          )}
          <RuleHelp rules={['GA-1', 'DE-1']} />
        </>
      }
    >
      {!gate.open && (
        <>
          <ul className={classes.criteria}>
            {unmet.map(({ code, area, required, actual }) => (
              <li key={code + (area ?? '')}>
                <svg width="13" height="13" viewBox="0 0 12 12" role="img" aria-label={t`unmet`}>
                  <path d="M2 2 10 10M10 2 2 10" fill="none" stroke="currentColor" strokeWidth="2" />
                </svg>
                <span className={classes.name}>
                  {i18n._(criterionName[code])}
                  {area && ` · ${i18n._(areaName[area])}`}
                </span>
                <span>
                  <Trans>
                    {actual} <span className={classes.of}>· required: {required}</span>
                  </Trans>
                </span>
              </li>
            ))}
          </ul>
          <CheckField
            name="override"
            label={t`Override the gate, on record`}
            hint={t`The graduation is marked as an override for ever, with your rationale and each criterion that was unmet.`}
            value={override}
            onChange={onOverride}
          />
        </>
      )}
    </Panel>
  );
}
