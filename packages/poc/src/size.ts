import type { Fact } from '@causeway/kernel/fact.ts';
import { type Refused, refuse } from '@causeway/kernel/refusal.ts';

const MOST_BYTES = 65_535;
const encoder = new TextEncoder();
const bytes = (value: unknown): number => encoder.encode(JSON.stringify(value) ?? '').length;

/** Whether it takes too many bytes: a text of a third as many characters never does. */
const isTooLong = (value: unknown): boolean => (JSON.stringify(value) ?? '').length > MOST_BYTES / 3 && bytes(value) > MOST_BYTES;

/** What a decision keeps of its moment: nobody gave it, nobody can shorten it. */
const KEPT = ['gate', 'figures', 'findings', 'policy'];

/** GE-2: an event that would exceed 65,535 bytes is refused, naming its longest field where the command has it; null when all fit. */
export const checkSize = (facts: readonly Fact[], command: object): Refused | null => {
  const tooLong = facts.find(({ data }) => isTooLong(data));
  if (!tooLong) return null;
  const [longest = 'name'] = Object.entries(tooLong.data)
    .filter(([name]) => !KEPT.includes(name))
    .sort(([, one], [, other]) => bytes(other) - bytes(one))
    .map(([name]) => name);
  return refuse(
    'INVALID_TEXT',
    `Shorten ${longest}: the event would take ${bytes(tooLong.data).toLocaleString('en')} bytes and may take ${MOST_BYTES.toLocaleString('en')}.`,
    [...placeOf(tooLong, command), longest],
  );
};

/** Where in its command the fields of an event stand. */
const placeOf = ({ data }: Fact, command: object): readonly string[] => {
  const { itemId, adopted } = data as { itemId?: string; adopted?: boolean };
  const { scores } = command as { scores?: readonly { itemId: string }[] | null };
  if (itemId !== undefined && scores) return ['scores', String(scores.findIndex((score) => score.itemId === itemId))];
  return adopted ? ['outcome'] : [];
};
