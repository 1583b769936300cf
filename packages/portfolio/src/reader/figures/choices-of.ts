import { MOST_CHOICES, mostFirst } from './most-choices.ts';
import type { PocFigures } from './poc-figures.ts';

/** Units of POCs at hand, as `unitCounts` asks the database for them. */
export const unitCountsOf = (pocs: readonly PocFigures[]): { unit: string; count: number }[] =>
  [...Map.groupBy(pocs, ({ unit }) => unit)]
    .flatMap(([key, { length: count }]) => (key === null ? [] : [{ key, count }]))
    .sort(mostFirst)
    .slice(0, MOST_CHOICES)
    .map(({ key: unit, count }) => ({ unit, count }));

/** Owners, leads and sponsors of POCs at hand, as `ownerCounts` asks the database for them. */
export const ownerCountsOf = (pocs: readonly PocFigures[]): { person: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const { ownerIds } of pocs) for (const person of ownerIds) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts]
    .map(([person, count]) => ({ person, count }))
    .sort((a, b) => b.count - a.count || (a.person < b.person ? -1 : 1))
    .slice(0, MOST_CHOICES);
};
