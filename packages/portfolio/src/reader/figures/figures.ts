import type { Moment } from '../../moment.ts';
import { searchPatterns } from '../../search.ts';
import type { PocFilter } from '../filter.ts';
import type { PocGrouping } from '../grouping.ts';
import { foundSql } from '../listing.ts';
import { Values } from '../sql.ts';
import type { StandingAnswers } from '../standing-answers.ts';
import { ownerCounts, unitCounts } from './choices.ts';
import { ownerCountsOf, unitCountsOf } from './choices-of.ts';
import { type GroupTotals, groups } from './groups.ts';
import { groupsOf } from './groups-of.ts';
import { judgeOf } from './judge-filter.ts';
import type { PocFigures } from './poc-figures.ts';
import { PresentPocs } from './present-pocs.ts';
import { type RoundTotals, roundTotals } from './round.ts';
import { roundTotalsOf } from './round-of.ts';
import { type PortfolioTotals, type Run, totals, trend, type ValueTotals, values, type WeekTotals } from './totals.ts';
import { totalsOf, valuesOf } from './totals-of.ts';

/**
 * The figures of the POCs in a filter at a moment. In the present they are sums over what is kept of each POC (`…Of`), of the past and of the
 * largest portfolios they are asked of the database; either is worked out once for as long as it stands.
 */
export class PortfolioFigures {
  readonly #run: Run;
  readonly #answers: StandingAnswers;
  readonly #presentPocs: PresentPocs;

  constructor(run: Run, answers: StandingAnswers) {
    this.#run = run;
    this.#answers = answers;
    this.#presentPocs = new PresentPocs(run);
  }

  /** PF-1. */
  totals(filter: PocFilter, moment: Moment): Promise<PortfolioTotals> {
    return this.#figure('totals', filter, moment, totalsOf, () => totals(this.#run, filter, moment));
  }

  /** MO-7: what they are worth a year, by currency. */
  values(filter: PocFilter, moment: Moment): Promise<ValueTotals[]> {
    return this.#figure('values', filter, moment, valuesOf, () => values(this.#run, filter, moment));
  }

  /** PF-1's trend: the last so many weeks, oldest first. */
  trend(filter: PocFilter, moment: Moment, last: number): Promise<WeekTotals[]> {
    return this.#answers.once('trend', [filter, last], moment, () => trend(this.#run, filter, moment, last));
  }

  /** CL-9: how far the rounds of the open weeks are. */
  round(filter: PocFilter, moment: Moment, weeks: readonly string[]): Promise<RoundTotals[]> {
    const ask = () => roundTotals(this.#run, filter, moment, weeks);
    return this.#figure(`round ${weeks}`, filter, moment, (pocs) => roundTotalsOf(pocs, weeks), ask);
  }

  /** PF-1 group by group. */
  groups(by: PocGrouping, filter: PocFilter, moment: Moment): Promise<GroupTotals[]> {
    const ask = () => groups(this.#run, by, filter, moment);
    return this.#figure(`groups ${by}`, filter, moment, (pocs) => groupsOf(pocs, by), ask);
  }

  /** Units of the POCs, with how many are theirs. */
  unitCounts(filter: PocFilter, moment: Moment): Promise<{ unit: string; count: number }[]> {
    return this.#figure('units', filter, moment, unitCountsOf, () => unitCounts(this.#run, filter, moment));
  }

  /** Owners, leads and sponsors of the POCs, with of how many. */
  ownerCounts(filter: PocFilter, moment: Moment): Promise<{ person: string; count: number }[]> {
    return this.#figure('owners', filter, moment, ownerCountsOf, () => ownerCounts(this.#run, filter, moment));
  }

  #figure<Figure>(
    name: string,
    filter: PocFilter,
    moment: Moment,
    sum: (pocs: readonly PocFigures[]) => NonNullable<Figure>,
    ask: () => Promise<Figure>,
  ): Promise<Figure> {
    return this.#answers.once(name, filter, moment, async () => {
      const standing = this.#answers.standingOf(moment);
      if (!standing) return ask();
      const isFound = await this.#matching(filter, moment);
      return (await this.#presentPocs.read(standing, (pocs) => sum([...pocs].filter(isFound)))) ?? ask();
    });
  }

  /** Whether a POC is in a filter; what is searched for only the database finds. */
  async #matching(filter: PocFilter, moment: Moment): Promise<(poc: PocFigures) => boolean> {
    const isMet = judgeOf(filter);
    const { search } = filter;
    if (search == null || searchPatterns(search).length === 0) return isMet;
    const values = new Values();
    const rows = await this.#run(foundSql({ search }, moment, values), values.list);
    const found = new Set(rows.map((row) => row.poc_id as string));
    return (poc) => found.has(poc.pocId) && isMet(poc);
  }
}
