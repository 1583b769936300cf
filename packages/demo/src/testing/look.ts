// Prints how every POC stands at the end of the year, for whoever writes a storyline: `node packages/demo/src/testing/look.ts [today]`.
import type { Recorded } from '@causeway/kernel/fact.ts';
import { evolvePoc, type PocEvent } from '@causeway/poc/evolve.ts';
import type { PolicyEvent } from '@causeway/poc/policy/events.ts';
import { evolvePolicy, initialPolicy } from '@causeway/poc/policy/evolve.ts';
import { nothingCarried, render } from '@causeway/poc/render.ts';
import type { PocState } from '@causeway/poc/state.ts';
import { toFact } from '@causeway/portfolio/fact.ts';
import { Ids } from '../ids.ts';
import { PEOPLE } from '../people.ts';
import { tell } from '../tell.ts';
import { YEAR } from '../year.ts';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const ids = new Ids();
const begun = performance.now();
const draft = await tell(YEAR, today, new Map(PEOPLE.map(({ email }) => [email, ids.uuid()])), ids);
const say = (text: string) => process.stdout.write(`${text}\n`);
say(`${draft.appends.length} commands, ${draft.size} events, ${Math.round(performance.now() - begun)} ms`);
let policy = initialPolicy;
for await (const event of draft.readStream('policy')) policy = evolvePolicy(policy, toFact<PolicyEvent>(event) as Recorded<PolicyEvent>);
for (const { slug } of YEAR) {
  let state: PocState | null = null;
  for await (const event of draft.readStream(`poc-${slug}`)) state = evolvePoc(state, toFact<PocEvent>(event));
  const { view } = render(state!, policy, Date.parse(`${today}T12:00:00Z`), nothingCarried);
  const { standing, budget, forecast, feasibility, value, sibling } = view;
  say(`\n${slug}: ${standing.status} ${standing.track}, gate ${standing.gateOpen ? 'open' : 'shut'}, ${standing.lastScoredWeek}`);
  say(
    `  readiness ${standing.readiness.toFixed(2)} [${standing.areas.map(({ readiness }) => readiness?.toFixed(2)).join(' ')}], stale ${standing.stale}, disputed ${standing.disputed}, catches ${standing.catches}, ` +
      `forecast ${forecast?.alreadyMet ? 'met' : `${forecast?.earliestOn} ${forecast?.expectedOn} ${forecast?.latestOn}`}`,
  );
  say(
    `  ${budget.currency} poc ${budget.poc.spent.minorUnits}/${budget.poc.approved.minorUnits} production ${budget.production.spent.minorUnits}/${budget.production.approved.minorUnits}` +
      ` ${budget.band} ${budget.ratio} estimate ${budget.hardeningEstimate.minorUnits} short ${budget.shortfall.minorUnits} saved ${budget.saved?.minorUnits} sibling ${sibling?.state}`,
  );
  say(`  feasibility ${feasibility.state}, value ${value.measuredPerYear ? (value.proven ? 'proven' : 'unproven') : '-'}`);
  say(`  findings: ${view.finding.map(({ code }) => code).join(' ')}`);
  say(
    `  unmet: ${view.criterion
      .filter(({ met }) => !met)
      .map(({ code, area, actual }) => `${code} ${area ?? ''} (${actual})`)
      .join('; ')}`,
  );
}
