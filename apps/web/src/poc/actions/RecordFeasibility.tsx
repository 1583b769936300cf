import { checkMeasuredOn, missingMeasure } from '@causeway/feasibility/decide.ts';
import { checkEvidence, checkText } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { DateField } from '../../forms/DateField';
import { NumberField } from '../../forms/NumberField';
import { readNumber } from '../../forms/number-text';
import { Row } from '../../forms/Row';
import { TextField } from '../../forms/TextField';
import { RecordFeasibilityDocument } from '../../graphql/generated/graphql';
import { useNumbers } from '../../numbers/useNumbers';
import { directionName } from '../../vocabulary/feasibility';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import { EvidenceField } from './EvidenceField';
import { linksOf } from './evidence';
import type { Ground } from './ground';

/** FE-1: a measured value of the success measure; without one there is nothing to measure against. */
export function RecordFeasibility({ poc, today, onClose }: Ground) {
  const { i18n, t } = useLingui();
  const { measured } = useNumbers();
  const { measure } = poc.feasibility;
  const [value, setValue] = useField('value', '');
  const [on, setOn] = useField('on', today);
  const [evidence, setEvidence] = useField('evidence', '');
  const [note, setNote] = useField('note', '');
  const read = readNumber(value);
  return (
    <CommandForm
      title={t`Record a measurement`}
      document={RecordFeasibilityDocument}
      problems={[
        missingMeasure(measure != null),
        read === null && { field: ['value'], message: t`Give the measured value as a number.` },
        checkMeasuredOn(on, today, ['on']),
        ...checkEvidence(linksOf(evidence), ['evidence']),
        note !== '' && checkText(note, ['note']),
      ]}
      input={() => ({ pocId: poc.id, value: read ?? 0, on: on || null, evidence: [...linksOf(evidence)], note: note || null })}
      submit={t`Record`}
      done={t`The measurement is recorded.`}
      onClose={onClose}
    >
      <p className={classes.text}>
        {measure
          ? t`${measure.name}: ${i18n._(directionName[measure.direction])} ${measured(measure.target)} ${measure.unit} is the target.`
          : t`This POC states no success measure; describe it with one first.`}
      </p>
      <Row>
        <NumberField name="value" label={t`Measured`} unit={measure?.unit} isRequired value={value} onChange={setValue} />
        <DateField name="on" label={t`Day`} value={on} max={today} onChange={setOn} />
      </Row>
      <EvidenceField value={evidence} onChange={setEvidence} />
      <TextField name="note" label={t`Note`} lines={2} value={note} onChange={setNote} />
    </CommandForm>
  );
}
