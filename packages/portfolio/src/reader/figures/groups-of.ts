import type { PocGrouping } from '../grouping.ts';
import { ExactSum } from './exact-sum.ts';
import type { GroupTotals } from './groups.ts';
import { GROUP_KEYS } from './judge-filter.ts';
import { byCharacter, MOST_CHOICES, mostFirst } from './most-choices.ts';
import type { PocFigures } from './poc-figures.ts';
import { meanReadiness } from './totals-of.ts';

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
