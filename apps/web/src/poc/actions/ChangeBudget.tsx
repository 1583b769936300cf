import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { MoneyField } from '../../forms/MoneyField';
import { TextField } from '../../forms/TextField';
import { ChangeBudgetDocument, type Envelope } from '../../graphql/generated/graphql';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';
import { useMoney } from './useMoney';

/** MO-1: what is approved of an envelope changes with a reason; a first budget may be in any currency of the policy (GE-3). */
export function ChangeBudget({ poc, currencies, envelope, onClose }: Ground & { envelope: Envelope }) {
  const { t } = useLingui();
  const { budget } = poc;
  const now = envelope === 'POC' ? budget.poc : budget.production;
  const isFirst = [budget.poc, budget.production].every(({ approved, spent }) => approved.minorUnits === '0' && spent.minorUnits === '0');
  const [currency, setCurrency] = useField('currency', budget.currency);
  const approved = useMoney('approved', now.approved.minorUnits === '0' ? null : now.approved, currency);
  const [reason, setReason] = useField('reason', '');
  return (
    <CommandForm
      title={envelope === 'POC' ? t`Change the budget of the POC` : t`Change the budget of production`}
      document={ChangeBudgetDocument}
      problems={[approved.problem, checkReason(reason, ['reason'])]}
      input={() => ({ pocId: poc.id, envelope, approved: approved.money, reason })}
      isGuarded
      submit={t`Approve`}
      done={t`The budget is changed.`}
      onClose={onClose}
    >
      <MoneyField
        name="approved"
        label={t`Approved`}
        hint={envelope === 'PRODUCTION' ? t`2.5 to 4 times the POC’s is typical.` : undefined}
        isRequired
        value={approved.typed}
        onChange={approved.setTyped}
        currency={currency}
        currencies={isFirst ? currencies : []}
        onCurrency={isFirst ? setCurrency : undefined}
      />
      <TextField name="reason" label={t`Reason`} isRequired value={reason} onChange={setReason} />
    </CommandForm>
  );
}
