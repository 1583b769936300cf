import { addWeeks, weekAt } from '@causeway/kernel/calendar.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import type { CommandType } from '@causeway/poc/authorize.ts';
import type { House, Who } from './house.ts';
import { seeded } from './seeded.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PEOPLE = ['team', 'owner', 'pmo', 'viewer'].map((login) => `${login}@causeway.demo`);
const SCENARIOS = ['SLOW_MODEL', 'STALE_DATA', 'CUSTOMER_ON_HOLD', 'TUESDAY_MORNING'];

export interface Ran {
  readonly recorded: number;
  readonly refused: number;
  readonly types: ReadonlySet<string>;
}

export interface RunOptions {
  readonly seed: number;
  readonly steps: number;
  readonly pocs: number;
  /** Done now and then between two steps: a restart, a kill. */
  readonly disturb?: () => Promise<void>;
}

/** A life of a portfolio by chance, the same for the same seed but for the ids: any command of anybody, time, policies, and what disturbs it. */
export const liveRun = async (house: House, { seed, steps, pocs, disturb = async () => {} }: RunOptions): Promise<Ran> => {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)]!;
  const day = (days: number) => new Date(house.clock + days * DAY).toISOString().slice(0, 10);
  const money = (most: number) => ({ minorUnits: String(below(most) * 100), currency: 'USD' });
  const lastWeek = () => addWeeks(weekAt(house.clock, 'UTC'), -1);
  const types = new Set<string>();
  let recorded = 0;
  let refused = 0;
  const ask = async (who: Who, type: CommandType, input: object, slug: string | null = null) => {
    const outcome = await house.ask(who, type, input, slug);
    house.engine.projector.nudge();
    if (isRefused(outcome)) refused += 1;
    else if (outcome.recorded) {
      recorded += 1;
      types.add(type);
    }
  };
  const slugs: string[] = [];
  const begin = async () => {
    const slug = `poc-${slugs.length}`;
    slugs.push(slug);
    const given = {
      slug,
      name: `${pick(['Claims', 'Élan', 'fjord', 'Zürich 🚀'])} ${slugs.length}`,
      hypothesis: 'Line one\nline two\twith a tab, a \\ and "quotes".',
      track: random() < 0.8 ? 'PRODUCTION_BOUND' : 'RESEARCH',
      checklistTemplateId: 'default',
      unit: pick(['Claims', 'Legal', null]),
      budget: { poc: money(50_000), ...(random() < 0.8 && { production: money(200_000) }) },
      owners: { pocLead: 'team@causeway.demo', ...(random() < 0.8 && { productionOwner: 'owner@causeway.demo' }) },
      ...(random() < 0.7 && { decisionDueOn: day(10 + below(60)) }),
      ...(random() < 0.7 && { infrastructure: { tier: pick(['SHARED_PLATFORM', 'SANDBOX', 'PRODUCTION_GRADE']) } }),
      ...(random() < 0.7 && { delivery: { pocTeam: 'Lab', productionTeam: pick(['Lab', 'Ops']) } }),
      success: { name: 'Agreement', unit: '%', direction: 'AT_LEAST', target: 90 },
    };
    if (random() < 0.3) {
      const outcome = random() < 0.3 ? { decision: 'STOP', rationale: 'over', stopReason: 'OVERTAKEN' } : undefined;
      await ask('pmo', 'adoptPoc', { ...given, startedOn: day(-30), ...(outcome && { outcome }) });
    } else {
      await ask('pmo', 'proposePoc', { ...given, pilot: [{ id: 'PILOT-1', answer: 'They wait.' }] });
      await ask('pmo', 'kickOffPoc', {}, slug);
    }
  };
  const scores = () => {
    const ids = Array.from({ length: 4 }, (_, n) =>
      ['AUTH', 'ERR', 'MON', 'DATA', 'PERF', 'COMP', 'SUP'].map((area) => `${area}-${n + 1}`),
    ).flat();
    return ids
      .filter(() => random() < 0.5)
      .map((itemId) => ({ itemId, score: below(4), note: pick(['', 'as last week', 'new']), evidence: ['https://example.org/a'] }));
  };
  const commands: readonly ((slug: string) => Promise<void>)[] = [
    ...Array.from(
      { length: 5 },
      () => (slug: string) =>
        ask(
          pick(['team', 'team', 'owner', 'pmo'] as const),
          'scoreItems',
          { scores: scores(), ...(random() < 0.3 && { week: lastWeek() }) },
          slug,
        ),
    ),
    (slug) => ask('team', 'holdReview', { attendees: PEOPLE.filter(() => random() < 0.5) }, slug),
    (slug) => ask('pmo', 'waiveItem', { itemId: pick(['SUP-1', 'MON-2', 'AUTH-1']), reason: 'later', expiresOn: day(below(20)) }, slug),
    (slug) => ask('pmo', 'endWaiver', { itemId: pick(['SUP-1', 'MON-2', 'AUTH-1']), reason: 'done' }, slug),
    (slug) => ask('team', 'recordSpend', { envelope: pick(['POC', 'PRODUCTION']), amount: money(3_000) }, slug),
    (slug) => ask('pmo', 'changeBudget', { envelope: pick(['POC', 'PRODUCTION']), approved: money(200_000), reason: 'again' }, slug),
    (slug) => ask('team', 'recordFeasibility', { value: 80 + below(20) }, slug),
    (slug) => ask('team', 'recordDrill', { scenario: pick(SCENARIOS), passed: random() < 0.7 }, slug),
    (slug) => ask('owner', 'acceptOwnership', {}, slug),
    (slug) => ask('pmo', 'changeOwner', { role: pick(['PRODUCTION_OWNER', 'SPONSOR']), email: pick(PEOPLE), reason: 'moved' }, slug),
    (slug) => ask('pmo', 'changeTeam', { add: [pick(PEOPLE)], remove: [] }, slug),
    (slug) => ask('pmo', 'changeTrack', { track: pick(['RESEARCH', 'PRODUCTION_BOUND']), reason: 'it works' }, slug),
    (slug) => ask('pmo', 'describePoc', { name: `Renamed ${below(9)}`, reason: 'clearer' }, slug),
    (slug) => ask('pmo', 'changeChecklist', { remove: [pick(['SUP-4', 'PERF-4', 'MON-2'])], reason: 'not ours' }, slug),
    (slug) => ask('team', 'recordValue', { measuredPerYear: money(90_000), evidence: ['https://example.org/v'] }, slug),
    (slug) => ask('team', 'declareInfrastructure', { tier: pick(['LAPTOP', 'SHARED_PLATFORM']) }, slug),
    (slug) => ask('pmo', 'decide', { decision: 'EXTEND', rationale: 'more time', extendTo: day(20 + below(40)) }, slug),
    (slug) =>
      random() < 0.25
        ? ask('pmo', 'decide', { decision: 'STOP', rationale: 'x', stopReason: 'OVERTAKEN', learned: 'y' }, slug)
        : ask('pmo', 'decide', { decision: 'GRADUATE', rationale: 'now', override: random() < 0.2 }, slug),
    async () => {
      if (random() < 0.3)
        await ask('admin', 'changePolicy', {
          policy: {
            overall: pick([0.3, 0.5, 0.8]),
            timeZone: pick(['UTC', 'America/New_York', 'Asia/Tokyo']),
            drillMaxAgeDays: pick([20, 90]),
          },
          reason: 'a new year',
        });
    },
  ];
  for (let step = 0; step < steps; step += 1) {
    if (slugs.length < pocs && random() < 0.4) await begin();
    // Mostly hours, now and then weeks; sometimes several commands within the same millisecond.
    if (random() < 0.6) house.clock += random() < 0.1 ? below(21 * DAY) : below(30 * HOUR);
    if (slugs.length > 0) await pick(commands)(pick(slugs));
    if (random() < 0.06) await disturb();
  }
  return { recorded, refused, types };
};
