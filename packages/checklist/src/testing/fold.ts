import { recorded } from '@causeway/kernel/specification.ts';
import type { ChecklistEvent } from '../events.ts';
import { type ChecklistState, evolveChecklist, initialChecklist } from '../evolve.ts';
import { context } from './list.ts';

/** What a history comes to, all of it recorded at the moment of the context. */
export const folded = (...history: readonly ChecklistEvent[]): ChecklistState =>
  history.reduce((state, fact, revision) => evolveChecklist(state, recorded(fact, revision, context.now)), initialChecklist);
