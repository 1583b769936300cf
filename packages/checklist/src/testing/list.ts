import { addDays, type IsoWeek, mondayOf, weekOf } from '@causeway/kernel/calendar.ts';
import type { Context } from '@causeway/kernel/command.ts';
import { type Fact, fact } from '@causeway/kernel/fact.ts';
import { anActor } from '@causeway/kernel/specification.ts';
import { AREAS } from '../areas.ts';
import type { ItemInput } from '../commands.ts';
import type { ChecklistData, ChecklistEvent, Item } from '../events.ts';
import type { Side } from '../evolve.ts';
import { itemOf } from '../items.ts';

/** Wednesday of 2026-W48, a quarter past ten in UTC. */
export const today = '2026-11-25';
export const thisWeek: IsoWeek = weekOf(today);
export const lastWeek: IsoWeek = '2026-W47';

export const context: Context = {
  now: Date.parse(`${today}T10:15:00Z`),
  zone: 'UTC',
  actor: { id: anActor, roles: [] },
  commandId: '22222222-2222-4222-8222-222222222222',
  newId: () => '33333333-3333-4333-8333-333333333333',
};

/** The same context on the Wednesday of another week. */
export const inWeek = (week: IsoWeek): Context => ({ ...context, now: Date.parse(`${addDays(mondayOf(week), 2)}T10:15:00Z`) });

/** An item; its area follows from its number, so that every seven in a row fill all areas: I0 authentication, I1 error handling … */
export const anItem = (number: number, over: Partial<ItemInput> = {}): ItemInput => ({
  id: `I${number}`,
  area: AREAS[number % 7] ?? 'SUPPORT',
  question: `Is ${number} in place?`,
  weight: 1,
  blocking: false,
  effortWeeks: 1,
  ...over,
});

/** As many items, I0 onwards. */
export const items = (count: number): ItemInput[] => Array.from({ length: count }, (_, number) => anItem(number));

type Written = Fact<'ChecklistWritten', ChecklistData<'ChecklistWritten'>>;
export const written = (list: readonly ItemInput[] = items(21)): Written =>
  fact('ChecklistWritten', { templateId: null, templateVersion: null, items: list.map(itemOf) });

type Changed = Fact<'ChecklistChanged', ChecklistData<'ChecklistChanged'>>;
export const changed = (change: Partial<{ add: Item[]; change: Item[]; remove: string[]; reason: string }>): Changed =>
  fact('ChecklistChanged', { add: [], change: [], remove: [], reason: 'It was agreed.', ...change });

type Scored = Fact<'ItemScored', ChecklistData<'ItemScored'>>;
/** A score of I0, of the team unless said otherwise. */
export const scored = (score: number, over: Partial<ChecklistData<'ItemScored'>> = {}): Scored =>
  fact('ItemScored', { itemId: 'I0', score, week: thisWeek, side: 'TEAM' as Side, evidence: [], caught: false, ...over });

export const reason = 'It was agreed.';
export const link = 'https://wiki.example/run/7';

export const waived = (expiresOn: string, over: Partial<ChecklistData<'ItemWaived'>> = {}): ChecklistEvent =>
  fact('ItemWaived', { itemId: 'I0', reason, expiresOn, ...over });
