import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import type { ProposePoc } from '../commands.ts';
import type { PocContext } from '../context.ts';
import type { PocEvent } from '../evolve.ts';
import type { PocState } from '../state.ts';
import { answerFacts, checkAnswers } from './answer-pilot.ts';
import { beginningData, beginningParts, checkBeginning } from './begin.ts';
import { together } from './parts.ts';

/** FE-1, FE-2, §9: a proposal with everything that it may carry; who proposes leads where no lead is named. */
export const proposePoc: Decide<ProposePoc, PocState | null, PocEvent, PocContext> = (command, state, context) => {
  const pilot = command.pilot ?? [];
  return together(
    [fact('PocProposed', beginningData(command, context))],
    null,
    [...beginningParts(command, context.isService ? null : context.actor.id, context), () => answerFacts(pilot, [])],
    [...checkBeginning(command, state, context), ...checkAnswers(pilot, ['pilot'])],
    context,
  );
};
