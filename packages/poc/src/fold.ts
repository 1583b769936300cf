import type { Context } from '@causeway/kernel/command.ts';
import { evolvePoc, type PocEvent } from './evolve.ts';
import type { PocState } from './state.ts';

/** What a POC would be once these facts were recorded now: later facts of one command, and what-if, are decided on it. */
export const foldFacts = (state: PocState | null, facts: readonly PocEvent[], context: Context): PocState | null =>
  facts.reduce<PocState | null>((folded, fact) => {
    const revision = (folded?.revision ?? -1) + 1;
    return evolvePoc(folded, {
      ...fact,
      id: `${context.commandId}/${revision}`,
      recordedAt: context.now,
      position: BigInt(folded?.position ?? 0) + 1n,
      revision,
      actor: context.actor.id,
      commandId: context.commandId,
    });
  }, state);
