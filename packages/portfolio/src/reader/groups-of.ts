import { ExactSum } from './exact-sum.ts';
import type { PocGrouping } from './grouping.ts';
import type { GroupTotals } from './groups.ts';
import { GROUP_KEYS } from './judge-filter.ts';
import { MOST_CHOICES } from './most-choices.ts';
import type { PocFigures } from './poc-figures.ts';
import { meanReadiness } from './totals-of.ts';

/** The root order of the Unicode collation algorithm, as the database's "und-x-icu": no language has a letter of its own in English. */
const { compare } = new Intl.Collator('en');
const byCharacter = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** Those with most first, then by name; what has none last. */
const mostFirst = (a: { key: string | null; count: number }, b: { key: string | null; count: number }): number => {
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  return b.count - a.count || compare(a.key, b.key) || byCharacter(a.key, b.key);
};

const exposuresOf = (pocs: readonly PocFigures[]): GroupTotals['exposures'] => {
  const risked = pocs.filter(({ status, exposureHigh }) => status === 'RUNNING' && exposureHigh > 0);
  return [...Map.groupBy(risked, ({ currency }) => currency)]
    .sort(([one], [other]) => byCharacter(one, other))
    .map(([currency, those]) => {
      const [low, high] = [new ExactSum(), new ExactSum()];
      for (const { exposureLow, exposureHigh } of those) {
        low.add(exposureLow);
        high.add(exposureHigh);
      }
      return { currency, low: low.toString(), high: high.toString() };
    });
};

/** PF-1 group by group of POCs at hand, as `groups` asks the database for it. */
export const groupsOf = (pocs: readonly PocFigures[], by: PocGrouping): GroupTotals[] =>
  [...Map.groupBy(pocs, GROUP_KEYS[by])]
    .map(([key, those]) => ({ key, those, count: those.length }))
    .sort(mostFirst)
    .slice(0, MOST_CHOICES)
    .map(({ key, those, count }) => {
      const running = those.filter(({ status }) => status === 'RUNNING');
      return {
        key,
        count,
        running: running.length,
        gateOpen: running.filter(({ gateOpen }) => gateOpen).length,
        readiness: meanReadiness(those),
        exposures: exposuresOf(those),
      };
    });

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
