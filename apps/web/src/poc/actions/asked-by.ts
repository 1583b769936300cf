import type { Action } from './action';

/** What stands behind `#` in the address of a POC that asks for an action: its dialog opens, for who may. None where it is about one of many. */
export function askedBy(action: Action): string | null {
  if (action.kind === 'changeBudget') return `do-changeBudget-${action.envelope}`;
  if (action.kind === 'changeOwner') return `do-changeOwner-${action.role}`;
  return 'item' in action || 'spend' in action ? null : `do-${action.kind}`;
}
