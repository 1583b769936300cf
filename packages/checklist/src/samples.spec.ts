import { readdirSync, readFileSync } from 'node:fs';
import { recorded } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { type ChecklistEvent, checklistEvents } from './events.ts';
import { evolveChecklist, initialChecklist } from './evolve.ts';
import { templateEvents } from './template/events.ts';
import { evolveTemplate } from './template/evolve.ts';

const folder = new URL('../samples/', import.meta.url);
const samples = readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }));
const registered: Record<string, { version: number; schema: { parse(data: unknown): unknown }; texts: readonly string[] }> = {
  ...checklistEvents,
  ...templateEvents,
};

describe('golden samples', () => {
  it('TI-1 there is one of each type and version', () =>
    expect(samples.map(({ name }) => name).sort()).toEqual(
      Object.entries(registered)
        .map(([type, { version }]) => `${type}.v${version}.json`)
        .sort(),
    ));
  it.each(samples.map((sample) => [sample.name, sample]))('TI-1 %s still parses, and evolves', (_, { type, data }) => {
    expect(registered[type]?.schema.parse(data)).toEqual(data);
    const fact = recorded({ type, data }, 0, Date.parse('2026-11-25T10:15:00Z'));
    if (type in templateEvents) expect(evolveTemplate(null, fact)).toEqual({ ...data, version: 1 });
    else expect(evolveChecklist(initialChecklist, fact as typeof fact & ChecklistEvent)).toMatchObject(expected[type] ?? {});
  });
  it.each(samples.map((sample) => [sample.name, sample]))('PR-2 %s may have lost its texts', (_, { type, data }) => {
    const erased = { ...data, ...Object.fromEntries((registered[type]?.texts ?? []).map((field) => [field, null])) };
    expect(registered[type]?.schema.parse(erased)).toEqual(erased);
  });
});

/** What each makes of an empty checklist. */
const expected: Record<string, object> = {
  ChecklistWritten: { templateId: 'default', templateVersion: 1, items: [{ id: 'AUTH-1' }] },
  ChecklistChanged: { items: [{ id: 'SUP-4', weight: 2 }] },
  ItemScored: {
    scores: { 'AUTH-1': { TEAM: [{ week: '2026-W48', score: 3, evidence: ['https://wiki.example/run/7'] }], OWNER: [] } },
    catches: 1,
  },
  ItemWaived: { waivers: { 'DATA-4': { expiresOn: '2026-12-31' } } },
  WaiverEnded: { waivers: {} },
  ReviewHeld: { reviews: [{ week: '2026-W48', ownerPresent: true, recordedAt: '1' }] },
};
