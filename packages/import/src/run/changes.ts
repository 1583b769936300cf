import { scoresOf } from '@causeway/checklist/of-item.ts';
import { addDays } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { WantedScore } from '../row/wanted.ts';
import type { Asked, Change } from './change.ts';
import { keptOfPeople, owned, teamed } from './changed-people.ts';
import { excerptOf } from './excerpt.ts';
import type { Standing } from './said.ts';
import { saidBefore, same, saysSomething } from './says-the-same.ts';

export interface Changes {
  readonly changes: readonly Change[];
  /** What the register changed and the rules leave as it is, each with what to do. */
  readonly refused: readonly string[];
  /** What the register changed and nothing can be done about: told, no more. */
  readonly kept: readonly string[];
}

/**
 * What a newer edition says otherwise than the register said last, as commands: money first, whose currency other amounts are in; descriptions, people
 * and platform; then the track and the status, which rest on them; scores where it runs. What people changed here in the meantime stays, unless the
 * register changed the same.
 */
export const changesOf = (asked: Asked): Changes => {
  const { wanted, standing } = asked;
  const life = lifeOf(asked);
  return {
    changes: [
      ...budgeted(asked),
      ...described(asked),
      ...owned(asked),
      ...teamed(asked),
      ...hosted(asked),
      ...listed(asked),
      ...tracked(asked),
      ...life.changes.filter(({ type }) => type === 'kickOffPoc'),
      // What is withdrawn before it ran is never scored, neither now nor when the same is imported again.
      ...(standing.now.ran === null && wanted.status === 'STOPPED' ? [] : scored(wanted.scores, standing)),
      ...life.changes.filter(({ type }) => type !== 'kickOffPoc'),
    ],
    refused: life.refused,
    kept: keptOf(asked),
  };
};

/** What the register says otherwise and the log keeps for good, as sentences. */
const keptOf = (asked: Asked): string[] => {
  const {
    wanted,
    standing: { said, now },
  } = asked;
  const { startedOn, decidedOn, stopReason, learned, slug } = wanted;
  const decision = wanted.status === said.status ? said.decisions.at(-1) : undefined;
  const ofDecision = (field: string, given: string | null | undefined, kept: string | null | undefined): string[] =>
    given == null || kept == null || same(given, kept)
      ? []
      : [`${field} stays ${excerptOf(kept)}: a decision stands as it was recorded (the register says ${excerptOf(given)}).`];
  return [
    ...(startedOn !== undefined && said.isAdopted && startedOn !== said.startedOn
      ? [`startedOn stays ${said.startedOn ?? 'unknown'}: the start of an adopted POC is not changed (the register says ${startedOn}).`]
      : []),
    ...ofDecision('decidedOn', decidedOn, decision?.effectiveOn),
    ...ofDecision('stopReason', stopReason, decision?.stopReason),
    ...ofDecision('learned', learned, decision?.learned),
    ...(slug !== undefined && slug !== now.slug ? [`slug stays ${now.slug}: it is for ever.`] : []),
    ...keptOfPeople(asked),
  ];
};

const descriptionOf = ({ name, hypothesis, unit, decisionDueOn, goLiveOn, plannedWeeks, feasibility }: PocState) => ({
  name,
  hypothesis,
  unit,
  decisionDueOn,
  goLiveOn,
  plannedWeeks,
  success: feasibility.measure,
  expectedValuePerYear: feasibility.expectedPerYear,
});

const described = ({ wanted, standing: { said, now }, reason }: Asked): Change[] => {
  const [before, here] = [descriptionOf(said), descriptionOf(now)];
  const what = (Object.keys(before) as (keyof typeof before)[]).filter((name) => {
    const value = wanted[name];
    if (!saysSomething(value) || same(value, here[name])) return false;
    if (name === 'success') return !saidBefore(wanted.success!, before.success);
    // A hypothesis that was redacted stays so.
    return !same(value, before[name]) && !(name === 'hypothesis' && before.hypothesis === null);
  });
  const describing = (names: typeof what): Change => ({
    what: names,
    type: 'describePoc',
    input: { ...Object.fromEntries(names.map((name) => [name, wanted[name]])), reason },
  });
  return what.length === 0 ? [] : [{ ...describing(what), apart: what.map((name) => describing([name])) }];
};

const tracked = ({ wanted, standing: { said, now }, reason }: Asked): Change[] =>
  wanted.track === said.track || wanted.track === now.track
    ? []
    : [{ what: ['track'], type: 'changeTrack', input: { track: wanted.track, reason } }];

const budgeted = ({ wanted: { budget }, standing: { said, now }, reason }: Asked): Change[] => {
  const one = (name: string, envelope: 'POC' | 'PRODUCTION', approved: Money | undefined): Change[] =>
    approved === undefined || same(approved, said.budget.approved[envelope]) || same(approved, now.budget.approved[envelope])
      ? []
      : [{ what: [`budget.${name}`], type: 'changeBudget', input: { envelope, approved, reason } }];
  return budget === undefined ? [] : [...one('poc', 'POC', budget.poc), ...one('production', 'PRODUCTION', budget.production)];
};

const hosted = ({ wanted: { infrastructure, delivery }, standing: { said, now } }: Asked): Change[] => {
  const isNew = (wanted: object | undefined, of: (state: PocState) => object | null): boolean =>
    wanted !== undefined && !saidBefore(wanted, of(said)) && !same(wanted, of(now));
  return [
    ...(isNew(infrastructure, ({ hosting }) => hosting.infrastructure)
      ? [{ what: ['infrastructure'], type: 'declareInfrastructure' as const, input: infrastructure! }]
      : []),
    ...(isNew(delivery, ({ hosting }) => hosting.delivery)
      ? [{ what: ['delivery'], type: 'nameDelivery' as const, input: delivery! }]
      : []),
  ];
};

const listed = ({ wanted: { checklistTemplateId }, standing: { said, now } }: Asked): Change[] =>
  checklistTemplateId === undefined || said.checklist.items.length > 0 || now.checklist.items.length > 0
    ? []
    : [{ what: ['checklist'], type: 'writeChecklist', input: { templateId: checklistTemplateId } }];

const MOST_SCORES = 30;

const scored = (wanted: readonly WantedScore[], { said, redacted }: Standing): Change[] => {
  const changed = wanted.filter((score) => !isSaid(score, said, redacted));
  const scoring = (scores: readonly WantedScore[]): Change => ({
    what: scores.map(({ itemId }) => `scores.${itemId}`),
    type: 'scoreItems',
    input: { scores },
  });
  return Array.from({ length: Math.ceil(changed.length / MOST_SCORES) }, (_, part) => {
    const scores = changed.slice(part * MOST_SCORES, (part + 1) * MOST_SCORES);
    return { ...scoring(scores), apart: scores.map((score) => scoring([score])) };
  });
};

const isSaid = ({ itemId, score, note, evidence }: WantedScore, { checklist }: PocState, redacted: Standing['redacted']): boolean => {
  const { TEAM, OWNER } = scoresOf(checklist, itemId);
  const last = [TEAM.at(-1), OWNER.at(-1)]
    .filter((each) => each !== undefined)
    .reduce((a, b) => (a.at >= b.at ? a : b), TEAM.at(-1) ?? OWNER.at(-1)!);
  if (last === undefined || last.score !== score) return false;
  // A note that was redacted stays so.
  const isNoted = note === undefined || redacted.has(itemId) || same(note, last.note ?? '');
  return isNoted && (evidence === undefined || same(evidence, last.evidence));
};

/** PROPOSED → RUNNING → GRADUATED or STOPPED, as far as the rules allow; the way back is none. */
const lifeOf = ({ wanted, standing: { said, now }, today, speaksOf, learned: unsaid }: Asked): Pick<Changes, 'changes' | 'refused'> => {
  const { status, rationale, stopReason, learned, decidedOn, startedOn } = wanted;
  if (status === said.status || status === now.status) return { changes: [], refused: [] };
  const kickOff: Change = {
    what: ['status'],
    type: 'kickOffPoc',
    input: { on: [startedOn, speaksOf].find((day) => day != null && day >= addDays(today, -7) && day <= today) ?? null },
    isStep: true,
  };
  const on = decidedOn === undefined ? {} : { effectiveOn: decidedOn };
  const graduate: Change = { what: ['status'], type: 'decide', input: { decision: 'GRADUATE', rationale, ...on }, isStep: true };
  const stop: Change = {
    what: ['status'],
    type: 'decide',
    input: { decision: 'STOP', rationale, stopReason, learned: learned ?? unsaid, ...on },
    isStep: true,
  };
  switch (`${now.status} ${status}`) {
    case 'PROPOSED RUNNING':
      return { changes: [kickOff], refused: [] };
    case 'PROPOSED GRADUATED':
      return { changes: [kickOff, graduate], refused: [] };
    case 'RUNNING GRADUATED':
      return { changes: [graduate], refused: [] };
    case 'PROPOSED STOPPED':
    case 'RUNNING STOPPED':
      return { changes: [stop], refused: [] };
    case 'GRADUATED STOPPED':
      return {
        changes: [],
        refused: [
          'It graduated, and that decision stands: the end of what is in production is no decision on the POC. Let what the column says mean GRADUATED, if you like.',
        ],
      };
    default:
      return {
        changes: [],
        refused: [
          `It is ${now.status} here, and a POC does not go back to ${status}. If it began anew, give it an identity of its own in the register; else mend the register.`,
        ],
      };
  }
};
