import type { Command } from 'commander';
import { DONE, REFUSED, UsageError } from '../exit.ts';
import { type GateReading, titleOf } from '../gate/reading.ts';
import type { Terminal } from '../terminal.ts';
import { type CommonOptions, command } from './options.ts';
import { type ExitStatus, onTarget } from './run.ts';

const EXAMPLES = [
  'causeway gate claims-triage                     exit 0: open, 1: shut, with each unmet criterion',
  'causeway gate claims-triage --json | jq .open',
  'causeway gate claims-triage && ./deploy.sh      in a pipeline',
];

export const gateCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  command('gate', 'tell whether the gate to production is open (exit status 0) or shut (1)', EXAMPLES)
    .argument('<poc>', "the POC's slug")
    .action(async (slug: string, options: CommonOptions) => {
      const gate = async (): Promise<ExitStatus> =>
        onTarget(options, terminal, async (target) => {
          const reading = await target.gate(slug);
          if (reading === null) throw unknownPoc(slug);
          if (options.json) terminal.say(JSON.stringify(reading));
          else for (const line of linesOf(reading)) terminal.say(line);
          return reading.open ? DONE : REFUSED;
        });
      ended(await gate());
    });

export const unknownPoc = (slug: string): UsageError =>
  new UsageError(`There is no POC "${slug}"; give its slug, such as claims-triage (causeway export portfolio lists them).`);

const linesOf = ({ slug, name, status, open, criteria }: GateReading): string[] => {
  const unmet = criteria.filter(({ met }) => !met);
  const head = `${slug} (${name}, ${status}): the gate is ${open ? 'open' : `shut, ${unmet.length} of ${criteria.length} criteria unmet`}.`;
  return [
    head,
    ...unmet.map(
      (criterion) =>
        `  ${titleOf(criterion).padEnd(30)} ${criterion.actual}; required: ${criterion.required}${criterion.items.length > 0 ? ` (items: ${criterion.items.join(', ')})` : ''}`,
    ),
  ];
};
