import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../testing/show';
import { type PortfolioView, viewOf } from '../address';
import { type PortfolioTotals, Totals } from './Totals';

const money = (euros: number) => ({ minorUnits: String(euros * 100), currency: 'EUR' });
const codes = ['AUTH_LATER', 'HANDOFF', 'WEEK_MISSED', 'OVERSPENT', 'QUIET_DEATH', 'SLIDE_SIZED', 'OWNER_LATE', 'NO_CHECKLIST'] as const;

const portfolio: PortfolioTotals = {
  position: '7',
  at: '2026-11-24T03:00:00.000Z',
  counts: { total: 2126, proposed: 399, running: 688, graduated: 892, stopped: 147, gateOpen: 3 },
  readiness: 0.6249,
  areas: [],
  budgets: [
    {
      currency: 'EUR',
      pocApproved: money(10),
      pocSpent: money(9),
      productionApproved: money(30),
      productionSpent: money(8),
      shortfall: money(7),
      exposure: { low: money(5), high: money(6) },
    },
  ],
  values: [],
  findings: codes.map((code, place) => ({ code, severity: place % 2 ? 'WARNING' : 'CRITICAL', count: 100 - place })),
};

/** The figures of the line that a currency heads. */
function moneyLine(currency: string): (string | null)[] {
  const line = screen.getByRole('rowheader', { name: currency }).closest('tr');
  return within(line!)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

describe('PF-1 the totals', () => {
  it('count by status, with the mean readiness and the open gates', () => {
    show(<Totals portfolio={portfolio} view={viewOf({})} onView={() => undefined} />);
    const pairs = screen
      .getAllByRole('definition')
      .map((value) => [value.parentElement?.querySelector('dt')?.textContent, value.textContent]);
    expect(Object.fromEntries(pairs)).toEqual({
      POCs: '2,126',
      Proposed: '399',
      Running: '688',
      Graduated: '892',
      Stopped: '147',
      'mean readiness': '62%',
      'gate open': '3',
    });
  });

  it('call one POC one', () => {
    show(<Totals portfolio={{ ...portfolio, counts: { ...portfolio.counts, total: 1 } }} view={viewOf({})} onView={() => undefined} />);
    expect(screen.getByText('POC', { selector: 'dt' }).nextElementSibling?.textContent).toBe('1');
  });

  it('show money in a line for each currency, as the server wrote it', () => {
    show(<Totals portfolio={portfolio} view={viewOf({})} onView={() => undefined} />);
    expect(moneyLine('EUR')).toEqual(['10', '9', '30', '8', '7', '5 – 6']);
  });

  it('name the gravest findings first, of those alike the most frequent, and all of them on demand', () => {
    show(<Totals portfolio={portfolio} view={viewOf({})} onView={() => undefined} />);
    expect(screen.queryByRole('button', { name: /No checklist/ })).toBeNull();
    const shown = within(screen.getByRole('heading', { name: 'Open findings' }).parentElement!).getAllByRole('listitem');
    expect(shown.slice(0, 7).map(({ textContent }) => Number.parseInt(textContent ?? '', 10))).toEqual([100, 98, 96, 94, 99, 97, 95]);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 8' }));
    expect(screen.getByRole('button', { name: /No checklist/ }).textContent).toContain('93');
  });

  it('wait in place until they are known', () => {
    show(<Totals portfolio={undefined} view={viewOf({})} onView={() => undefined} />);
    expect(screen.getByRole('region', { name: 'Totals' }).getAttribute('aria-busy')).toBe('true');
  });

  it('say money at risk once where both bounds are the same', () => {
    const [budget] = portfolio.budgets;
    const budgets = [{ ...budget!, exposure: { low: money(6), high: money(6) } }];
    show(<Totals portfolio={{ ...portfolio, budgets }} view={viewOf({})} onView={() => undefined} />);
    expect(moneyLine('EUR').at(-1)).toBe('6');
  });
});

describe('PF-1 money in many currencies', () => {
  const [euros] = portfolio.budgets;
  const budgets = ['CHF', 'EUR', 'GBP', 'USD'].map((currency) => ({ ...euros!, currency }));
  const shown = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);

  it('takes the room that was kept for it, and shows all of them on demand', () => {
    show(<Totals portfolio={{ ...portfolio, budgets }} view={viewOf({})} onView={() => undefined} />);
    expect(shown()).toEqual(['CHF', 'EUR']);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 4 currencies' }));
    expect(shown()).toEqual(['CHF', 'EUR', 'GBP', 'USD']);
    fireEvent.click(screen.getByRole('button', { name: 'Show fewer currencies' }));
    expect(shown()).toEqual(['CHF', 'EUR']);
  });

  it('has nothing to unfold where three are all', () => {
    show(<Totals portfolio={{ ...portfolio, budgets: budgets.slice(0, 3) }} view={viewOf({})} onView={() => undefined} />);
    expect(shown()).toEqual(['CHF', 'EUR', 'GBP']);
    expect(screen.queryByRole('button', { name: /currencies/ })).toBeNull();
  });
});

describe('MO-7 what it is worth a year', () => {
  const worth = (minorUnits: string) => ({
    currency: 'EUR',
    expectedPerYear: money(90),
    measuredPerYear: money(40),
    unprovenPerYear: { currency: 'EUR', minorUnits },
  });
  const said = (minorUnits: string) => {
    show(<Totals portfolio={{ ...portfolio, values: [worth(minorUnits)] }} view={viewOf({})} onView={() => undefined} />);
    return moneyLine('EUR').slice(6);
  };

  it('leaves unproven value out and says how much', () => {
    expect(said('700')).toEqual(['90', '40', '7']);
    expect(screen.getByRole('columnheader', { name: 'not proven' })).not.toBeNull();
  });

  it('says nothing of unproven value where there is none', () => {
    expect(said('0')).toEqual(['90', '40']);
  });

  it('is said of a currency in which nothing is approved, too', () => {
    show(<Totals portfolio={{ ...portfolio, budgets: [], values: [worth('0')] }} view={viewOf({})} onView={() => undefined} />);
    expect(moneyLine('EUR')).toEqual(['–', '–', '–', '–', '–', '–', '90', '40']);
  });
});

describe('a figure that counts POCs', () => {
  const clicked = (name: string, view = viewOf({})) => {
    const onView = vi.fn<(view: PortfolioView) => void>();
    show(<Totals portfolio={portfolio} view={view} onView={onView} />);
    fireEvent.click(screen.getByRole('button', { name }));
    return onView.mock.calls[0]![0];
  };

  it('shows exactly those on a click', () => {
    expect(clicked('688 Running')).toEqual(viewOf({ status: ['RUNNING'] }));
  });

  it('counts open gates and findings of RUNNING POCs, and shows RUNNING ones', () => {
    expect(clicked('3 gate open')).toEqual(viewOf({ gate: 'open', status: ['RUNNING'] }));
  });

  it('of a finding likewise, whatever was filtered before', () => {
    expect(clicked('99 Hand-off to another team', viewOf({ status: ['STOPPED'] }))).toEqual(
      viewOf({ finding: ['HANDOFF'], status: ['RUNNING'] }),
    );
  });

  it('takes it back on the next click', () => {
    expect(clicked('3 gate open', viewOf({ gate: 'open', status: ['RUNNING'] }))).toEqual(viewOf({}));
  });
});
