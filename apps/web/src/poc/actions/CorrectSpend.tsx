import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { MoneyField } from '../../forms/MoneyField';
import { TextField } from '../../forms/TextField';
import { CorrectSpendDocument } from '../../graphql/generated/graphql';
import { useNumbers } from '../../numbers/useNumbers';
import type { Spend } from '../money/SpendPanel';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';
import { useMoney } from './useMoney';

/** MO-1: a wrong amount is corrected with a reason; the first one stays visible. */
export function CorrectSpend({ poc, spend, onClose }: Ground & { spend: Spend }) {
  const { t } = useLingui();
  const { day, money } = useNumbers();
  const amount = useMoney('amount', spend.amount, spend.amount.currency);
  const [reason, setReason] = useField('reason', '');
  return (
    <CommandForm
      title={t`Correct the spend of ${day(spend.on)}`}
      document={CorrectSpendDocument}
      problems={[amount.problem, checkReason(reason, ['reason'])]}
      input={() => ({ pocId: poc.id, spendId: spend.id, amount: amount.money, reason })}
      submit={t`Correct`}
      done={t`The spend is corrected.`}
      onClose={onClose}
    >
      <MoneyField
        name="amount"
        label={t`Right amount`}
        hint={t`Recorded as ${money(spend.amount)}.`}
        isRequired
        value={amount.typed}
        onChange={amount.setTyped}
        currency={spend.amount.currency}
      />
      <TextField name="reason" label={t`Reason`} isRequired value={reason} onChange={setReason} />
    </CommandForm>
  );
}
