import { minor } from '@causeway/kernel/money.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Answer, Outcome } from '../../commands/outcome';
import { conflictOf } from '../../commands/refusals';
import { useField } from '../../drafts/useFields';
import { MoneyField } from '../../forms/MoneyField';
import { readMoney, writeMoney } from '../../forms/money-text';
import type { Problem } from '../../forms/problem';
import { TextField } from '../../forms/TextField';
import { useMoneyMistake, usePoint } from '../../forms/useMoneyText';
import { ChangeBudgetDocument, type Envelope } from '../../graphql/generated/graphql';
import type { Ground } from '../ground';
import { useGuarded } from '../useGuarded';
import { SupplyForm, type SupplyProps } from './SupplyForm';

const NAMES = { POC: 'poc', PRODUCTION: 'production' } as const;

/** KO-2: approves both envelopes, in place; each that changes is a command of its own, with its reason. */
export function SupplyBudget({ ground, ...supplied }: SupplyProps & { readonly ground: Ground }) {
  const { id, budget } = supplied.poc;
  const { t } = useLingui();
  const point = usePoint();
  const mistake = useMoneyMistake();
  const approved = { POC: budget.poc.approved, PRODUCTION: budget.production.approved };
  const asTyped = (envelope: Envelope) => (minor(approved[envelope]) === 0n ? '' : writeMoney(approved[envelope], point));
  const [poc, setPoc] = useField('poc', asTyped('POC'));
  const [production, setProduction] = useField('production', asTyped('PRODUCTION'));
  const isFixed = minor(approved.POC) > 0n || minor(approved.PRODUCTION) > 0n;
  const [currency, setCurrency] = useField('currency', budget.currency);
  const [reason, setReason] = useField('reason', t`Approved for the kick-off`);
  const sent = useGuarded(ChangeBudgetDocument, supplied);
  const [refused, setRefused] = useState<readonly Problem[]>();

  const envelopes: readonly Envelope[] = ['POC', 'PRODUCTION'];
  const read = { POC: readMoney(poc, currency, point), PRODUCTION: readMoney(production, currency, point) };
  const wrong = envelopes.map((envelope): Problem | null => {
    const amount = read[envelope];
    if ('wrong' in amount) return { field: [NAMES[envelope]], message: mistake(amount, currency) ?? '' };
    return minor(amount.money) === 0n ? { field: [NAMES[envelope]], message: t`Give an amount above zero.` } : null;
  });

  /** Both, one after the other: the second on what the first has made of the POC. */
  const approve = async (): Promise<Outcome<Answer>> => {
    setRefused(undefined);
    let { expectedRevision } = sent;
    let ended: Awaited<ReturnType<typeof sent.send>> | null = null;
    for (const envelope of envelopes) {
      const amount = read[envelope];
      if ('wrong' in amount || (isFixed && amount.money.minorUnits === approved[envelope].minorUnits)) continue;
      ended = await sent.send({ pocId: id, envelope, approved: amount.money, reason, expectedRevision });
      if (ended.kind === 'refused' && conflictOf(ended) === null)
        setRefused(ended.errors.map((error) => (error.field?.[0] === 'approved' ? { ...error, field: [NAMES[envelope]] } : error)));
      if (ended.kind !== 'done') return ended;
      expectedRevision = ended.answer.poc?.revision ?? expectedRevision;
    }
    return ended ?? { kind: 'done', answer: { position: null, userErrors: [] } };
  };

  return (
    <SupplyForm
      {...supplied}
      step="KO-2"
      problems={[...wrong, checkReason(reason, ['reason'])]}
      sent={sent}
      refusals={refused}
      supply={approve}
      submit={t`Approve both`}
      done={t`Both budgets are approved.`}
    >
      <MoneyField
        name="poc"
        label={t`Budget of the POC`}
        value={poc}
        onChange={setPoc}
        currency={currency}
        currencies={isFixed ? [] : ground.rated}
        onCurrency={setCurrency}
      />
      <MoneyField
        name="production"
        label={t`Budget of production`}
        hint={t`2.5 to 4 times the POC’s is typical.`}
        value={production}
        onChange={setProduction}
        currency={currency}
      />
      <TextField name="reason" label={t`Reason for the budgets`} isRequired value={reason} onChange={setReason} />
    </SupplyForm>
  );
}
