import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceField } from '../../forms/ChoiceField';
import { DateField } from '../../forms/DateField';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { RuleHelp } from '../../help/RuleHelp';
import { dayIn } from '../../numbers/day-in';
import { Panel } from '../../shell/Panel';
import { stopReasonName } from '../../vocabulary/decisions';
import classes from '../Life.module.css';
import type { SectionProps } from '../sections/section';
import { STOP_REASONS } from '../stop-reasons';

/** KO-7, TR-3: how it was decided before it came here, if it was: no gate is asked, and of a stop only the reason. */
export function OutcomeSection({ draft, set, ground }: SectionProps) {
  const { i18n, t } = useLingui();
  const isResearch = draft.track === 'RESEARCH';
  return (
    <Panel title={t`Outcome`} aside={<RuleHelp rules={['KO-7', 'TR-3', 'MO-6']} />}>
      <ChoiceField
        name="outcome.decision"
        label={t`Is it decided already?`}
        value={draft.outcome === '' ? 'NONE' : draft.outcome}
        onChange={(outcome) => set('outcome')(outcome === 'NONE' ? '' : outcome)}
        choices={[
          { value: 'NONE', label: t`No, it runs`, meaning: t`It is adopted as running; what its kick-off lacked shows as findings.` },
          {
            value: 'GRADUATE',
            label: t`It graduated`,
            meaning: t`It went to production before it came here; no gate is asked.`,
            ...(isResearch && { refused: t`Research cannot be adopted as graduated: adopt it as production-bound or as stopped.` }),
          },
          { value: 'STOP', label: t`It was stopped`, meaning: t`No money is counted as saved: it was not released here.` },
        ]}
      />
      {draft.outcome !== '' && (
        <div className={classes.question}>
          <DateField
            name="outcome.on"
            label={t`Decided on`}
            hint={t`Today, where it is left empty.`}
            max={dayIn(ground.zone)}
            value={draft.outcomeOn}
            onChange={set('outcomeOn')}
          />
          <TextField
            name="outcome.rationale"
            label={t`Rationale`}
            hint={t`Why it was decided so.`}
            isRequired
            lines={2}
            value={draft.rationale}
            onChange={set('rationale')}
          />
        </div>
      )}
      {draft.outcome === 'STOP' && (
        <div className={classes.question}>
          <SelectField
            name="outcome.stopReason"
            label={t`Stop reason`}
            isRequired
            none={t`Choose one of the four`}
            value={draft.stopReason}
            onChange={set('stopReason')}
            options={STOP_REASONS.map(({ reason }) => ({ value: reason, label: i18n._(stopReasonName[reason]) }))}
          />
          <TextField
            name="outcome.learned"
            label={t`What was learned`}
            hint={<Trans>Where it is known; later nobody can add it.</Trans>}
            lines={2}
            value={draft.learned}
            onChange={set('learned')}
          />
        </div>
      )}
    </Panel>
  );
}
