import type { Executed, Executor } from '@causeway/engine/commands/execute.ts';
import type { Refused } from '@causeway/kernel/refusal.ts';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Execute } from './execute.ts';

/** The one handler of the whole product: load, judge, append are the engine's, which the command line runs on too. */
export class ExecuteHandler implements ICommandHandler<Execute> {
  readonly #executor: Executor;
  constructor(executor: Executor) {
    this.#executor = executor;
  }
  execute({ request }: Execute): Promise<Executed | Refused> {
    return this.#executor.execute(request);
  }
}
// Decorators are functions; Node runs this file as it is written, so they are called.
CommandHandler(Execute)(ExecuteHandler);
