import { AREAS } from '@causeway/checklist/areas.ts';
import type { Template } from '@causeway/checklist/template/template.ts';

/** Four items in each area: the first two of weight 3 and blocking, then weights 2 and 1; one week of work each. */
export const items = AREAS.flatMap((area) =>
  [1, 2, 3, 4].map((number) => ({
    id: `${area.slice(0, 4)}-${number}`,
    area,
    question: `Does question ${number} of ${area} hold?`,
    levels: ['absent', 'designed', 'working', 'proven'],
    weight: number <= 2 ? 3 : 5 - number,
    blocking: number <= 2,
    effortWeeks: 1,
  })),
);

export const template: Template = {
  id: 'the-template',
  version: 1,
  name: 'The template',
  items: items.map((item) => ({ ...item, evidenceHint: 'a link', references: [] })),
};

export const EVIDENCE = ['https://example.org/proof'];
/** The same score for every item. */
export const all = (score: number, ids: readonly string[] = items.map(({ id }) => id)) =>
  ids.map((itemId) => ({ itemId, score, ...(score === 3 && { evidence: EVIDENCE }) }));
