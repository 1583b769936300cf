import type { Command } from 'commander';
import { DONE } from '../exit.ts';
import type { Changes } from '../replay/changes.ts';
import { percent } from '../replay/percent.ts';
import { replay, type Step } from '../replay/replay.ts';
import type { Terminal } from '../terminal.ts';
import { unknownPoc } from './gate.ts';
import { type CommonOptions, command } from './options.ts';
import { type ExitStatus, onTarget } from './run.ts';

const EXAMPLES = ['causeway replay claims-triage', 'causeway replay claims-triage --json     one JSON object a line, one for each event'];

export const replayCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  command('replay', "tell a POC's life event by event: when, who, and what each changed in readiness, findings and gate", EXAMPLES)
    .argument('<poc>', "the POC's slug")
    .action(async (slug: string, options: CommonOptions) =>
      ended(
        await onTarget(options, terminal, async (target) => {
          const steps = await replay(target, slug);
          if (steps === null) throw unknownPoc(slug);
          for await (const step of steps) await terminal.write(options.json ? `${JSON.stringify(jsonOf(step))}\n` : textOf(step));
          return DONE;
        }),
      ),
    );

const jsonOf = ({ event, changes, ...rest }: Step) => {
  if (event === null) return { time: true, ...rest, changes };
  const { data: _, ...told } = event;
  return { ...told, changes };
};

const readable = (instant: string): string => instant.replace('T', ' ').replace(/\.\d+Z$/, '');

const textOf = (step: Step): string => {
  const { event, changes } = step;
  const head =
    event === null
      ? `${' '.repeat(10)}${step.until === null ? 'by now' : `by ${readable(step.until)}`}, as time passed or the policy changed\n`
      : `${event.position.padStart(9)} ${readable(event.recordedAt)}  ${event.actor ?? 'nobody'}: ${event.summary}\n`;
  return `${head}${changes === null ? '' : linesOf(changes)}`;
};

const linesOf = ({ status, readiness, opened = [], closed = [], met = [], unmet = [], gate }: Changes): string =>
  [
    ...(status ? [`status ${status.from === null ? '' : `${status.from} → `}${status.to}`] : []),
    ...(readiness ? [`readiness ${percent(readiness.from)} → ${percent(readiness.to)}`] : []),
    ...opened.map(({ code, message, since }) => `opens ${code} (since ${readable(since)}): ${message}`),
    ...(closed.length > 0 ? [`closes ${closed.join(', ')}`] : []),
    ...(met.length > 0 ? [`meets ${met.join(', ')}`] : []),
    ...(unmet.length > 0 ? [`no longer meets ${unmet.join(', ')}`] : []),
    ...(gate ? [gate === 'OPENED' ? 'the gate opens' : 'the gate shuts'] : []),
  ]
    .map((line) => `${' '.repeat(12)}${line}\n`)
    .join('');
