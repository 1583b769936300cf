import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import { pocEvents } from '@causeway/poc/registry.ts';
import { proposal } from '@causeway/poc/testing/stories.ts';
import { Story } from '@causeway/poc/testing/story.ts';
import { describe, expect, it } from 'vitest';
import { changesOf } from './changes.ts';
import { fromParts, ownCharactersOf } from './parts.ts';
import { Projection } from './projection.ts';

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

/** Takes in a text more of each POC, with nothing at hand and less room than they need; answers how many were read back for that, reading by reading. */
const readBack = async (events: readonly RecordedEvent[], pocsAtHand: number): Promise<number[]> => {
  const kept = new Map<string, { stream: string; pocId: bigint; parts: Map<string, string> }>();
  const readings: number[] = [];
  const write = () => {
    const { streams = [], parts = [] } = changesOf(projection);
    for (const { poc_id, stream } of streams) {
      const { parts: known = new Map() } = kept.get(poc_id) ?? {};
      kept.set(poc_id, { stream: stream as string, pocId: BigInt(poc_id), parts: known });
    }
    for (const { poc_id, part, body } of parts) kept.get(poc_id)!.parts.set(part as string, body as string);
    projection.streams.drop(projection.streams.surplus());
  };
  const projection: Projection = new Projection({
    moment: { position: 0n, clock: 0 },
    pocsAtHand,
    relieve: async () => write(),
    load: async (wanted) => {
      readings.push(wanted.length);
      return [...kept.values()]
        .filter(({ stream }) => wanted.includes(stream))
        .map(({ stream, pocId, parts: known }) => {
          const parts = [...known].map(([part, body]) => ({ part, body }));
          return { stream, pocId, ...fromParts(parts), characters: ownCharactersOf(parts) };
        });
    },
  });
  await projection.take(events);
  write();
  projection.streams.drop([...projection.streams.keys.keys()].flatMap((stream) => projection.streams.get(stream) ?? []));
  const last = events.filter(({ ordinal, count: all }) => ordinal === all - 1);
  await projection.take(
    last.map(
      (event, place): RecordedEvent => ({
        ...event,
        position: BigInt(events.length + place + 1),
        revision: event.revision + 1,
        type: 'PocDescribed',
        schemaVersion: pocEvents.PocDescribed!.version,
        data: { hypothesis: 'y', reason: 'x' },
        ordinal: 0,
        count: 1,
      }),
    ),
  );
  expect(projection.parked.size).toBe(0);
  return readings;
};

describe('POCs of which there is no room for all', () => {
  it.each([
    [100, 300, 100],
    [60_000, 60, 20],
    [200_000, 12, 1],
  ])('are read back once each, to be used, where their texts have %i characters', async (characters, pocs, atHand) => {
    const readings = await readBack(proposals(pocs, characters), atHand);
    // Of the first, whose weight nobody knows yet, some may be put away unused.
    expect(readings.reduce((sum, reading) => sum + reading)).toBeLessThanOrEqual(pocs + readings[0]!);
  });

  it('are read back in readings of some megabytes', async () => {
    const readings = await readBack(proposals(100, 200_000), 200);
    expect(Math.max(...readings) * 200_000).toBeLessThanOrEqual(4_000_000);
  });
});

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
