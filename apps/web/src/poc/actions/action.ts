import type { Envelope, ItemPartsFragment, OwnerRole } from '../../graphql/generated/graphql';
import type { PocCommand } from '../../session/rights-on';
import type { Spend } from '../money/SpendPanel';

/** The pilot checklist as far as it is answered. */
export type PilotAnswers = readonly { readonly id: string; readonly answer: string }[];

/** What one sets out to do, and what it is about. */
export type Action =
  | {
      readonly kind: Exclude<
        PocCommand,
        | 'answerPilot'
        | 'changeBudget'
        | 'changeChecklist'
        | 'changeOwner'
        | 'correctSpend'
        | 'decide'
        | 'endWaiver'
        | 'kickOffPoc'
        | 'scoreItems'
        | 'waiveItem'
      >;
    }
  | { readonly kind: 'answerPilot'; readonly pilot: PilotAnswers }
  | { readonly kind: 'changeBudget'; readonly envelope: Envelope }
  | { readonly kind: 'changeOwner'; readonly role: OwnerRole }
  | { readonly kind: 'correctSpend'; readonly spend: Spend }
  | { readonly kind: 'waiveItem' | 'endWaiver'; readonly item: ItemPartsFragment }
  /** An item to define anew or to leave out; none is one more. */
  | { readonly kind: 'changeChecklist'; readonly items: readonly ItemPartsFragment[]; readonly item: ItemPartsFragment | null };

/** Beside the POC what a dialog is about: what is typed into it is kept for that alone. */
export function aboutOf(action: Action): readonly string[] {
  switch (action.kind) {
    case 'changeBudget':
      return [action.envelope];
    case 'changeOwner':
      return [action.role];
    case 'correctSpend':
      return [action.spend.id];
    case 'waiveItem':
    case 'endWaiver':
      return [action.item.id];
    case 'changeChecklist':
      return [action.item?.id ?? ''];
    default:
      return [];
  }
}
