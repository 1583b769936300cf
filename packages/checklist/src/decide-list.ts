import type { Context, Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { refusal, settle } from '@causeway/kernel/refusal.ts';
import { onceFor } from '@causeway/kernel/remember.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import type { ChangeChecklist, WriteChecklist } from './commands.ts';
import type { ChecklistData, ChecklistEvent } from './events.ts';
import type { ChecklistState } from './evolve.ts';
import { checkCount, checkItems, checkList, checkNew, checkRepeats, itemOf } from './items.ts';
import type { Template } from './template/template.ts';

export interface ListContext extends Context {
  /** The newest version of the template that the command names; null when it names none, or an unknown one. */
  readonly template: Template | null;
}

/** CL-1: a list is written from a template, item by item, or from a template with items added; it keeps the version that it was written from. */
export const writeChecklist: Decide<WriteChecklist, ChecklistState, ChecklistEvent, ListContext> = (
  { templateId, items },
  state,
  { template },
) => {
  const isFromTemplate = templateId !== null && templateId !== undefined;
  const isUnknown = isFromTemplate && template === null;
  const from = isFromTemplate ? template : null;
  const all = [...(from?.items ?? []), ...(items ?? [])];
  const fromTemplate = all.length - (items?.length ?? 0);
  const refused = settle([
    isUnknown &&
      refusal('UNKNOWN_TEMPLATE', `There is no template "${templateId}"; the query checklistTemplates lists them.`, ['templateId']),
    ...checkItems(items, 'items'),
    ...checkRepeats(
      all.map(({ id }) => id),
      (place) => ['items', String(place - fromTemplate), 'id'],
    ),
    ...(isUnknown ? [] : checkList(all, [items ? 'items' : 'templateId'])),
  ]);
  if (refused) return refused;
  const written = {
    templateId: from?.id ?? null,
    templateVersion: from?.version ?? null,
    items: items?.length ? all.map(itemOf) : itemsOf(from),
  };
  return isWritten(state, written) ? [] : [fact('ChecklistWritten', written)];
};

/** The items of a template, the same list for all that are written from it alone: what keeps or compares them does so once. */
const itemsOf = (template: Template | null): ChecklistData<'ChecklistWritten'>['items'] => (template === null ? [] : listOf(template));
const listOf = onceFor(({ items }: Template) => items.map(itemOf));

/** GE-4: the list that stands, written once more from the same version, changes nothing. */
const isWritten = (state: ChecklistState, { templateId, templateVersion, items }: ChecklistData<'ChecklistWritten'>): boolean =>
  state.templateId === templateId &&
  state.templateVersion === templateVersion &&
  JSON.stringify(state.items.map(itemOf)) === JSON.stringify(items);

/** CL-2: the sentences that an item has, which stay where a change gives none. */
const levelsOf = (items: ChecklistState['items'], id: string): readonly string[] | undefined =>
  items.find((item) => item.id === id)?.levels;

/** CL-1: a list changes with a reason, and never below what a list must have; a change that leaves it as it was is no event. */
export const changeChecklist: Decide<ChangeChecklist, ChecklistState, ChecklistEvent> = (command, { items }) => {
  const { reason } = command;
  const add = command.add ?? [];
  const change = (command.change ?? []).map((item) => ({ ...item, levels: item.levels ?? levelsOf(items, item.id) }));
  const remove = command.remove ?? [];
  const kept = items.flatMap(({ id }) => (remove.includes(id) ? [] : [id]));
  const has = (id: string) => items.some((item) => item.id === id);
  const unknown = (id: string, field: readonly string[]) =>
    has(id) || items.length === 0
      ? null
      : refusal('UNKNOWN_ITEM', `The checklist has no item ${id}; name one of its own, or add it.`, field);
  const left = [...items.filter(({ id }) => !remove.includes(id)).map((item) => change.find(({ id }) => id === item.id) ?? item), ...add];
  const refused = settle([
    items.length === 0 && refusal('CHECKLIST_MISSING', 'No production checklist is written yet; write it first (writeChecklist).'),
    ...checkItems(add, 'add'),
    ...checkItems(change, 'change'),
    checkCount(remove, 'remove'),
    checkCount([...add, ...change, ...remove], add.length > 0 ? 'add' : 'change'),
    ...add.map(({ id }, place) => checkNew(id, kept, ['add', String(place), 'id'])),
    ...checkRepeats(
      add.map(({ id }) => id),
      (place) => ['add', String(place), 'id'],
    ),
    ...checkRepeats(
      change.map(({ id }) => id),
      (place) => ['change', String(place), 'id'],
    ),
    ...checkRepeats(remove, (place) => ['remove', String(place)]),
    ...change.map(({ id }, place) => unknown(id, ['change', String(place), 'id'])),
    ...remove.map((id, place) => unknown(id, ['remove', String(place)])),
    ...remove.map((id, place) =>
      change.some((item) => item.id === id)
        ? refusal('DUPLICATE_ITEM', `${id} is changed and removed at once; do one of the two.`, ['remove', String(place)])
        : null,
    ),
    ...(items.length > 0 ? checkList(left, [add.length > 0 ? 'add' : remove.length > 0 ? 'remove' : 'change']) : []),
    checkReason(reason, ['reason']),
  ]);
  if (refused) return refused;
  const really = change
    .map(itemOf)
    .filter((item) => JSON.stringify(item) !== JSON.stringify(itemOf(items.find(({ id }) => id === item.id)!)));
  if (add.length + really.length + remove.length === 0) return [];
  return [fact('ChecklistChanged', { add: add.map(itemOf), change: really, remove: [...remove], reason })];
};
