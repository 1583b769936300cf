import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkName, isSlug } from '@causeway/kernel/text.ts';
import type { ItemInput } from '../commands.ts';
import { checkItems, checkList, checkRepeats, itemOf } from '../items.ts';
import type { TemplateEvent } from './events.ts';
import type { Template, TemplateItem } from './template.ts';

export interface PublishTemplate {
  readonly type: 'publishTemplate';
  readonly id: string;
  readonly name: string;
  readonly items: readonly (ItemInput & Partial<Pick<TemplateItem, 'evidenceHint' | 'references'>>)[];
}

const HINT = 'An address that shows it at work: a run, a report, a ticket.';

/** CL-1: a template is a list that could stand; the same list again under the same name is no event. */
export const publishTemplate: Decide<PublishTemplate, Template | null, TemplateEvent> = ({ id, name, items }, state) => {
  const refused = settle([
    !isSlug(id) && refusal('INVALID_SLUG', 'A template id is 3 to 80 of a-z and 0-9, words joined by single hyphens.', ['id']),
    checkName(name, ['name']),
    ...checkItems(items, 'items'),
    ...checkRepeats(
      items.map((item) => item.id),
      (place) => ['items', String(place), 'id'],
    ),
    ...checkList(items, ['items']),
  ]);
  if (refused) return refused;
  const data = { id, name, items: items.map(offered) };
  return state !== null && JSON.stringify({ id: state.id, name: state.name, items: state.items.map(offered) }) === JSON.stringify(data)
    ? []
    : [fact('TemplatePublished', data)];
};

/** An item as a template offers it; its members in one order, which the log does not keep. */
const offered = (item: PublishTemplate['items'][number]) => ({
  ...itemOf(item),
  evidenceHint: item.evidenceHint ?? HINT,
  references: [...(item.references ?? [])],
});
