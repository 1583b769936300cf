import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';
import { checkName } from '@causeway/kernel/text.ts';
import { AREAS } from './areas.ts';
import type { ItemInput } from './commands.ts';
import type { Item } from './events.ts';

const MOST_ITEMS = 30;
const LEAST_ITEMS = 20;

/** CL-2: what a score means where an item anchors nothing of its own. */
const GENERAL_LEVELS = [
  'Absent: nothing is there yet.',
  'Designed: written down and agreed.',
  "Working: in use in the POC's own environment.",
  'Proven: exercised under production-like conditions, with evidence linked.',
];

/** An item as it is kept. */
export const itemOf = ({ id, area, question, weight, blocking, effortWeeks, levels }: ItemInput): Item => ({
  id,
  area,
  question,
  levels: [...(levels ?? GENERAL_LEVELS)],
  weight,
  blocking,
  effortWeeks,
});

/** GE-2: why a command cannot name so many items. */
export const checkCount = (items: readonly unknown[], field: string): Refusal | null =>
  items.length > MOST_ITEMS
    ? refusal('BAD_USER_INPUT', `Give at most ${MOST_ITEMS} items in one command; ${items.length} were given.`, [field])
    : null;

/** CL-1, GE-2: why items cannot be written so, each with its field; at most 30 a command. */
export const checkItems = (items: readonly ItemInput[] | null | undefined, field: string): (Refusal | null)[] => {
  if (!items) return [];
  const tooMany = checkCount(items, field);
  if (tooMany) return [tooMany];
  return items.flatMap((item, place) => checkItem(item, [field, String(place)]));
};

const checkItem = ({ id, question, weight, effortWeeks, levels }: ItemInput, field: readonly string[]): (Refusal | null)[] => [
  checkName(id, [...field, 'id']),
  checkName(question, [...field, 'question']),
  Number.isInteger(weight) && weight >= 1 && weight <= 3
    ? null
    : refusal('BAD_USER_INPUT', 'Give a weight of 1, 2 or 3.', [...field, 'weight']),
  effortWeeks > 0 && effortWeeks <= 52
    ? null
    : refusal('BAD_USER_INPUT', 'Give an effort above 0 and up to 52 weeks.', [...field, 'effortWeeks']),
  levels && levels.length !== 4
    ? refusal('BAD_USER_INPUT', 'Give four sentences, for the scores 0, 1, 2 and 3, or none.', [...field, 'levels'])
    : null,
  ...(levels?.length === 4 ? levels.map((level, place) => checkName(level, [...field, 'levels', String(place)])) : []),
];

/** CL-1: why a list cannot stand: 20 to 30 items, at least one in each area. */
export const checkList = (items: readonly Pick<Item, 'area'>[], field: readonly string[]): (Refusal | null)[] => {
  const empty = AREAS.filter((area) => !items.some((item) => item.area === area));
  return [
    items.length < LEAST_ITEMS || items.length > MOST_ITEMS
      ? refusal(
          'CHECKLIST_SIZE',
          `A production checklist has ${LEAST_ITEMS} to ${MOST_ITEMS} items; this one would have ${items.length}.`,
          field,
        )
      : null,
    empty.length > 0 ? refusal('AREA_EMPTY', `Every area needs at least one item; ${empty.join(', ')} would have none.`, field) : null,
  ];
};

/** The places whose id was there before, as DUPLICATE_ITEM. */
export const checkRepeats = (ids: readonly string[], fieldOf: (place: number) => readonly string[]): (Refusal | null)[] =>
  ids.map((id, place) =>
    ids.indexOf(id) < place ? refusal('DUPLICATE_ITEM', `${id} is named twice; name each item once.`, fieldOf(place)) : null,
  );

/** CL-1: an item that is added has an id of its own. */
export const checkNew = (id: string, ids: readonly string[], field: readonly string[]): Refusal | null =>
  ids.includes(id) ? refusal('DUPLICATE_ITEM', `The checklist has an item ${id} already; change it instead.`, field) : null;
