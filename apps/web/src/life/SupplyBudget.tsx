import { minor } from '@causeway/kernel/money.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { CommandErrors } from '../commands/CommandErrors';
import { useCommand } from '../commands/useCommand';
import { Form } from '../forms/Form';
import { MoneyField } from '../forms/MoneyField';
import { readMoney, writeMoney } from '../forms/money-text';
import type { Problem } from '../forms/problem';
import { TextField } from '../forms/TextField';
import { useMoneyMistake, usePoint } from '../forms/useMoneyText';
import { type Envelope, SupplyBudgetDocument } from '../graphql/generated/graphql';
import type { Ground } from './ground';
import type { LifePoc } from './WithPoc';

interface SupplyBudgetProps {
  readonly poc: LifePoc;
  readonly ground: Ground;
}

const NAMES = { POC: 'poc', PRODUCTION: 'production' } as const;

/** KO-2: approves both envelopes, in place; each that changes is a command of its own, with its reason. */
export function SupplyBudget({ poc: { id, budget }, ground }: SupplyBudgetProps) {
  const { t } = useLingui();
  const point = usePoint();
  const mistake = useMoneyMistake();
  const approved = { POC: budget.poc.approved, PRODUCTION: budget.production.approved };
  const asTyped = (envelope: Envelope) => (minor(approved[envelope]) === 0n ? '' : writeMoney(approved[envelope], point));
  const [typed, setTyped] = useState({ POC: asTyped('POC'), PRODUCTION: asTyped('PRODUCTION') });
  const isFixed = minor(approved.POC) > 0n || minor(approved.PRODUCTION) > 0n;
  const [currency, setCurrency] = useState(budget.currency);
  const [reason, setReason] = useState(t`Approved for the kick-off`);
  const { send, isSending, outcome } = useCommand(SupplyBudgetDocument);
  const [refused, setRefused] = useState<readonly Problem[]>();

  const envelopes: readonly Envelope[] = ['POC', 'PRODUCTION'];
  const read = { POC: readMoney(typed.POC, currency, point), PRODUCTION: readMoney(typed.PRODUCTION, currency, point) };
  const wrong = envelopes.map((envelope): Problem | null => {
    const amount = read[envelope];
    if ('wrong' in amount) return { field: [NAMES[envelope]], message: mistake(amount, currency) ?? '' };
    return minor(amount.money) === 0n ? { field: [NAMES[envelope]], message: t`Give an amount above zero.` } : null;
  });

  const approve = async () => {
    setRefused(undefined);
    for (const envelope of envelopes) {
      const amount = read[envelope];
      if ('wrong' in amount || (isFixed && amount.money.minorUnits === approved[envelope].minorUnits)) continue;
      const ended = await send({ pocId: id, envelope, approved: amount.money, reason });
      if (ended.kind === 'refused')
        setRefused(ended.errors.map((error) => (error.field?.[0] === 'approved' ? { ...error, field: [NAMES[envelope]] } : error)));
      if (ended.kind !== 'done') return;
    }
  };

  return (
    <Form problems={[...wrong, checkReason(reason, ['reason'])].filter((each) => each !== null)} refusals={refused} onSubmit={approve}>
      <MoneyField
        name="poc"
        label={t`Budget of the POC`}
        value={typed.POC}
        onChange={(POC) => setTyped({ ...typed, POC })}
        currency={currency}
        currencies={isFixed ? [] : ground.rated}
        onCurrency={setCurrency}
      />
      <MoneyField
        name="production"
        label={t`Budget of production`}
        hint={t`2.5 to 4 times the POC’s is typical.`}
        value={typed.PRODUCTION}
        onChange={(PRODUCTION) => setTyped({ ...typed, PRODUCTION })}
        currency={currency}
      />
      <TextField name="reason" label={t`Reason`} isRequired value={reason} onChange={setReason} />
      {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
      <div>
        <Button type="submit" size="xs" variant="default" loading={isSending}>
          <Trans>Approve both</Trans>
        </Button>
      </div>
    </Form>
  );
}
