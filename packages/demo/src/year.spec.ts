import type { RatioBand } from '@causeway/budget/figures.ts';
import type { DrillScenario } from '@causeway/drills/commands.ts';
import type { StopReason } from '@causeway/poc/commands.ts';
import type { PocStatus } from '@causeway/poc/state.ts';
import type { FindingCode } from '@causeway/poc/view/findings.ts';
import type { CriterionCode } from '@causeway/poc/view/gate.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { When } from './calendar.ts';
import { emailOf, PEOPLE, type Who } from './people.ts';
import { type Shown, shownAt } from './testing/shown.ts';
import { openSeeded, type ToldYear } from './testing/told-year.ts';
import { YEAR } from './year.ts';

// What the year must show, and which POC shows it: read from the read side once the year is told.

const TODAY = '2026-11-25';
let year: ToldYear;
beforeAll(async () => {
  year = await openSeeded(`${TODAY}T12:00:00Z`);
});
afterAll(() => year.close());

const shown = async (slug: string, when: When | 'now' = 'now'): Promise<Shown> => {
  const poc = await shownAt(year, TODAY, slug, when);
  if (!poc) throw new Error(`${slug} is not there on ${when}`);
  return poc;
};

/** A POC, and the day on which it shows something where that is not today. */
type Where = readonly [slug: string, when?: When];

const FINDING: Record<FindingCode, Where> = {
  AUTH_LATER: ['email-routing'],
  REPLATFORM_LATER: ['damage-photos'],
  HANDOFF: ['knowledge-search'],
  MONITORING_LATER: ['email-routing'],
  BROKEN_MIDDLE: ['press-translation'],
  NO_CHECKLIST: ['damage-photos'],
  NO_PRODUCTION_BUDGET: ['damage-photos'],
  HARDENING_SKIPPED: ['email-routing'],
  SLIDE_SIZED: ['email-routing'],
  ENVELOPE_RAIDED: ['invoice-matching'],
  OVERSPENT: ['energy-load'],
  NO_PRODUCTION_OWNER: ['underwriting-notes'],
  OWNER_ABSENT: ['energy-load'],
  OWNER_IS_TEAM: ['complaint-letters'],
  WEEK_MISSED: ['shift-planning'],
  WEEK_PARTIAL: ['invoice-matching'],
  CHECKLIST_LATE: ['supplier-risk'],
  BUDGET_LATE: ['supplier-risk'],
  OWNER_LATE: ['supplier-risk'],
  SCOPED_LATE: ['knowledge-search'],
  DECISION_OVERDUE: ['shift-planning'],
  QUIET_DEATH: ['shift-planning'],
};

const BAND: Record<RatioBand, string> = {
  UNBUDGETED: 'damage-photos',
  HARDENING_SKIPPED: 'email-routing',
  THIN: 'invoice-matching',
  TYPICAL: 'claims-triage',
  ABOVE_TYPICAL: 'network-tickets',
};

/** Where each criterion keeps a gate shut; all of them are met where a gate is open. */
const UNMET: Record<CriterionCode, string> = {
  FEASIBILITY: 'press-translation',
  OVERALL_READINESS: 'call-summaries',
  AREA_READINESS: 'email-routing',
  BLOCKING_ITEMS: 'invoice-matching',
  WAIVERS: 'network-tickets',
  OWNER_NAMED: 'damage-photos',
  OWNER_ACCEPTED: 'underwriting-notes',
  OWNER_ATTENDANCE: 'energy-load',
  BUDGET_RATIO: 'email-routing',
  INFRASTRUCTURE: 'damage-photos',
  DRILL_SLOW_MODEL: 'email-routing',
  DRILL_STALE_DATA: 'call-summaries',
  DRILL_CUSTOMER_ON_HOLD: 'complaint-letters',
};

const STATUS: Record<PocStatus, readonly string[]> = {
  PROPOSED: ['lab-reports', 'tender-answers'],
  RUNNING: [
    'call-summaries',
    'claims-triage',
    'complaint-letters',
    'damage-photos',
    'email-routing',
    'energy-load',
    'invoice-matching',
    'knowledge-search',
    'materials-literature',
    'network-tickets',
    'press-translation',
    'shift-planning',
    'supplier-risk',
    'underwriting-notes',
  ],
  GRADUATED: ['contract-review', 'demand-forecasting', 'maintenance-manuals', 'scan-indexing'],
  STOPPED: ['fraud-signals', 'meeting-minutes', 'pricing-copilot', 'warranty-chat'],
};

const STOPPED: Record<StopReason, string> = {
  NOT_WORTH_PRODUCTION_COST: 'warranty-chat',
  NOT_FEASIBLE: 'fraud-signals',
  OVERTAKEN: 'meeting-minutes',
  ABANDONED: 'pricing-copilot',
};

const DRILLED: Record<DrillScenario, { readonly passed: Where; readonly failed: Where }> = {
  SLOW_MODEL: { passed: ['claims-triage'], failed: ['claims-triage', '24 Fri'] },
  STALE_DATA: { passed: ['supplier-risk'], failed: ['call-summaries'] },
  CUSTOMER_ON_HOLD: { passed: ['invoice-matching'], failed: ['complaint-letters'] },
  TUESDAY_MORNING: { passed: ['claims-triage'], failed: ['claims-triage', '36 Mon'] },
};

/** Anything else that the year must hold: where, and what is looked for. */
const ALSO: readonly [what: string, where: Where, holds: (poc: Shown) => boolean][] = [
  [
    'a gate that is open and waits for its decision',
    ['claims-triage'],
    ({ standing }) => standing.status === 'RUNNING' && standing.gateOpen,
  ],
  [
    'graduation by an open gate',
    ['contract-review'],
    ({ decision }) => decision[0]!.decision === 'GRADUATE' && !decision[0]!.override && decision[0]!.gate!.open,
  ],
  ['graduation by override', ['demand-forecasting'], ({ decision }) => decision[0]!.override && !decision[0]!.gate!.open],
  ['an extension', ['complaint-letters'], ({ decision }) => decision[0]!.decision === 'EXTEND'],
  [
    'a launch without monitoring, alive after it',
    ['demand-forecasting'],
    ({ finding }) => finding.some(({ message }) => message.includes('launched blind')),
  ],
  ['what was open when it was stopped', ['pricing-copilot'], ({ finding }) => finding.some(({ code }) => code === 'DECISION_OVERDUE')],
  ['a shortfall that nothing covers', ['email-routing'], ({ budget }) => Number(budget.shortfall.minorUnits) > 0],
  ['money released by a stop', ['warranty-chat'], ({ budget }) => Number(budget.saved!.minorUnits) > 0],
  ['a waiver that stands', ['call-summaries'], ({ waiver }) => waiver.some(({ id }) => id === 'COMP-5')],
  ['a waiver before it was ended', ['network-tickets', '34 Mon'], ({ waiver }) => waiver.some(({ id }) => id === 'DATA-4')],
  ['a waiver that was ended', ['network-tickets', '36 Mon'], ({ waiver }) => waiver.length === 0],
  ['a waiver before it expired', ['energy-load', '45 Mon'], ({ waiver }) => waiver.some(({ id }) => id === 'COMP-5')],
  ['a waiver that expired', ['energy-load', '47 Mon'], ({ waiver }) => waiver.length === 0],
  [
    'a second opinion that disputes an item',
    ['call-summaries'],
    ({ score }) => score.some(({ id, disputed }) => id === 'SUP-1' && disputed),
  ],
  ['catches', ['claims-triage'], ({ standing }) => standing.catches === 2],
  ['research', ['materials-literature'], ({ standing, sibling }) => standing.track === 'RESEARCH' && sibling === null],
  ['research before it changed track', ['knowledge-search', '32 Fri'], ({ standing }) => standing.track === 'RESEARCH'],
  [
    'the same after it',
    ['knowledge-search', '33 Mon'],
    ({ standing, sibling }) => standing.track === 'PRODUCTION_BOUND' && sibling !== null,
  ],
  ['an adoption of what runs, start unknown', ['damage-photos'], ({ poc }) => poc.kickedOffOn === null && poc.startedOn === null],
  ['an adoption of what runs since a day', ['supplier-risk'], ({ poc }) => poc.kickedOffOn === null && poc.startedOn !== null],
  [
    'an adoption of what was decided',
    ['scan-indexing'],
    ({ decision }) => decision[0]!.decision === 'GRADUATE' && decision[0]!.gate === null,
  ],
  [
    'one vendor on both sides',
    ['claims-triage'],
    ({ delivery }) => delivery!.pocVendor === delivery!.productionVendor && delivery!.pocVendor !== null,
  ],
  [
    'a forecast with a range',
    ['call-summaries'],
    ({ forecast }) => forecast!.earliestOn! < forecast!.expectedOn! && forecast!.expectedOn! < forecast!.latestOn!,
  ],
  ['feasibility shown', ['claims-triage'], ({ feasibility }) => feasibility.state === 'SHOWN'],
  ['feasibility not shown', ['press-translation'], ({ feasibility }) => feasibility.state === 'NOT_SHOWN'],
  ['feasibility untested', ['materials-literature'], ({ feasibility }) => feasibility.state === 'UNTESTED'],
  ['value proven', ['claims-triage'], ({ value }) => value.proven],
  ['value measured, unproven', ['demand-forecasting'], ({ value }) => value.measuredPerYear !== null && !value.proven],
  ['spend corrected', ['invoice-matching'], ({ spend }) => spend.some(({ corrected }) => corrected !== null)],
  ['a proposal that lacks steps', ['tender-answers'], ({ poc }) => poc.missingSteps.length === 4],
  ['a proposal that is ready', ['lab-reports'], ({ poc }) => poc.missingSteps.length === 0],
  ['US dollars', ['claims-triage'], ({ budget }) => budget.currency === 'USD'],
  ['euros', ['contract-review'], ({ budget }) => budget.currency === 'EUR'],
  ['Swiss francs', ['invoice-matching'], ({ budget }) => budget.currency === 'CHF'],
];

describe('the demo year', () => {
  it('has 24 POCs, of one status each', async () => {
    const standing = await Promise.all(YEAR.map(async ({ slug }) => [slug, (await shown(slug)).standing.status] as const));
    const byStatus = Object.groupBy(standing, ([, status]) => status);
    expect(standing).toHaveLength(24);
    expect(Object.fromEntries(Object.entries(byStatus).map(([status, of]) => [status, of.map(([slug]) => slug).sort()]))).toEqual(STATUS);
  });

  it.each(Object.entries(FINDING))('shows %s on %s', async (code, [slug, when]) => {
    expect((await shown(slug, when)).finding.map((finding) => finding.code)).toContain(code);
  });

  it.each(Object.entries(BAND))('shows the band %s on %s', async (band, slug) => {
    expect((await shown(slug)).budget.band).toBe(band);
  });

  it.each(Object.entries(UNMET))('shows %s unmet on %s, and met where the gate is open', async (code, slug) => {
    const isMet = async (of: string) => (await shown(of)).criterion.filter((criterion) => criterion.code === code).every(({ met }) => met);
    expect([await isMet(slug), await isMet('claims-triage')]).toEqual([false, true]);
  });

  it.each(Object.entries(STOPPED))('shows a stop for %s on %s', async (reason, slug) => {
    const { decision } = await shown(slug);
    expect(decision[0]).toMatchObject({ decision: 'STOP', stopReason: reason });
    expect(decision[0]!.learned!.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(DRILLED))('shows %s passed and failed', async (scenario, { passed, failed }) => {
    const result = async ([slug, when]: Where) => (await shown(slug, when)).drill.find((drill) => drill.scenario === scenario)?.passed;
    expect([await result(passed), await result(failed)]).toEqual([true, false]);
  });

  it.each(ALSO)('shows %s on %s', async (_, [slug, when], holds) => {
    expect(holds(await shown(slug, when))).toBe(true);
  });
});

describe('the people of the demo year', () => {
  const holding = async (who: Who, role: 'POC_LEAD' | 'PRODUCTION_OWNER') => {
    const { reader, directory } = year.engine;
    const person = (await directory.byEmail(emailOf(who)))!;
    return (await reader.heldBy(person.id, role, await reader.present())).map(({ slug }) => slug);
  };

  it('are six who sign in and eighteen others, each with a name', async () => {
    const known = await Promise.all(PEOPLE.map(({ email }) => year.engine.directory.byEmail(email)));
    expect(known.map((person) => person?.displayName)).toEqual(PEOPLE.map(({ displayName }) => displayName));
    expect(known).toHaveLength(24);
  });
  it('team@ leads some, and is a member of another', async () => {
    expect((await holding('team', 'POC_LEAD')).sort()).toEqual(['call-summaries', 'claims-triage', 'lab-reports', 'underwriting-notes']);
    const { id } = (await year.engine.directory.byEmail(emailOf('team')))!;
    expect((await shown('email-routing')).member.map(({ person }) => person)).toContain(id);
  });
  it('owner@ owns some, one of which waits to be accepted', async () => {
    expect((await holding('owner', 'PRODUCTION_OWNER')).sort()).toEqual(['claims-triage', 'invoice-matching', 'underwriting-notes']);
    expect((await shown('underwriting-notes')).owner.find(({ role }) => role === 'PRODUCTION_OWNER')!.accepted).toBe(false);
  });
  it('have this week still to score on some POCs, and done on others', async () => {
    const week = async (slug: string) => (await shown(slug)).standing.lastScoredWeek;
    expect([await week('call-summaries'), await week('claims-triage')]).toEqual(['2026-W47', '2026-W48']);
  });
});
