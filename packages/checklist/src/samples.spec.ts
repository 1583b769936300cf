import type { Recorded } from '@causeway/kernel/fact.ts';
import { describeGoldenSamples } from '@causeway/kernel/testing/golden-samples.ts';
import { type ChecklistEvent, checklistEvents } from './events.ts';
import { evolveChecklist, initialChecklist } from './evolve.ts';
import { type TemplateEvent, templateEvents } from './template/events.ts';
import { evolveTemplate } from './template/evolve.ts';

/** What each makes of an empty checklist. */
const expected = {
  TemplatePublished: { id: 'default', version: 1 },
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

describeGoldenSamples(
  new URL('../samples/', import.meta.url),
  { ...checklistEvents, ...templateEvents },
  (fact) =>
    fact.type in templateEvents
      ? evolveTemplate(null, fact as Recorded<TemplateEvent>)
      : evolveChecklist(initialChecklist, fact as Recorded<ChecklistEvent>),
  expected,
);
