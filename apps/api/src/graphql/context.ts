import type { Engine } from '@causeway/engine/engine.ts';
import type { Actor } from '@causeway/kernel/command.ts';
import type { CommandBus } from '@nestjs/cqrs';
import type { Planned } from './answers/answers.ts';
import { unauthenticated } from './errors/errors.ts';
import { Loaders } from './loaders.ts';

/** Who asks: the person behind a session or a token. */
export interface Asker {
  readonly personId: string;
  /** A service that acts for no person. */
  readonly isService?: boolean;
}

/** What every resolver is given. */
export interface RequestContext {
  readonly engine: Engine;
  readonly commands: CommandBus;
  readonly asker: Asker | null;
  /** The asker with the roles granted now; asked for once. @throws GraphQLError UNAUTHENTICATED */
  readonly actor: () => Promise<Actor>;
  readonly correlationId: string;
  readonly loaders: Loaders;
  /** Says that a command of this request was recorded, or had been, at a position. */
  readonly wrote: (position: bigint) => void;
  readonly onWrote: (listener: (position: bigint) => void) => void;
  /** Says how this request is answered: so is whoever sends the same again. */
  readonly planned: (planned: Planned) => void;
}

/** Reading POCs, portfolio, policy and templates is open to every role (§9), and to nobody unknown. @throws GraphQLError UNAUTHENTICATED */
export const mustBeKnown = ({ asker }: Pick<RequestContext, 'asker'>): void => {
  if (asker === null) throw unauthenticated();
};

export interface ContextSource {
  readonly engine: Engine;
  readonly commands: CommandBus;
  readonly asker: Asker | null;
  readonly correlationId: string;
  readonly planned?: RequestContext['planned'];
}

/** The context of one request, or of one subscription. Nothing is read before a resolver asks. */
export const requestContext = ({ engine, commands, asker, correlationId, planned = () => {} }: ContextSource): RequestContext => {
  let actor: Promise<Actor> | null = null;
  let listener: (position: bigint) => void = () => {};
  return {
    engine,
    commands,
    asker,
    correlationId,
    planned,
    loaders: new Loaders(engine.reader, engine.directory, engine.store),
    actor: () => {
      if (asker === null) throw unauthenticated();
      actor ??= engine.executor.rolesOf(asker.personId).then((roles) => ({ id: asker.personId, roles }));
      return actor;
    },
    wrote: (position) => listener(position),
    onWrote: (next) => {
      listener = next;
    },
  };
};
