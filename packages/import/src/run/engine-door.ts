import { setTimeout as sleep } from 'node:timers/promises';
import type { Executed } from '@causeway/engine/commands/execute.ts';
import type { Engine } from '@causeway/engine/engine.ts';
import { StoreUnavailable, UnknownOutcome } from '@causeway/event-store/event-store.ts';
import { isConnectionLoss, isOutOfService } from '@causeway/event-store/postgres/connections.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import type { Actor } from '@causeway/kernel/command.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import type { PocEvent } from '@causeway/poc/evolve.ts';
import { toFact } from '@causeway/portfolio/fact.ts';
import type { CommandAnswer, Door, ImportCommand, KnownPoc } from './door.ts';
import { peopleIn } from './people-in.ts';

const TRIES = 5;

export interface EngineDoorOptions {
  readonly actor: () => Promise<Actor>;
  /** Of all commands of one import. */
  readonly correlationId: string;
  /** It acts for no person, and leads nothing that it proposes. */
  readonly isService: boolean;
  /** Told of the position of each command that was carried out. */
  readonly onExecuted?: (executed: Executed) => void;
}

/** The log says so itself; the pools of the read side by errors of the database and its client. */
const isAway = (error: unknown): boolean =>
  error instanceof StoreUnavailable || error instanceof UnknownOutcome || isConnectionLoss(error) || isOutOfService(error);

/** This process's own engine, as somebody. */
export const engineDoor = (engine: Engine, { actor, correlationId, isService, onExecuted }: EngineDoorOptions): Door => {
  const { executor, store, directory } = engine;
  const execute = async ({ type, input }: ImportCommand, poc: KnownPoc | null): Promise<CommandAnswer> => {
    const outcome = await executor.execute({
      type,
      input,
      stream: poc && `poc-${poc.slug}`,
      actor: await actor(),
      correlationId,
      isService,
    });
    if (isRefused(outcome)) return { refusals: outcome.refusals, recorded: false, slug: null };
    onExecuted?.(outcome);
    return { refusals: [], recorded: outcome.recorded, slug: outcome.stream.slice('poc-'.length) };
  };
  /** Repeats what failed because the database was away; what became of a command is asked by its id, which is the same again. */
  const patiently = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    for (let tries = 1; ; tries += 1)
      try {
        return await work();
      } catch (error) {
        if (!isAway(error) || tries === TRIES) throw error;
        await sleep(500 * 2 ** tries);
      }
  };
  return {
    today: () => patiently(async () => dayOf(engine.now(), (await executor.policy()).timeZone)),
    rules: () => patiently(async () => ({ policy: await executor.policy(), template: (id) => executor.template(id) })),
    command: (command, poc) => patiently(() => execute(command, poc)),
    opened: (commandId) => patiently(() => openedBy(commandId)),
  };

  async function openedBy(commandId: string): Promise<KnownPoc | null> {
    const first = await store.commandOf(commandId);
    if (!first?.stream.startsWith('poc-') || first.revision !== 0) return null;
    const events: Recorded<PocEvent>[] = [];
    for await (const event of store.readStream(first.stream)) events.push(toFact<PocEvent>(event));
    const people = peopleIn(events);
    const known = people.length === 0 ? new Map<string, { email: string | null }>() : await directory.byIds(people);
    return {
      slug: first.stream.slice('poc-'.length),
      events,
      emails: new Map([...known].flatMap(([id, { email }]) => (email === null ? [] : [[id, email] as const]))),
    };
  }
};
