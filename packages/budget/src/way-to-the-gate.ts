import { decimal, type Money, sum, times } from '@causeway/kernel/money.ts';

/** An item that is not waived, as the way to the gate needs it; given in checklist order. */
export interface WayItem {
  readonly id: string;
  readonly area: string;
  readonly weight: number;
  readonly blocking: boolean;
  /** Typical effort of one engineer from 0 to 2. */
  readonly effortWeeks: number;
  /** What counts now; null counts as 0. */
  readonly score: number | null;
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

interface Raised {
  readonly item: WayItem;
  /** Its weeks ÷ weight, in six-millionths of a week; null where that is no whole number that can be told exactly. */
  readonly cost: number | null;
  score: number;
}

const costIn = ({ effortWeeks, weight }: WayItem): number | null => {
  const { digits, scale } = decimal(effortWeeks);
  if (scale > 6 || 6 % weight !== 0) return null;
  const cost = Number(digits) * 10 ** (6 - scale) * (6 / weight);
  return Number.isSafeInteger(cost) ? cost : null;
};

/** The least Σ(weight × score) that reaches a threshold of Σ(weight × 3), compared exactly. */
const enough = (items: readonly Raised[], threshold: number): number => {
  const { digits, scale } = decimal(threshold);
  const divisor = 10n ** BigInt(scale);
  let most = 0;
  for (const { item } of items) most += item.weight * 3;
  return Number((BigInt(most) * digits + divisor - 1n) / divisor);
};

/** Compares weeks ÷ weight exactly: as whole numbers where both are, else on their decimals. */
const compareCost = ({ item: a, cost: aCost }: Raised, { item: b, cost: bCost }: Raised): number => {
  if (aCost !== null && bCost !== null) return aCost - bCost;
  const left = decimal(a.effortWeeks);
  const right = decimal(b.effortWeeks);
  const difference =
    left.digits * 10n ** BigInt(right.scale) * BigInt(b.weight) - right.digits * 10n ** BigInt(left.scale) * BigInt(a.weight);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Items from the least weeks ÷ weight up; what costs the same stays in checklist order, as sorting keeps it. */
const byCost = (items: readonly Raised[]): Raised[] => [...items].sort(compareCost);

/** Raises by one level the cheapest item that is not yet proven, until the threshold is reached; items are given from the cheapest up. */
const raiseUntil = (items: readonly Raised[], threshold: number): void => {
  const asked = enough(items, threshold);
  let reached = 0;
  for (const { item, score } of items) reached += item.weight * score;
  for (const each of items)
    while (reached < asked && each.score < 3) {
      each.score += 1;
      reached += each.item.weight;
    }
};

/**
 * MO-3: the way to the gate. Every blocking item to the blocking score; then, area by area, the cheapest level up (least weeks ÷ weight)
 * until the area's threshold is met; then the same over all items until the overall threshold is. `areas` is the order of the areas.
 * Steps come blocking items first, then in area order, then in checklist order (LO-2). Empty exactly when the thresholds are met.
 */
export const wayToTheGate = (items: readonly WayItem[], areas: readonly string[], thresholds: Thresholds): WayStep[] => {
  const raised: Raised[] = items.map((item) => ({ item, cost: costIn(item), score: item.score ?? 0 }));
  for (const each of raised) if (each.item.blocking) each.score = Math.max(each.score, thresholds.blockingScore);
  const cheapest = byCost(raised);
  const inArea = Map.groupBy(cheapest, ({ item }) => item.area);
  for (const area of areas) raiseUntil(inArea.get(area) ?? [], thresholds.perArea);
  raiseUntil(cheapest, thresholds.overall);
  return raised
    .filter(({ item, score }) => score > (item.score ?? 0))
    .sort((a, b) => Number(b.item.blocking) - Number(a.item.blocking) || areas.indexOf(a.item.area) - areas.indexOf(b.item.area))
    .map(({ item, score }) => {
      const fromScore = item.score ?? 0;
      return { id: item.id, area: item.area, fromScore, toScore: score, weeks: weeksOf(score - fromScore, item) };
    });
};

/** So many levels at half the item's weeks each, as a decimal: three levels of 0.4 weeks are 0.6, not a hair more that would cost another day. */
const weeksOf = (levels: number, { effortWeeks }: WayItem): number => {
  const { digits, scale } = decimal(effortWeeks);
  return Number(`${BigInt(levels) * digits * 5n}e-${scale + 1}`);
};

/** MO-4: a step's cost, its weeks at the weekly rate, rounded half-up. */
export const costOf = (step: WayStep, rate: Money): Money => times(rate, step.weeks);

/** MO-4: the sum of the rounded lines. */
export const costOfAll = (steps: readonly WayStep[], rate: Money): Money =>
  sum(
    steps.map((step) => costOf(step, rate)),
    rate.currency,
  );
