import type { NewEvent } from '@causeway/event-store/event-store.ts';
import type { Fact } from '@causeway/kernel/fact.ts';
import { pocEvents } from '@causeway/poc/registry.ts';
import { newEventId } from './ids.ts';

/**
 * Facts as the log takes them: of the newest version of their type, checked against its shape, free texts apart from the rest (PR-2).
 * @throws Error for a fact that no type describes: a bug, never an answer to a user.
 */
export const newEvents = (facts: readonly Fact[], now: number, newId = newEventId): NewEvent[] =>
  facts.map(({ type, data, effectiveOn }) => {
    const known = pocEvents[type];
    if (!known) throw new Error(`${type} is no event type of the registry`);
    known.schema.parse(data);
    const all = Object.entries(data).filter(([, value]) => value !== undefined);
    const texts = all.filter((entry): entry is [string, string] => known.texts.includes(entry[0]) && typeof entry[1] === 'string');
    return {
      id: newId(now),
      type,
      schemaVersion: known.version,
      data: Object.fromEntries(all.filter(([name, value]) => !(known.texts.includes(name) && typeof value === 'string'))),
      ...(texts.length > 0 && { texts: Object.fromEntries(texts) }),
      ...(effectiveOn !== undefined && { effectiveOn }),
    };
  });
