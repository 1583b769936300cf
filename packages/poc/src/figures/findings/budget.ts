import { isSlideSized } from '@causeway/budget/figures.ts';
import { add, display, minor, subtract, zero } from '@causeway/kernel/money.ts';
import { exact, exactOf } from '../exact.ts';
import type { Reading } from '../reading.ts';
import { exactSum } from '../roadmap.ts';
import { decimals } from '../wording.ts';
import { exactly, type FindingRule, type Said } from './finding.ts';

const short = ({ budget }: Reading): string =>
  `${display(budget.hardeningEstimate)} are needed to reach the gate, ${display(budget.shortfall)} are not covered`;

/** NO_PRODUCTION_BUDGET: the band UNBUDGETED. */
export const noProductionBudget: FindingRule = {
  code: 'NO_PRODUCTION_BUDGET',
  severity: 'CRITICAL',
  boundOnly: true,
  open: (reading) => {
    const { budget } = reading;
    if (budget.band !== 'UNBUDGETED') return null;
    return {
      message: `${display(budget.production.approved)} are approved for production beside ${display(budget.poc.approved)} for the POC: ${short(reading)}.`,
      remedy: 'Approve a production budget beside the POC’s, typically 2.5 to 4 times as much.',
      exposure: exactly(budget.shortfall),
    };
  },
};

/** HARDENING_SKIPPED: the band below twice the POC's budget. */
export const hardeningSkipped: FindingRule = {
  code: 'HARDENING_SKIPPED',
  severity: 'CRITICAL',
  boundOnly: true,
  open: (reading) => {
    const { budget } = reading;
    if (budget.band !== 'HARDENING_SKIPPED') return null;
    const ratio = exact(minor(budget.production.approved), minor(budget.poc.approved));
    return {
      message: `Production is budgeted at ${decimals(ratio)} times the POC (2.5 to 4 is typical): ${short(reading)}.`,
      remedy: `Raise the production budget to at least ${display(add(budget.poc.approved, budget.poc.approved))}.`,
      exposure: exactly(budget.shortfall),
    };
  },
};

/** SLIDE_SIZED: the work between POC and production stated at 1.5 times or less, where 3 to 4 is typical (MO-5). */
export const slideSized: FindingRule = {
  code: 'SLIDE_SIZED',
  severity: 'WARNING',
  boundOnly: true,
  open: ({ budget: { plannedWeeks, workRatio } }) =>
    plannedWeeks === null || workRatio === null || !isSlideSized(workRatio)
      ? null
      : {
          message: `${plannedWeeks.production} weeks of work are planned for production after ${plannedWeeks.poc} for the POC, ${decimals(exactOf(workRatio))} times as much; 3 to 4 times is typical.`,
          remedy: `Plan the work again from the checklist: ${exactSum([plannedWeeks.poc, plannedWeeks.poc, plannedWeeks.poc])} weeks or more would be typical.`,
        },
};

/** ENVELOPE_RAIDED: production approved is below what the sibling opened with. */
export const envelopeRaided: FindingRule = {
  code: 'ENVELOPE_RAIDED',
  severity: 'WARNING',
  boundOnly: true,
  open: ({ state, budget }) => {
    const opened = state.sibling?.openedWith ?? zero(budget.currency);
    const taken = subtract(opened, budget.production.approved);
    if (minor(taken) <= 0n) return null;
    return {
      message: `Production opened with ${display(opened)} and has ${display(budget.production.approved)} left approved: ${display(taken)} were taken out.`,
      remedy: `Approve ${display(opened)} for production again, or stop the POC.`,
      exposure: exactly(taken),
    };
  },
};

/** OVERSPENT: spent above approved, in either envelope; stays alive after GRADUATE (AP-4). */
export const overspent: FindingRule = {
  code: 'OVERSPENT',
  severity: 'WARNING',
  boundOnly: false,
  livesIn: ['RUNNING', 'GRADUATED'],
  open: ({ budget }): Said | null => {
    const over = (['poc', 'production'] as const)
      .filter((key) => minor(budget[key].remaining) < 0n)
      .map((key) => ({ key, ...budget[key], excess: subtract(budget[key].spent, budget[key].approved) }));
    if (over.length === 0) return null;
    const sentences = over.map(
      ({ key, spent, approved }) =>
        `${display(spent)} spent of ${display(approved)} approved for ${key === 'poc' ? 'the POC' : 'production'}`,
    );
    return {
      message: `More was spent than approved: ${sentences.join(', ')}.`,
      remedy: 'Approve what is really needed, or correct the spend that is wrong.',
      exposure: exactly(over.map(({ excess }) => excess).reduce(add)),
    };
  },
};
