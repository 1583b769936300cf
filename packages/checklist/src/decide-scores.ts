import { addWeeks, dayOf, type IsoWeek, type PlainDate, weekOf } from '@causeway/kernel/calendar.ts';
import type { Context, Decide } from '@causeway/kernel/command.ts';
import { type Fact, fact } from '@causeway/kernel/fact.ts';
import { type Refusal, refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkScore } from './check-score.ts';
import type { ItemScoreInput, ScoreItems } from './commands.ts';
import type { ChecklistData, ChecklistEvent } from './events.ts';
import type { ChecklistState, GivenScore, Side } from './evolve.ts';
import { checkRepeats } from './items.ts';
import { scoresOf } from './of-item.ts';
import { newest, standingOf } from './standings.ts';

export interface ScoringContext extends Context {
  /** CL-5: on whose side the actor scores this POC. */
  readonly side: Side;
}

const MOST_SCORES = 30;

/** CL-3: this week or the one before, which are open; or why the week is closed. */
export const checkWeek = (week: IsoWeek | null | undefined, today: PlainDate): Refusal | null => {
  const thisWeek = weekOf(today);
  const open = [addWeeks(thisWeek, -1), thisWeek];
  return !week || open.includes(week) ? null : refusal('WEEK_CLOSED', `Only ${open.join(' and ')} are open; ${week} is not.`, ['week']);
};

/**
 * CL-2, CL-3, CL-5: each score is an event of its own, for this week or the one before, on the actor's side. The same score, note and evidence
 * again in the same week is no event; in a new week it is one, and confirms.
 */
export const scoreItems: Decide<ScoreItems, ChecklistState, ChecklistEvent, ScoringContext> = (
  { week, scores },
  state,
  { now, zone, side },
) => {
  const today = dayOf(now, zone);
  const at = week ?? weekOf(today);
  const refused = settle([
    scores.length > MOST_SCORES &&
      refusal('BAD_USER_INPUT', `Score at most ${MOST_SCORES} items in one command; ${scores.length} were given.`, ['scores']),
    state.items.length === 0 &&
      refusal('CHECKLIST_MISSING', 'Nothing is scored without a production checklist; write it first (writeChecklist).'),
    checkWeek(week, today),
    ...(state.items.length === 0 ? [] : scores.map(({ itemId }, place) => checkKnown(state, itemId, ['scores', String(place), 'itemId']))),
    ...checkRepeats(
      scores.map(({ itemId }) => itemId),
      (place) => ['scores', String(place), 'itemId'],
    ),
    ...scores.flatMap((score, place) => checkScore(score, current(state, score.itemId, side)?.evidence ?? [], ['scores', String(place)])),
  ]);
  if (refused) return refused;
  return scores.flatMap((score) => scored(score, state, { at, today, side }));
};

const checkKnown = (state: ChecklistState, id: string, field: readonly string[]): Refusal | null =>
  state.items.some((item) => item.id === id)
    ? null
    : refusal('UNKNOWN_ITEM', `The checklist has no item ${id}; Poc.checklist lists its items.`, field);

/** CL-2: what a side last said of an item, which an omitted note and omitted evidence are kept from. */
const current = (state: ChecklistState, itemId: string, side: Side): GivenScore | null => scoresOf(state, itemId)[side].at(-1) ?? null;

const scored = (
  { itemId, score, note, evidence }: ItemScoreInput,
  state: ChecklistState,
  { at, today, side }: { at: IsoWeek; today: PlainDate; side: Side },
): Fact<'ItemScored', ChecklistData<'ItemScored'>>[] => {
  const before = current(state, itemId, side);
  const kept = { note: note ?? before?.note ?? '', evidence: [...(evidence ?? before?.evidence ?? [])] };
  const shown = scoresOf(state, itemId)[side].find((given) => given.week === at);
  if (
    shown &&
    shown.score === score &&
    (shown.note ?? '') === kept.note &&
    JSON.stringify(shown.evidence) === JSON.stringify(kept.evidence)
  )
    return [];
  const caught = side === 'TEAM' && isCatch(state, itemId, score, at, today);
  return [
    fact('ItemScored', { itemId, score, week: at, side, ...(kept.note !== '' && { note: kept.note }), evidence: kept.evidence, caught }),
  ];
};

/** CL-5: a disputed item that the team then scores no higher than the owner did, not for an earlier week than the current score's. */
const isCatch = (state: ChecklistState, itemId: string, score: number, at: IsoWeek, today: PlainDate): boolean => {
  const week = weekOf(today);
  const standing = standingOf(state, itemId, { today, week });
  const team = newest(scoresOf(state, itemId).TEAM, week);
  return standing?.disputed === true && score <= standing.ownerScore! && at >= team!.week;
};
