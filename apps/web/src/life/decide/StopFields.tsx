import { Trans, useLingui } from '@lingui/react/macro';
import type { SetField } from '../../drafts/useFields';
import { ChoiceField } from '../../forms/ChoiceField';
import { TextField } from '../../forms/TextField';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { stopReasonName } from '../../vocabulary/decisions';
import classes from '../Life.module.css';
import { STOP_REASONS } from '../stop-reasons';
import type { LifePoc } from '../WithPoc';
import { type Deciding, savedBy } from './decision';

interface StopFieldsProps {
  readonly poc: LifePoc;
  readonly deciding: Deciding;
  readonly set: SetField<Deciding>;
}

/** DE-2, MO-6: why it is stopped with what that counts as, what was learned, and what money it frees. */
export function StopFields({ poc, deciding, set }: StopFieldsProps) {
  const { i18n, t } = useLingui();
  const { money } = useNumbers();
  const isTested = poc.feasibility.state !== 'UNTESTED';
  const success = isTested
    ? t`Counts as a success: feasibility was tested, and the answer was worth having.`
    : t`Would count as a success had feasibility been tested; nothing was measured.`;
  const meaning = (mayCount: boolean, isAbandoned: boolean) => {
    if (mayCount) return success;
    return isAbandoned ? t`Never counts as a success.` : t`Does not count as a success.`;
  };
  return (
    <Panel title={t`Stop`} aside={<RuleHelp rules={['DE-2', 'MO-6']} />}>
      <ChoiceField
        name="stopReason"
        label={t`Reason`}
        value={deciding.stopReason}
        onChange={set('stopReason')}
        choices={STOP_REASONS.map(({ reason, mayCount }) => ({
          value: reason,
          label: i18n._(stopReasonName[reason]),
          meaning: meaning(mayCount, reason === 'ABANDONED'),
        }))}
      />
      <TextField
        name="learned"
        label={t`What was learned`}
        hint={t`What the next POC should know.`}
        isRequired
        lines={3}
        value={deciding.learned}
        onChange={set('learned')}
      />
      <p className={classes.text}>
        <Trans>Released: {money(savedBy(poc))}, what remains of both envelopes. It is recorded as saved.</Trans>
      </p>
    </Panel>
  );
}
