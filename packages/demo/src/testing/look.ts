// Prints how every POC stands at the end of the year, for whoever writes a storyline: `npm run look -w @causeway/demo -- [today]`.
import { YEAR } from '../year.ts';
import { drafted, rendered } from './rendered.ts';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const begun = performance.now();
const draft = await drafted(today);
const say = (text: string) => process.stdout.write(`${text}\n`);
say(`${draft.appends.length} commands, ${draft.size} events, ${Math.round(performance.now() - begun)} ms`);
for (const { slug } of YEAR) {
  const { standing, budget, forecast, feasibility, value, sibling, finding, criterion } = await rendered(
    draft,
    slug,
    Date.parse(`${today}T12:00:00Z`),
  );
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
  say(`  findings: ${finding.map(({ code }) => code).join(' ')}`);
  say(
    `  unmet: ${criterion
      .filter(({ met }) => !met)
      .map(({ code, area, actual }) => `${code} ${area ?? ''} (${actual})`)
      .join('; ')}`,
  );
}
