import type { Command } from 'commander';
import { DONE, REFUSED } from '../exit.ts';
import { count } from '../progress.ts';
import type { StatusReading } from '../status/reading.ts';
import type { Terminal } from '../terminal.ts';
import { type CommonOptions, command } from './options.ts';
import { type ExitStatus, onTarget } from './run.ts';

const EXAMPLES = ['causeway status', 'causeway status --json | jq .lag', 'causeway status --url https://causeway.example.com'];

export const statusCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  command('status', 'how the log and the read side stand; exit status 1 when a stream is parked', EXAMPLES).action(
    async (options: CommonOptions) =>
      ended(
        await onTarget(options, terminal, async (target) => {
          const status = await target.status();
          if (options.json) terminal.say(JSON.stringify(status));
          else for (const line of linesOf(status)) terminal.say(line);
          return status.parkedStreams > 0 ? REFUSED : DONE;
        }),
      ),
  );

const linesOf = ({ head, bookmark, lag, parkedStreams, parked, pocs }: StatusReading): string[] => [
  `log head      ${head ? `position ${head.position}${head.recordedAt ? `, recorded ${head.recordedAt}` : ''}` : 'not told to this token'}`,
  `read side     position ${bookmark.position}, clock ${bookmark.clock}`,
  `lag           ${lag.events === null ? '' : `${count(lag.events)} events, `}${lag.seconds.toFixed(1)} s`,
  `parked        ${parkedStreams === 0 ? 'no stream' : `${count(parkedStreams)}; causeway rebuild projects them anew`}`,
  ...(parked ?? []).map(({ stream, position, reason }) => `  ${stream} at position ${position}: ${reason}`),
  `POCs          ${count(pocs.total)}: ${count(pocs.proposed)} proposed, ${count(pocs.running)} running (${count(pocs.gateOpen)} with an open gate), ${count(pocs.graduated)} graduated, ${count(pocs.stopped)} stopped`,
];
