import { decimal, type Money, sum, times } from '@causeway/kernel/money.ts';

/** An item of a checklist, as the way to the gate needs it. */
export interface WayItem {
  readonly id: string;
  readonly area: string;
  readonly weight: number;
  readonly blocking: boolean;
  /** Typical effort of one engineer from 0 to 2. */
  readonly effortWeeks: number;
}

/** What the gate asks of the checklist (GA-1): shares between 0 and 1 with at most four decimals, a score of 1–3. */
export interface Thresholds {
  readonly overall: number;
  readonly perArea: number;
  readonly blockingScore: number;
}

/** All raises of one item as one step (LO-2), one line of the estimate (MO-4). */
export interface WayStep {
  readonly id: string;
  readonly area: string;
  readonly fromScore: number;
  readonly toScore: number;
  /** One level costs half the item's weeks. */
  readonly weeks: number;
}

/** What every way through a checklist goes by, whatever is scored and waived: places in the list, in the orders that they are taken in. */
export interface WayOrder {
  readonly items: readonly WayItem[];
  /** From the least weeks ÷ weight up; what costs the same stays in checklist order. */
  readonly cheapest: readonly number[];
  /** The same of each area, in the order of the areas. */
  readonly inAreas: readonly (readonly number[])[];
  /** LO-2: blocking items first, then in area order, then in checklist order. */
  readonly shown: readonly number[];
}

/** Its weeks ÷ weight, in six-millionths of a week; null where that is no whole number that can be told exactly. */
const costIn = ({ effortWeeks, weight }: WayItem): number | null => {
  const { digits, scale } = decimal(effortWeeks);
  if (scale > 6 || 6 % weight !== 0) return null;
  const cost = Number(digits) * 10 ** (6 - scale) * (6 / weight);
  return Number.isSafeInteger(cost) ? cost : null;
};

/** Compares weeks ÷ weight exactly: as whole numbers where both are, else on their decimals. */
const compareCost = (a: WayItem, b: WayItem): number => {
  const [aCost, bCost] = [costIn(a), costIn(b)];
  if (aCost !== null && bCost !== null) return aCost - bCost;
  const left = decimal(a.effortWeeks);
  const right = decimal(b.effortWeeks);
  const difference =
    left.digits * 10n ** BigInt(right.scale) * BigInt(b.weight) - right.digits * 10n ** BigInt(left.scale) * BigInt(a.weight);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Worked out once for a list, given in checklist order; `areas` is the order of the areas. */
export const wayOrder = (items: readonly WayItem[], areas: readonly string[]): WayOrder => {
  const item = (place: number) => items[place]!;
  const places = [...items.keys()];
  const cheapest = places.toSorted((a, b) => compareCost(item(a), item(b)));
  return {
    items,
    cheapest,
    inAreas: areas.map((area) => cheapest.filter((place) => item(place).area === area)),
    shown: places.toSorted(
      (a, b) => Number(item(b).blocking) - Number(item(a).blocking) || areas.indexOf(item(a).area) - areas.indexOf(item(b).area),
    ),
  };
};

/** The least Σ(weight × score) that reaches a threshold of Σ(weight × 3), compared exactly. */
const enough = (most: number, threshold: number): number => {
  const { digits, scale } = decimal(threshold);
  const divisor = 10n ** BigInt(scale);
  return Number((BigInt(most) * digits + divisor - 1n) / divisor);
};

/** What counts of each item of a list: 0 where nothing does yet, null where it is waived. */
type Counting = readonly (number | null)[];

/** Raises by one level the cheapest item that is not yet proven, until the threshold is reached; places are given from the cheapest up. */
const raiseUntil = (threshold: number, places: readonly number[], items: readonly WayItem[], raised: (number | null)[]): void => {
  let reached = 0;
  let most = 0;
  for (const place of places) {
    const score = raised[place]!;
    if (score === null) continue;
    const { weight } = items[place]!;
    reached += weight * score;
    most += weight * 3;
  }
  const asked = enough(most, threshold);
  for (const place of places) {
    if (reached >= asked) return;
    let score = raised[place]!;
    if (score === null) continue;
    for (; reached < asked && score < 3; score += 1) reached += items[place]!.weight;
    raised[place] = score;
  }
};

/**
 * MO-3: the way to the gate. Every blocking item to the blocking score; then, area by area, the cheapest level up (least weeks ÷ weight)
 * until the area's threshold is met; then the same over all items until the overall threshold is. Steps come in the order that they are
 * shown in (LO-2). Empty exactly when the thresholds are met.
 */
export const wayToTheGate = (
  { items, cheapest, inAreas, shown }: WayOrder,
  scores: Counting,
  { overall, perArea, blockingScore }: Thresholds,
): WayStep[] => {
  const raised = scores.map((score, place) => (score !== null && items[place]!.blocking ? Math.max(score, blockingScore) : score));
  for (const area of inAreas) raiseUntil(perArea, area, items, raised);
  raiseUntil(overall, cheapest, items, raised);
  const steps: WayStep[] = [];
  for (const place of shown) {
    const fromScore = scores[place]!;
    const toScore = raised[place]!;
    if (fromScore === null || toScore === null || toScore <= fromScore) continue;
    const item = items[place]!;
    steps.push({ id: item.id, area: item.area, fromScore, toScore, weeks: weeksOf(item)[toScore - fromScore]! });
  }
  return steps;
};

const weeks = new Map<WayItem['effortWeeks'], readonly number[]>();

/**
 * No level to three at half an item's weeks each, as decimals: three levels of 0.4 weeks are 0.6, not a hair more that would cost another day. Remembered, as
 * the decimals are.
 */
const weeksOf = ({ effortWeeks }: WayItem): readonly number[] => {
  let known = weeks.get(effortWeeks);
  if (known === undefined) {
    const { digits, scale } = decimal(effortWeeks);
    known = [0n, 1n, 2n, 3n].map((levels) => Number(`${levels * digits * 5n}e-${scale + 1}`));
    if (weeks.size > 10_000) weeks.clear();
    weeks.set(effortWeeks, known);
  }
  return known;
};

/** MO-4: a step's cost, its weeks at the weekly rate, rounded half-up. */
export const costOf = (step: WayStep, rate: Money): Money => times(rate, step.weeks);

/** MO-4: the sum of the rounded lines. */
export const costOfAll = (steps: readonly WayStep[], rate: Money): Money =>
  sum(
    steps.map((step) => costOf(step, rate)),
    rate.currency,
  );
