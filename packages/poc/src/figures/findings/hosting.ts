import { handOff, staysNowhere } from '@causeway/hosting/figures.ts';
import { add, display, times } from '@causeway/kernel/money.ts';
import { exactly, type FindingRule } from './finding.ts';

/** REPLATFORM_LATER: built where it cannot stay. A re-platform costs 2–3 times doing it right, so 1–2 times is avoidable. */
export const replatformLater: FindingRule = {
  code: 'REPLATFORM_LATER',
  severity: 'CRITICAL',
  boundOnly: true,
  open: ({ state, budget }) => {
    const tier = state.hosting.infrastructure?.tier ?? null;
    if (!staysNowhere(tier, state.isAdopted)) return null;
    const { approved } = budget.poc;
    const where = tier === null ? 'on nothing that is named' : tier === 'LAPTOP' ? 'on a laptop' : 'in a sandbox';
    return {
      message: `It runs ${where}: moving later would cost ${display(approved)} to ${display(times(approved, 2))} that need not be spent.`,
      remedy: 'Move it to the shared platform or to production-grade infrastructure, and declare that.',
      exposure: { low: approved, high: times(approved, 2) },
    };
  },
};

/** HANDOFF: 60 % of hand-offs fail: the expected loss is 0.6 × (POC spent + production approved). AP-2: says team, vendor or both. */
export const handoff: FindingRule = {
  code: 'HANDOFF',
  severity: 'WARNING',
  boundOnly: false,
  open: ({ state, budget }) => {
    const changes = handOff(state.hosting);
    const { delivery } = state.hosting;
    if (delivery === null || !(changes.team || changes.vendor)) return null;
    const loss = times(add(budget.poc.spent, budget.production.approved), 0.6);
    const parts = [
      changes.team && `the team (${delivery.pocTeam} to ${delivery.productionTeam})`,
      changes.vendor && `the vendor (${delivery.pocVendor} to ${delivery.productionVendor})`,
    ].filter(Boolean);
    return {
      message: `${parts.length === 2 ? 'Both change' : 'It changes'} hands between POC and production: ${parts.join(' and ')}; the expected loss is ${display(loss)}.`,
      remedy: 'Let those who build it run it: name the same team, and the same vendor, on both sides.',
      exposure: exactly(loss),
    };
  },
};
