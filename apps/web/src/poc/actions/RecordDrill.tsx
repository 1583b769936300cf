import { checkRanOn } from '@causeway/drills/decide.ts';
import { checkEvidence, checkText } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { ChoiceField } from '../../forms/ChoiceField';
import { DateField } from '../../forms/DateField';
import { Row } from '../../forms/Row';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { type DrillScenario, RecordDrillDocument } from '../../graphql/generated/graphql';
import { drills } from '../../vocabulary/drills';
import { CommandForm } from './CommandForm';
import { EvidenceField } from './EvidenceField';
import { linksOf } from './evidence';
import type { Ground } from './ground';

/** GA-1: a Tuesday morning that was rehearsed, on the day it ran. */
export function RecordDrill({ poc, today, onClose }: Ground) {
  const { i18n, t } = useLingui();
  const [scenario, setScenario] = useField<DrillScenario | ''>('scenario', 'TUESDAY_MORNING');
  const [passed, setPassed] = useField<'passed' | 'failed' | null>('passed', null);
  const [on, setOn] = useField('on', today);
  const [evidence, setEvidence] = useField('evidence', '');
  const [note, setNote] = useField('note', '');
  return (
    <CommandForm
      title={t`Record a drill`}
      document={RecordDrillDocument}
      problems={[
        passed === null && { field: ['passed'], message: t`Say whether it passed.` },
        checkRanOn(on, today),
        ...checkEvidence(linksOf(evidence), ['evidence']),
        note !== '' && checkText(note, ['note']),
      ]}
      input={() => ({
        pocId: poc.id,
        scenario: scenario || 'TUESDAY_MORNING',
        passed: passed === 'passed',
        on: on || null,
        evidence: [...linksOf(evidence)],
        note: note || null,
      })}
      submit={t`Record`}
      done={t`The drill is recorded.`}
      onClose={onClose}
    >
      <Row>
        <SelectField
          name="scenario"
          label={t`Scenario`}
          value={scenario}
          onChange={setScenario}
          options={drills.map(({ scenario: value, name }) => ({ value, label: i18n._(name) }))}
        />
        <DateField name="on" label={t`Day`} value={on} max={today} onChange={setOn} />
      </Row>
      <ChoiceField
        name="passed"
        label={t`How it went`}
        value={passed}
        onChange={setPassed}
        choices={[
          { value: 'passed', label: t`It passed` },
          { value: 'failed', label: t`It failed` },
        ]}
      />
      <EvidenceField value={evidence} onChange={setEvidence} />
      <TextField name="note" label={t`Note`} lines={2} value={note} onChange={setNote} />
    </CommandForm>
  );
}
