import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@causeway/engine/engine.ts';
import { StoreUnavailable, UnknownOutcome } from '@causeway/event-store/event-store.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import type { Actor } from '@causeway/kernel/command.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import { BadReading, NotYet } from '@causeway/portfolio/reader/refused.ts';
import { Refusal, UsageError } from '../exit.ts';
import type { EventLine } from '../export/event-line.ts';
import { localEvents } from './local-events.ts';
import { localFigures } from './local-figures.ts';
import { localGate } from './local-gate.ts';
import { localPortfolio } from './local-portfolio.ts';
import { localStatus } from './local-status.ts';
import type { CommandAnswer, Target } from './target.ts';

const TRIES = 5;
const SETTLE_MS = 120_000;

/** This process's own engine. Commands of one run share a correlation id. */
export const localTarget = (engine: Engine, operator: (engine: Engine) => Promise<Actor>): Target => {
  const correlationId = randomUUID();
  let last = 0n;
  let actor: Promise<Actor> | null = null;
  const execute = async (type: 'proposePoc' | 'adoptPoc', input: Readonly<Record<string, unknown>>): Promise<CommandAnswer> => {
    actor ??= operator(engine);
    const outcome = await engine.executor.execute({ type, input, stream: null, actor: await actor, correlationId, isService: true });
    if (isRefused(outcome)) return { refusals: outcome.refusals, recorded: false };
    if (outcome.position > last) last = outcome.position;
    return { refusals: [], recorded: outcome.recorded };
  };
  return {
    today: async () => dayOf(engine.now(), (await engine.executor.policy()).timeZone),
    command: async (mutation, input) => {
      for (let tries = 1; ; tries += 1)
        try {
          return await execute(mutation, input);
        } catch (error) {
          // What became of it is asked by the id of the command, which is the same again.
          if (!(error instanceof StoreUnavailable || error instanceof UnknownOutcome)) throw error;
          if (tries === TRIES) throw new Refusal(`The database cannot be reached: ${error.message} Repeat the command once it can.`);
          await sleep(500 * 2 ** tries);
        }
    },
    settled: () =>
      engine.reader.waitFor(last, SETTLE_MS).then(
        () => true,
        (error: unknown) => {
          if (error instanceof NotYet) return false;
          throw error;
        },
      ),
    portfolio: (asOf) => localPortfolio(engine, asOf),
    events: ({ slug, after }) => eventsOf(engine, slug, BigInt(after)),
    history: (slug) => eventsOf(engine, slug, 0n),
    figures: (slug, moments) => localFigures(engine, slug, moments),
    gate: (slug) => localGate(engine, slug),
    status: () => localStatus(engine),
    close: () => engine.close(),
  };
};

const eventsOf = async (engine: Engine, slug: string | null, after: bigint): Promise<AsyncIterable<EventLine> | null> => {
  if (slug === null) return localEvents(engine, null, after);
  return (await engine.executor.poc(`poc-${slug}`)) === null ? null : localEvents(engine, `poc-${slug}`, after);
};

/** What the read side refuses is what was typed. */
export const asTyped = async <Value>(reading: Promise<Value>): Promise<Value> => {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof BadReading ? new UsageError(error.message) : error;
  }
};
