import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@causeway/engine/engine.ts';
import { keyOf } from '@causeway/portfolio/global-id.ts';
import { isSameMoment, type Moment } from '@causeway/portfolio/moment.ts';
import { type RequestContext, requestContext } from '../graphql/context.ts';
import { badUserInput, isUnavailable } from '../graphql/errors/errors.ts';
import type { SubscriptionPocChangedArgs, SubscriptionResolvers } from '../graphql/generated/resolvers.ts';
import { Loaders } from '../graphql/loaders.ts';
import type { PocParent } from '../graphql/parents.ts';
import { turn } from '../graphql/turns.ts';

/** After how long a subscriber looks again for a database that was away. */
const AWAY_MS = 1_000;

/**
 * Every POC that changed after a position (from now on where none is given), after the read models hold the change. A subscriber that is slow sees the newest state of each POC, not every
 * one in between: nothing is kept for it, so it costs no memory. While the database is away nothing changes, and nobody is sent off for it.
 */
async function* changes(
  { pocId, after }: SubscriptionPocChangedArgs,
  { engine, actor }: RequestContext,
  isOver: () => boolean,
): AsyncGenerator<PocParent, undefined> {
  await actor();
  const slug = pocId == null ? null : (keyOf('Poc', pocId) ?? '?');
  let seen = after ?? (await engine.reader.present()).position;
  /** What changed before they began to listen may be much: it is looked for of that POC alone. */
  let only = after == null ? null : slug;
  while (!isOver()) {
    const movement = engine.reader.nextMovement();
    const found = await newer(seen, only, engine);
    if (found === null) await movement;
    else if (found === 'AWAY') await sleep(AWAY_MS, undefined, { ref: false });
    else {
      seen = found.present.position;
      only = null;
      for (const key of found.changed)
        if (slug === null || key.slug === slug) {
          await turn();
          yield { ...key, moment: found.present };
        }
    }
  }
}

/**
 * Ends what is generated as soon as nobody listens any more. A generator that waits is told of that only when it has something to tell: one for each reader who
 * had left looked for changes of their POC twice a second, until there was one.
 */
const endedAtOnce = <Told>(
  generate: (isOver: () => boolean) => AsyncGenerator<Told, undefined>,
): AsyncIterableIterator<Told, undefined> => {
  let isOver = false;
  const generated = generate(() => isOver);
  const told: AsyncIterableIterator<Told, undefined> = {
    next: () => generated.next(),
    return: async () => {
      isOver = true;
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => told,
  };
  return told;
};

/** The POCs, or one alone, that changed after a position; null where nothing was recorded. */
const newer = async (seen: bigint, only: string | null, { reader }: Engine) => {
  try {
    const present = await reader.present();
    return present.position > seen ? { present, changed: await reader.changedBetween(seen, present, only) } : null;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return 'AWAY';
  }
};

/**
 * What the subscribers of a change read of it: each table once, however many they are. Who may see an address is asked for each of them.
 */
const newest = new WeakMap<Engine, { readonly moment: Moment; readonly loaders: Loaders }>();
const loadersAt = (moment: Moment, engine: Engine): Loaders => {
  let found = newest.get(engine);
  if (found === undefined || !isSameMoment(found.moment, moment)) {
    found = { moment, loaders: new Loaders(engine.reader, engine.directory, engine.store) };
    newest.set(engine, found);
  }
  return found.loaders;
};

export const pocSubscriptions: SubscriptionResolvers = {
  pocChanged: {
    subscribe: (_, asked, context) => {
      // Each POC is read by itself: those of a whole portfolio are listed in pages.
      if (asked.after != null && asked.pocId == null)
        throw badUserInput('Give the POC whose changes after that position you want; for all, ask pocs by changedAfter, then listen.', [
          'after',
        ]);
      return endedAtOnce((isOver) => changes(asked, context, isOver)) as never;
    },
    // Each change is read anew: what was loaded for the last one is of another moment, and roles may have been revoked since.
    resolve: ((poc: PocParent, _: unknown, context: RequestContext) => {
      Object.assign(context, requestContext(context), { loaders: loadersAt(poc.moment, context.engine) });
      return poc;
    }) as never,
  },
};
