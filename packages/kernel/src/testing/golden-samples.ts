import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact, Recorded } from '../fact.ts';
import { recorded } from '../specification.ts';

interface EventTypes {
  readonly [type: string]: {
    readonly version: number;
    readonly schema: { parse(data: unknown): unknown };
    /** Fields that hold free text. */
    readonly texts: readonly string[];
  };
}

/** An event as some version of Causeway once wrote it, kept in a file that is never changed. */
export interface Sample {
  readonly name: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** The samples of a folder, by the names of their files. */
export const samplesIn = (folder: URL): Sample[] =>
  readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }));

/** Tests that a slice's samples are whole, still parse, evolve to what is expected of each type, and may have lost their texts. */
export const describeGoldenSamples = (
  folder: URL,
  registered: EventTypes,
  evolve: (fact: Recorded<Fact>) => unknown,
  expected: Readonly<Record<string, object>>,
): void => {
  const samples = samplesIn(folder).map((sample) => [sample.name, sample] as const);
  describe('golden samples', () => {
    it('TI-1 there is one of each type and version', () =>
      expect(samples.map(([name]) => name).sort()).toEqual(
        Object.entries(registered)
          .map(([type, { version }]) => `${type}.v${version}.json`)
          .sort(),
      ));
    it.each(samples)('TI-1 %s still parses, and evolves', (_, { type, data }) => {
      expect(registered[type]?.schema.parse(data)).toEqual(data);
      expect(evolve(recorded({ type, data }, 0, Date.parse('2026-11-25T10:15:00Z')))).toMatchObject(expected[type] ?? { missing: type });
    });
    it.each(samples)('PR-2 %s may have lost its texts', (_, { type, data }) => {
      const texts = registered[type]!.texts.filter((field) => field in data);
      const erased = { ...data, ...Object.fromEntries(texts.map((field) => [field, null])) };
      expect(registered[type]?.schema.parse(erased)).toEqual(erased);
    });
  });
};
