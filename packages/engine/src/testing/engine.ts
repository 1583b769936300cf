import { isRefused, type Refusal } from '@causeway/kernel/refusal.ts';
import { DEMO_PEOPLE, demoEmail } from '../bootstrap.ts';
import type { CommandRequest, Executed } from '../commands/execute.ts';
import { type Engine, openEngine } from '../engine.ts';
import { ownDatabase } from './own-database.ts';

export type Login = 'admin' | 'pmo' | 'team' | 'owner' | 'auditor' | 'viewer';
type Asked = Partial<Pick<CommandRequest, 'stream'>> & { readonly by?: Login };

/** The engine on a database of its own, with the people of the development issuer. */
export interface TestEngine {
  readonly engine: Engine;
  readonly superuserUrl: string;
  ask(type: CommandRequest['type'], input: object, asked?: Asked): ReturnType<Engine['executor']['execute']>;
  /** What must be carried out. */
  must(type: CommandRequest['type'], input: object, asked?: Asked): Promise<Executed>;
  /** What must be refused; answers the reasons, having seen that nothing was recorded. */
  refused(type: CommandRequest['type'], input: object, asked?: Asked): Promise<readonly Refusal[]>;
  head(): Promise<bigint>;
  close(): Promise<void>;
}

export const startTestEngine = async (): Promise<TestEngine> => {
  const database = await ownDatabase();
  const engine = await openEngine(database.configuration);
  const people = await engine.directory.resolve(DEMO_PEOPLE.map(({ login }) => demoEmail(login)));
  const idOf = new Map(DEMO_PEOPLE.map(({ login }, place) => [login, people[place]?.id as string]));
  const head = async () => (await engine.store.head()).position;
  const ask: TestEngine['ask'] = async (type, input, { stream = null, by = 'pmo' } = {}) => {
    const id = idOf.get(by) as string;
    const actor = { id, roles: await engine.executor.rolesOf(id) };
    const correlationId = '00000000-0000-4000-8000-00000000c0de';
    return engine.executor.execute({ type, input: input as CommandRequest['input'], stream, actor, correlationId });
  };
  return {
    engine,
    superuserUrl: database.superuserUrl,
    ask,
    head,
    must: async (...asked) => {
      const outcome = await ask(...asked);
      if (isRefused(outcome)) throw new Error(JSON.stringify(outcome));
      return outcome;
    },
    refused: async (...asked) => {
      const before = await head();
      const outcome = await ask(...asked);
      if (!isRefused(outcome)) throw new Error(`${asked[0]} was not refused`);
      if ((await head()) !== before) throw new Error(`${asked[0]} was refused, yet something was recorded`);
      return outcome.refusals;
    },
    close: async () => {
      await engine.close();
      await database.drop();
    },
  };
};
