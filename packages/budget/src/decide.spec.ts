import type { Money } from '@causeway/kernel/money.ts';
import { anActor, recorded, specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import type { BudgetCommand, Envelope } from './commands.ts';
import { approveAtStart, type BudgetContext, changeBudget, checkBudget, correctSpend, recordSpend } from './decide.ts';
import type { BudgetEvent } from './events.ts';
import { evolveBudget, initialBudget } from './evolve.ts';

const usd = (minorUnits: number | string): Money => ({ minorUnits: String(minorUnits), currency: 'USD' });
const eur = (minorUnits: number): Money => ({ minorUnits: String(minorUnits), currency: 'EUR' });
const context: BudgetContext = {
  now: Date.parse('2026-11-25T10:00:00Z'),
  zone: 'UTC',
  actor: { id: anActor, roles: ['PMO'] },
  commandId: 'c',
  newId: () => 'spend-1',
  amounts: { currency: 'USD', defaultCurrency: 'USD', rated: ['USD', 'EUR'] },
};
const given = specify<BudgetCommand, typeof initialBudget, BudgetEvent, BudgetContext>(
  {
    initial: initialBudget,
    evolve: evolveBudget,
    decide: (command, state, own) =>
      command.type === 'changeBudget'
        ? changeBudget(command, state, own)
        : command.type === 'recordSpend'
          ? recordSpend(command, state, own)
          : correctSpend(command, state, own),
  },
  context,
);

const approved = (envelope: Envelope, amount: Money): BudgetEvent => ({ type: 'BudgetApproved', data: { envelope, approved: amount } });
const spent = (amount: Money, over: object = {}): BudgetEvent => ({
  type: 'SpendRecorded',
  data: { spendId: 'spend-1', envelope: 'POC', amount, on: '2026-11-25', ...over },
});
const change = (amount: Money, reason = 'On-call cover added.'): BudgetCommand => ({
  type: 'changeBudget',
  envelope: 'PRODUCTION',
  approved: amount,
  reason,
});

describe('changing a budget', () => {
  it('MO-1 keeps what it was, what it becomes, and why', () =>
    given(approved('PRODUCTION', usd(9_000_000)))
      .when(change(usd(12_000_000)))
      .records({
        type: 'BudgetChanged',
        data: { envelope: 'PRODUCTION', from: usd(9_000_000), to: usd(12_000_000), reason: 'On-call cover added.' },
      }));

  it('MO-1 begins at zero where nothing was approved', () =>
    given()
      .when(change(usd(100)))
      .records({ type: 'BudgetChanged', data: { envelope: 'PRODUCTION', from: usd(0), to: usd(100), reason: 'On-call cover added.' } }));

  it('GE-3 a first approval of zero is an amount too: it fixes the currency, and the same again is no event', () => {
    const nothing = { from: eur(0), to: eur(0), reason: 'On-call cover added.' };
    given()
      .when(change(eur(0)), { amounts: { ...context.amounts, currency: null } })
      .records({ type: 'BudgetChanged', data: { envelope: 'PRODUCTION', ...nothing } });
    given({ type: 'BudgetChanged', data: { envelope: 'PRODUCTION', ...nothing } })
      .when(change(eur(0)), { amounts: { ...context.amounts, currency: 'EUR' } })
      .recordsNothing();
  });

  it('MO-1 records nothing for the amount that stands, however it is written', () =>
    given(approved('PRODUCTION', usd(100)))
      .when(change(usd('000100')))
      .recordsNothing());

  it('GE-5 an empty reason is REASON_REQUIRED', () =>
    given()
      .when(change(usd(1), ' '))
      .isRefused({ code: 'REASON_REQUIRED', field: ['reason'] }));

  it('GE-3 refuses another currency, and every other reason together', () =>
    given(approved('PRODUCTION', usd(9_000_000)))
      .when(change(eur(9_000_000), ''))
      .isRefused('CURRENCY_MISMATCH', 'REASON_REQUIRED'));

  it('GE-3 a first budget may be in any currency that has a rate', () => {
    const free = { amounts: { ...context.amounts, currency: null } };
    given()
      .when(change(eur(5)), free)
      .records({ type: 'BudgetChanged', data: { envelope: 'PRODUCTION', from: eur(0), to: eur(5), reason: 'On-call cover added.' } });
    given()
      .when(change({ minorUnits: '5', currency: 'JPY' }), free)
      .isRefused('CURRENCY_MISMATCH');
  });

  it.each(['-1', '1.5', '1e3', '', '+1', `1${'0'.repeat(18)}`, '٣'])('GE-3 refuses the amount %j', (minorUnits) =>
    given()
      .when(change(usd(minorUnits)))
      .isRefused({ code: 'INVALID_MONEY' }),
  );
});

describe('approving at the start', () => {
  it('MO-1 an event for each envelope', () =>
    expect(approveAtStart({ poc: usd('0030'), production: usd(90) }).map(({ data }) => data)).toEqual([
      { envelope: 'POC', approved: usd(30) },
      { envelope: 'PRODUCTION', approved: usd(90) },
    ]));
  it('GE-3 both envelopes are in one currency', () => {
    const amounts = { ...context.amounts, currency: null };
    expect(checkBudget({ poc: eur(1), production: eur(2) }, amounts, ['budget'])).toEqual([null, null]);
    expect(checkBudget({ poc: eur(1), production: usd(2) }, amounts, ['budget'])).toMatchObject([
      null,
      { code: 'CURRENCY_MISMATCH', field: expect.arrayContaining(['budget', 'production']) },
    ]);
  });
});

describe('spend', () => {
  const spend = (over: Partial<Extract<BudgetCommand, { type: 'recordSpend' }>> = {}): BudgetCommand => ({
    type: 'recordSpend',
    envelope: 'POC',
    amount: usd(500),
    ...over,
  });

  it('MO-1 is recorded even above the approved amount, today when no day is given', () =>
    given(approved('POC', usd(1)))
      .when(spend())
      .records(spent(usd(500))));

  it('TI-2 an earlier day is the day on which the fact was true', () =>
    given()
      .when(spend({ on: '2026-11-01', note: 'Labelling.' }))
      .records({ ...spent(usd(500), { on: '2026-11-01', note: 'Labelling.' }), effectiveOn: '2026-11-01' } as BudgetEvent));

  it('GE-1 is not of tomorrow', () =>
    given()
      .when(spend({ on: '2026-11-26' }))
      .isRefused({ code: 'DATE_OUT_OF_RANGE', field: ['on'] }));

  it('GE-1 today is the policy’s today', () =>
    given()
      .when(spend({ on: '2026-11-26' }), { zone: 'Pacific/Kiritimati', now: Date.parse('2026-11-25T10:00:00Z') })
      .records({ ...spent(usd(500), { on: '2026-11-26' }), effectiveOn: '2026-11-26' } as BudgetEvent));

  it('GE-3 a first amount that is no budget is in the policy’s currency', () =>
    given()
      .when(spend({ amount: eur(1) }), { amounts: { ...context.amounts, currency: null } })
      .isRefused('CURRENCY_MISMATCH'));

  it('MO-1 is corrected with a reason, again and again, and the first amount stays visible', () => {
    const correction = (from: Money, to: Money): BudgetEvent => ({
      type: 'SpendCorrected',
      data: { spendId: 'spend-1', from, to, reason: 'A zero too many.' },
    });
    const folded = (...events: BudgetEvent[]) =>
      events.reduce((state, event, place) => evolveBudget(state, recorded(event, place, 0)), initialBudget);
    const once = [spent(usd(500)), correction(usd(500), usd(50))];
    expect(folded(...once)).toMatchObject({ spent: { POC: usd(50) }, spends: [{ amount: usd(50), corrected: usd(500) }] });
    expect(folded(...once, correction(usd(50), usd(55)))).toMatchObject({
      spent: { POC: usd(55) },
      spends: [{ amount: usd(55), corrected: usd(500) }],
    });
  });

  it('MO-1 the same amount again is no correction', () =>
    given(spent(usd(500)))
      .when({ type: 'correctSpend', spendId: 'spend-1', amount: usd(500), reason: 'Checked.' })
      .recordsNothing());

  it('GE-5 a spend that nobody recorded is NOT_FOUND', () =>
    given()
      .when({ type: 'correctSpend', spendId: 'spend-1', amount: usd(1), reason: '' })
      .isRefused({ code: 'NOT_FOUND', field: ['spendId'] }));
});
