import { randomUUID } from 'node:crypto';
import type { Engine } from '@causeway/engine/engine.ts';
import { engineDoor } from '@causeway/import/run/engine-door.ts';
import type { Actor } from '@causeway/kernel/command.ts';
import { BadReading, NotYet } from '@causeway/portfolio/reader/refused.ts';
import { UsageError } from '../exit.ts';
import type { EventLine } from '../export/event-line.ts';
import { localEvents } from './local-events.ts';
import { localFigures } from './local-figures.ts';
import { localGate } from './local-gate.ts';
import { localPortfolio } from './local-portfolio.ts';
import { localStatus } from './local-status.ts';
import type { Target } from './target.ts';

const SETTLE_MS = 120_000;

/** This process's own engine. Commands of one run share a correlation id. */
export const localTarget = (engine: Engine, operator: (engine: Engine) => Promise<Actor>): Target => {
  let last = 0n;
  let actor: Promise<Actor> | null = null;
  const door = engineDoor(engine, {
    actor: () => {
      actor ??= operator(engine);
      return actor;
    },
    correlationId: randomUUID(),
    isService: true,
    onExecuted: ({ position }) => {
      if (position > last) last = position;
    },
  });
  return {
    door,
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
