import { checkSpentOn } from '@causeway/budget/decide.ts';
import { checkText } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { DateField } from '../../forms/DateField';
import { MoneyField } from '../../forms/MoneyField';
import { Row } from '../../forms/Row';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { type Envelope, RecordSpendDocument } from '../../graphql/generated/graphql';
import { envelopeName } from '../../vocabulary/envelopes';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';
import { useMoney } from './useMoney';

/** MO-1: money spent, above the approved amount too. */
export function RecordSpend({ poc, today, onClose }: Ground) {
  const { i18n, t } = useLingui();
  const [envelope, setEnvelope] = useField<Envelope | ''>('envelope', poc.status === 'GRADUATED' ? 'PRODUCTION' : 'POC');
  const amount = useMoney('amount', null, poc.budget.currency);
  const [on, setOn] = useField('on', today);
  const [note, setNote] = useField('note', '');
  return (
    <CommandForm
      title={t`Record spend`}
      document={RecordSpendDocument}
      problems={[amount.problem, checkSpentOn(on, today), note !== '' && checkText(note, ['note'])]}
      input={() => ({ pocId: poc.id, envelope: envelope || 'POC', amount: amount.money, on: on || null, note: note || null })}
      submit={t`Record`}
      done={t`The spend is recorded.`}
      onClose={onClose}
    >
      <Row>
        <SelectField
          name="envelope"
          label={t`Envelope`}
          value={envelope}
          onChange={setEnvelope}
          options={(['POC', 'PRODUCTION'] as const).map((value) => ({ value, label: i18n._(envelopeName[value]) }))}
        />
        <DateField name="on" label={t`Day`} value={on} max={today} onChange={setOn} />
      </Row>
      <MoneyField
        name="amount"
        label={t`Amount`}
        isRequired
        value={amount.typed}
        onChange={amount.setTyped}
        currency={poc.budget.currency}
      />
      <TextField name="note" label={t`Note`} value={note} onChange={setNote} />
    </CommandForm>
  );
}
