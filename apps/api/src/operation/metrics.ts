import type { Engine, EngineOptions } from '@causeway/engine/engine.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { inTime } from './in-time.ts';

/** What the server counts, in Prometheus' format. Labels are names of the schema only: none can be made up by a client. */
export interface Metrics {
  /** Everything as text. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly onOutcome: NonNullable<EngineOptions['onOutcome']>;
  readonly onAppend: NonNullable<EngineOptions['onAppend']>;
  readonly onOperation: (operation: string, field: string, failed: boolean, seconds: number) => void;
  /** Begins to watch the projection of an engine. */
  readonly watch: (engine: Pick<Engine, 'projector' | 'reader' | 'store' | 'now'>) => void;
}

/** How long a figure of the database is waited for: who scrapes waits ten seconds for all of them. */
const WAIT_MS = 3_000;
const SECONDS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10];

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const commands = new Counter({
    name: 'causeway_commands_total',
    help: 'Commands by outcome: recorded, unchanged (a repeat, or nothing to record) or refused.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'causeway_refusals_total',
    help: 'Reasons of refused commands, by code.',
    labelNames: ['command', 'code'],
    registers,
  });
  const appends = new Histogram({
    name: 'causeway_append_seconds',
    help: 'Time an append to the log took, lost races and failures included.',
    buckets: SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: 'causeway_graphql_operation_seconds',
    help: 'GraphQL operations by root field (the first, of several) and outcome.',
    labelNames: ['operation', 'field', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    onOutcome: (command, outcome) => {
      if (!isRefused(outcome)) return commands.inc({ command, outcome: outcome.recorded ? 'recorded' : 'unchanged' });
      commands.inc({ command, outcome: 'refused' });
      for (const { code } of outcome.refusals) refusals.inc({ command, code });
    },
    onAppend: (seconds) => appends.observe(seconds),
    onOperation: (operation, field, failed, seconds) => operations.observe({ operation, field, outcome: failed ? 'error' : 'ok' }, seconds),
    watch: ({ projector, reader, store, now }) => {
      const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
        new Gauge({
          name,
          help,
          registers,
          async collect() {
            // A database that is away says nothing; the other figures are still told.
            this.set(await inTime(Promise.resolve(read()), WAIT_MS, Number.NaN).catch(() => Number.NaN));
          },
        });
      gauge('causeway_projection_lag_seconds', 'How far the read models’ clock is behind the server’s.', async () =>
        Math.max(0, (now() - (await reader.present()).clock) / 1000),
      );
      gauge('causeway_projection_lag_events', 'Events of the log that the read models have not read.', async () =>
        Number((await store.head()).position - (await reader.present()).position),
      );
      gauge('causeway_log_position', 'Newest position of the log.', async () => Number((await store.head()).position));
      gauge('causeway_projection_leader', '1 where this process projects, 0 where it stands by.', () => Number(projector.isLeading));
      gauge('causeway_projection_parked_streams', 'Streams that cannot be projected.', async () => (await reader.parked()).length);
      new Gauge({
        name: 'causeway_projection_leader_info',
        help: 'Which process projects, by the lock that it holds: told alike by every process.',
        labelNames: ['leader'],
        registers,
        async collect() {
          this.reset();
          const leader = await inTime(reader.leader(), WAIT_MS, null).catch(() => null);
          if (leader !== null) this.set({ leader }, 1);
        },
      });
    },
  };
};
