import { keyOf } from '@causeway/portfolio/global-id.ts';
import { type RequestContext, requestContext } from '../graphql/context.ts';
import type { SubscriptionResolvers } from '../graphql/generated/resolvers.ts';
import type { PocParent } from '../graphql/parents.ts';

/**
 * Every POC that changed, after the read models hold the change. A subscriber that is slow sees the newest state of each POC, not every
 * one in between: nothing is kept for it, so it costs no memory.
 */
async function* changes(pocId: string | null | undefined, { engine, actor }: RequestContext): AsyncGenerator<PocParent> {
  await actor();
  const slug = pocId == null ? null : (keyOf('Poc', pocId) ?? '?');
  let seen = (await engine.reader.present()).position;
  for (;;) {
    const movement = engine.reader.nextMovement();
    const present = await engine.reader.present();
    if (present.position > seen) {
      const changed = await engine.reader.changedBetween(seen, present);
      seen = present.position;
      for (const key of changed) if (slug === null || key.slug === slug) yield { ...key, moment: present };
    } else await movement;
  }
}

export const pocSubscriptions: SubscriptionResolvers = {
  pocChanged: {
    subscribe: (_, { pocId }, context) => changes(pocId, context) as never,
    // Each change is read anew: what was loaded for the last one is of another moment, and roles may have been revoked since.
    resolve: ((poc: PocParent, _: unknown, context: RequestContext) => {
      Object.assign(context, requestContext(context));
      return poc;
    }) as never,
  },
};
