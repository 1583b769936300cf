import type { Instant, IsoWeek, PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import type { ChecklistData, ChecklistEvent, Item } from './events.ts';
import { scoresOf } from './of-item.ts';

export type Side = 'TEAM' | 'OWNER';

/** A score as one side gave it for a week. */
export interface GivenScore {
  readonly week: IsoWeek;
  readonly score: number;
  readonly note: string | null;
  readonly evidence: readonly string[];
  readonly at: Instant;
  readonly by: PersonId | null;
}

export interface Waived {
  readonly reason: string | null;
  readonly by: PersonId | null;
  /** Last day. */
  readonly expiresOn: PlainDate;
}

export interface HeldReview {
  readonly week: IsoWeek;
  readonly heldAt: Instant;
  /** Position of the event, decimal. */
  readonly recordedAt: string;
  readonly attendees: readonly PersonId[];
  readonly ownerPresent: boolean;
  readonly note: string | null;
}

/** CL-3: by item and side what each week shows, in the order of the weeks: a later score of a week has replaced the earlier. */
export type Scores = Readonly<Record<string, Readonly<Record<Side, readonly GivenScore[]>>>>;

export interface ChecklistState {
  readonly templateId: string | null;
  readonly templateVersion: number | null;
  /** In checklist order. */
  readonly items: readonly Item[];
  /** Also of items that were removed: a re-added id takes its scores up again (CL-1). */
  readonly scores: Scores;
  readonly waivers: Readonly<Record<string, Waived>>;
  /** In the order of their weeks. */
  readonly reviews: readonly HeldReview[];
  readonly catches: number;
}

export const initialChecklist: ChecklistState = {
  templateId: null,
  templateVersion: null,
  items: [],
  scores: {},
  waivers: {},
  reviews: [],
  catches: 0,
};

/** What is so after one more event of the slice. */
export const evolveChecklist = (state: ChecklistState, fact: Recorded<ChecklistEvent>): ChecklistState => {
  switch (fact.type) {
    case 'ChecklistWritten':
      return { ...state, ...fact.data };
    case 'ChecklistChanged':
      return { ...state, items: changed(state.items, fact.data) };
    case 'ItemScored':
      return evolveScores(state, [fact]);
    case 'ItemWaived':
      return {
        ...state,
        waivers: { ...state.waivers, [fact.data.itemId]: { reason: fact.data.reason, by: fact.actor, expiresOn: fact.data.expiresOn } },
      };
    case 'WaiverEnded':
      return { ...state, waivers: without(state.waivers, fact.data.itemId) };
    case 'ReviewHeld':
      return { ...state, reviews: reviewed(state.reviews, fact) };
    default:
      return fact satisfies never;
  }
};

/** CL-1: changed items keep their place, added ones come last. */
const changed = (items: readonly Item[], { add, change, remove }: ChecklistData<'ChecklistChanged'>): Item[] => [
  ...items.filter(({ id }) => !remove.includes(id)).map((item) => change.find(({ id }) => id === item.id) ?? item),
  ...add,
];

/** The same for scores that follow each other: a weekly round's two dozen are taken in at once. */
export const evolveScores = (
  state: ChecklistState,
  facts: readonly Recorded<Extract<ChecklistEvent, { type: 'ItemScored' }>>[],
): ChecklistState => {
  const scores = { ...state.scores };
  let { catches } = state;
  for (const { data, recordedAt: at, actor: by } of facts) {
    const { itemId, side } = data;
    const { TEAM, OWNER } = scoresOf({ scores }, itemId);
    const given = givenAfter((side === 'TEAM' ? TEAM : OWNER).at(-1), data, at, by);
    put(scores, itemId, side === 'TEAM' ? { TEAM: placed(TEAM, given), OWNER } : { TEAM, OWNER: placed(OWNER, given) });
    if (data.caught) catches += 1;
  }
  return { ...state, scores, catches };
};

/** An item's id is a free name, and `__proto__` is no place to assign to. */
const put = (scores: Record<string, Scores[string]>, id: string, sides: Scores[string]): void => {
  if (id === '__proto__') Object.defineProperty(scores, id, { value: sides, enumerable: true, configurable: true, writable: true });
  else scores[id] = sides;
};

/** CL-2: most weeks repeat what was noted and linked: years of the same text and links are kept once. */
const givenAfter = (
  before: GivenScore | undefined,
  { week, score, note = null, evidence }: ChecklistData<'ItemScored'>,
  at: Instant,
  by: PersonId | null,
): GivenScore => ({
  week,
  score,
  note: before?.note === note ? before.note : note,
  evidence: before !== undefined && isSameList(evidence, before.evidence) ? before.evidence : evidence,
  at,
  by,
});

const isSameList = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return false;
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place]) return false;
  return true;
};

/** Puts what was recorded for a week where the weeks are in order, in place of what that week showed. */
const placed = <Weekly extends { readonly week: IsoWeek }>(weekly: readonly Weekly[], given: Weekly): Weekly[] => {
  let place = weekly.length;
  while (place > 0 && weekly[place - 1]!.week > given.week) place -= 1;
  // A list that is spread before one more entry is copied twice, and has room for half as many again, for as long as it is kept.
  return weekly[place - 1]?.week === given.week ? weekly.with(place - 1, given) : weekly.toSpliced(place, 0, given);
};

const reviewed = (
  reviews: readonly HeldReview[],
  { data, recordedAt, position }: Recorded<Extract<ChecklistEvent, { type: 'ReviewHeld' }>>,
): HeldReview[] => placed(reviews, { ...data, note: data.note ?? null, heldAt: recordedAt, recordedAt: position.toString() });

const without = <Value>(entries: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key));
