import { dayOf, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { type Refusal, refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import type { EndWaiver, WaiveItem } from './commands.ts';
import type { ChecklistEvent } from './events.ts';
import type { ChecklistState } from './evolve.ts';
import { waiverOf } from './of-item.ts';

const checkItem = (items: ChecklistState['items'], itemId: string) => [
  items.length === 0 && refusal('CHECKLIST_MISSING', 'No production checklist is written yet; write it first (writeChecklist).'),
  items.length > 0 &&
    !items.some(({ id }) => id === itemId) &&
    refusal('UNKNOWN_ITEM', `The checklist has no item ${itemId}; Poc.checklist lists its items.`, ['itemId']),
];

/** CL-6: a waiver lasts to today or later. */
export const checkLastDay = (expiresOn: PlainDate, today: PlainDate): Refusal | null =>
  expiresOn < today ? refusal('DATE_OUT_OF_RANGE', `Let the waiver last to today (${today}) or later.`, ['expiresOn']) : null;

/** CL-6: an item is waived with a reason up to a last day, today or later; a new waiver replaces the last, the same again is no event. */
export const waiveItem: Decide<WaiveItem, ChecklistState, ChecklistEvent> = (
  { itemId, reason, expiresOn },
  { items, waivers },
  { now, zone },
) => {
  const today = dayOf(now, zone);
  const refused = settle([...checkItem(items, itemId), checkReason(reason, ['reason']), checkLastDay(expiresOn, today)]);
  if (refused) return refused;
  const standing = waiverOf({ waivers }, itemId);
  return standing?.expiresOn === expiresOn && standing.reason === reason ? [] : [fact('ItemWaived', { itemId, reason, expiresOn })];
};

/** CL-6: a waiver is ended with a reason; ending one that does not stand changes nothing. */
export const endWaiver: Decide<EndWaiver, ChecklistState, ChecklistEvent> = ({ itemId, reason }, { items, waivers }, { now, zone }) => {
  const refused = settle([...checkItem(items, itemId), checkReason(reason, ['reason'])]);
  if (refused) return refused;
  const standing = waiverOf({ waivers }, itemId);
  return standing && standing.expiresOn >= dayOf(now, zone) ? [fact('WaiverEnded', { itemId, reason })] : [];
};
