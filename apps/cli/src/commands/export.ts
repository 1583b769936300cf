import { Command } from 'commander';
import { DONE, UsageError } from '../exit.ts';
import { EVENT_COLUMNS } from '../export/event-line.ts';
import { POC_COLUMNS } from '../export/poc-line.ts';
import { writeLines } from '../export/write.ts';
import { count } from '../progress.ts';
import type { Moment } from '../target/target.ts';
import type { Terminal } from '../terminal.ts';
import { unknownPoc } from './gate.ts';
import { type CommonOptions, command } from './options.ts';
import { type ExitStatus, onTarget } from './run.ts';

const PORTFOLIO_EXAMPLES = [
  'causeway export portfolio > portfolio.csv',
  'causeway export portfolio --as-of 2026-03-31T23:59:59Z > end-of-march.csv',
  `causeway export portfolio --json | jq -r 'select(.monitoring == 0) | .slug'`,
];
const EVENTS_EXAMPLES = [
  'causeway export events --json > log.jsonl',
  'causeway export events --after 12000 --json       what came since',
  'causeway export events --poc claims-triage > claims-triage.csv',
];

export const exportCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  new Command('export')
    .description('write the portfolio or the log to stdout, as CSV or, with --json, as JSON lines')
    .helpCommand(false)
    .addCommand(portfolioCommand(terminal, ended))
    .addCommand(eventsCommand(terminal, ended));

const portfolioCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  command('portfolio', 'every POC with its figures, a line each, by name; over --url for PMO, AUDITOR and ADMIN', PORTFOLIO_EXAMPLES)
    .option('--as-of <moment>', 'as it was known at an instant (RFC 3339) or at a position of the log')
    .action(async (options: CommonOptions & { asOf?: string }) =>
      ended(
        await onTarget(options, terminal, async (target) => {
          const written = await writeLines(target.portfolio(momentOf(options.asOf)), POC_COLUMNS, {
            asJson: options.json === true,
            terminal,
          });
          terminal.note(`${count(written)} POCs`);
          return DONE;
        }),
      ),
    );

const eventsCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  command('events', 'the log in its order, texts filled in; over --url for PMO, AUDITOR and ADMIN', EVENTS_EXAMPLES)
    .option('--poc <slug>', 'only of this POC')
    .option('--after <position>', 'only after this position of the log', '0')
    .action(async (options: CommonOptions & { poc?: string; after: string }) => {
      if (!/^\d{1,18}$/.test(options.after))
        throw new UsageError(`--after ${options.after} is no position of the log; give a whole number.`);
      ended(
        await onTarget(options, terminal, async (target) => {
          const events = await target.events({ slug: options.poc ?? null, after: options.after });
          if (events === null) throw unknownPoc(options.poc ?? '');
          const written = await writeLines(events, EVENT_COLUMNS, { asJson: options.json === true, terminal });
          terminal.note(`${count(written)} events`);
          return DONE;
        }),
      );
    });

const momentOf = (text: string | undefined): Moment | null => {
  if (text === undefined) return null;
  if (/^\d{1,18}$/.test(text)) return { position: text };
  const at = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new UsageError(`--as-of ${text} is neither an instant such as 2026-03-31T23:59:59Z nor a position of the log.`);
  return { at };
};
