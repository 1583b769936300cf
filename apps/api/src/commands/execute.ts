import type { CommandRequest, Executed } from '@causeway/engine/commands/execute.ts';
import type { Refused } from '@causeway/kernel/refusal.ts';
import { Command } from '@nestjs/cqrs';

/** The one envelope that every mutation sends: which command, for which stream, by whom. */
export class Execute extends Command<Executed | Refused> {
  readonly request: CommandRequest;
  constructor(request: CommandRequest) {
    super();
    this.request = request;
  }
}
