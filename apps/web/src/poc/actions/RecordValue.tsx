import { checkMeasuredOn } from '@causeway/feasibility/decide.ts';
import { checkEvidence, checkText } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { DateField } from '../../forms/DateField';
import { MoneyField } from '../../forms/MoneyField';
import { TextField } from '../../forms/TextField';
import { RecordValueDocument } from '../../graphql/generated/graphql';
import { CommandForm } from './CommandForm';
import { EvidenceField } from './EvidenceField';
import { linksOf } from './evidence';
import type { Ground } from './ground';
import { useMoney } from './useMoney';

/** MO-7: the benefit of a year as it was measured, with its evidence. */
export function RecordValue({ poc, today, onClose }: Ground) {
  const { t } = useLingui();
  const measured = useMoney('measuredPerYear', null, poc.budget.currency);
  const [on, setOn] = useField('on', today);
  const [evidence, setEvidence] = useField('evidence', '');
  const [note, setNote] = useField('note', '');
  const links = linksOf(evidence);
  return (
    <CommandForm
      title={t`Record a measured benefit`}
      document={RecordValueDocument}
      problems={[
        measured.problem,
        checkMeasuredOn(on, today, ['on']),
        links.length === 0 && { field: ['evidence'], message: t`Link what proves it.` },
        ...checkEvidence(links, ['evidence']),
        note !== '' && checkText(note, ['note']),
      ]}
      input={() => ({ pocId: poc.id, measuredPerYear: measured.money, on: on || null, evidence: [...links], note: note || null })}
      submit={t`Record`}
      done={t`The benefit is recorded.`}
      onClose={onClose}
    >
      <MoneyField
        name="measuredPerYear"
        label={t`Benefit in a year`}
        isRequired
        value={measured.typed}
        onChange={measured.setTyped}
        currency={poc.budget.currency}
      />
      <DateField name="on" label={t`Day of the measurement`} value={on} max={today} onChange={setOn} />
      <EvidenceField isRequired value={evidence} onChange={setEvidence} />
      <TextField name="note" label={t`Note`} lines={2} value={note} onChange={setNote} />
    </CommandForm>
  );
}
