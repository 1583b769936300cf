import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import { pocEvents } from '@causeway/poc/registry.ts';
import { proposal } from '@causeway/poc/testing/stories.ts';
import { Story } from '@causeway/poc/testing/story.ts';
import { describe, expect, it } from 'vitest';
import { Projection } from './projection.ts';
import { changesOf } from './storage.ts';

/** So many proposals as the log gives them, one command each, with a hypothesis of so many characters. */
const proposals = (count: number, characters: number): RecordedEvent[] => {
  const { checklistTemplateId: _, ...short } = proposal();
  const told = new Story();
  told.does(short);
  return Array.from({ length: count }, (_, poc) =>
    told.events.map(
      (event, ordinal): RecordedEvent => ({
        ...event,
        data: { ...event.data, ...(event.type === 'PocProposed' && { hypothesis: 'x'.repeat(characters) }) },
        position: BigInt(poc * told.events.length + ordinal + 1),
        stream: `poc-${poc}`,
        revision: ordinal,
        schemaVersion: pocEvents[event.type]!.version,
        effectiveOn: null,
        correlationId: event.commandId,
        ordinal,
        count: told.events.length,
        bodyHash: null,
      }),
    ),
  ).flat();
};

/** Takes them in, and writes what waits whenever it is asked to; answers how long each of these writings was. */
const written = async (events: readonly RecordedEvent[], pocsAtHand?: number) => {
  const batches: number[] = [];
  const projection: Projection = new Projection({
    moment: { position: 0n, clock: 0 },
    pocsAtHand,
    relieve: async () => {
      batches.push(JSON.stringify(changesOf(projection)).length);
      projection.streams.drop(projection.streams.surplus());
    },
  });
  await projection.take(events);
  return { batches, projection };
};

describe('POCs of long texts', () => {
  it('wait to be written in no more than a few megabytes, where short ones wait by their number', async () => {
    expect((await written(proposals(80, 100))).batches).toEqual([]);
    const { batches } = await written(proposals(80, 60_000));
    expect(batches.length).toBeGreaterThan(1);
    expect(Math.max(...batches)).toBeLessThan(12_000_000);
  });

  it('take the room of several in memory', async () => {
    const [short, long] = await Promise.all([written(proposals(60, 100), 100), written(proposals(60, 60_000), 100)]);
    const atHand = ({ streams }: Projection) => [...streams.keys.keys()].filter((stream) => streams.get(stream) !== undefined).length;
    expect(atHand(short.projection)).toBe(60);
    expect(atHand(long.projection)).toBeLessThan(45);
  });
});
