import { randomUUID } from 'node:crypto';
import { type Engine, openEngine } from '@causeway/engine/engine.ts';
import { ownDatabase } from '@causeway/engine/testing/own-database.ts';
import type { Actor } from '@causeway/kernel/command.ts';
import type { Door } from '../run/door.ts';
import { engineDoor } from '../run/engine-door.ts';

/** An engine on a database of its own, with a PMO who imports and another person who works beside. */
export interface OwnEngine {
  readonly engine: Engine;
  readonly importer: Actor;
  readonly other: Actor;
  readonly door: Door;
  /** What has been recorded of a POC: types in their order. */
  events(
    slug: string,
  ): Promise<{ type: string; data: Readonly<Record<string, unknown>>; effectiveOn: string | null; actor: string | null }[]>;
  head(): Promise<bigint>;
  /** Somebody does something by hand. */
  does(slug: string, type: string, input: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

export const ownEngine = async (): Promise<OwnEngine> => {
  const database = await ownDatabase();
  const engine = await openEngine(database.configuration);
  const person = async (name: string): Promise<Actor> => {
    const { id } = await engine.directory.personForIdentity({
      issuer: 'test',
      subject: name,
      email: `${name}@example.org`,
      displayName: name,
    });
    return { id, roles: ['PMO'] };
  };
  const [importer, other] = [await person('importer'), await person('other')];
  return {
    engine,
    importer,
    other,
    door: engineDoor(engine, { actor: async () => importer, correlationId: randomUUID(), isService: true }),
    events: (slug) => engine.store.find({ stream: `poc-${slug}`, limit: 500 }),
    head: async () => (await engine.store.head()).position,
    does: async (slug, type, input) => {
      const outcome = await engine.executor.execute({
        type: type as 'describePoc',
        input,
        stream: `poc-${slug}`,
        actor: other,
        correlationId: randomUUID(),
      });
      if ('refusals' in outcome) throw new Error(JSON.stringify(outcome.refusals));
    },
    close: async () => {
      await engine.close();
      await database.drop();
    },
  };
};
