import { describe, expect, it } from 'vitest';
import { AREAS } from '../areas.ts';
import { publishTemplate } from './decide.ts';
import { DEFAULT_TEMPLATE } from './default-template.ts';

const { items } = DEFAULT_TEMPLATE;
const sentences = items.flatMap(({ levels }) => levels);

describe('the default template', () => {
  it('CL-1 has 28 items, in the order of the seven areas, as many as the checklist lists', () => {
    const ofArea = AREAS.map((area) => items.filter((item) => item.area === area).length);
    expect(ofArea).toEqual([4, 4, 4, 4, 4, 5, 3]);
    expect(items.map(({ area }) => AREAS.indexOf(area))).toEqual(items.map(({ area }) => AREAS.indexOf(area)).sort((a, b) => a - b));
  });

  it('CL-2 anchors each of four levels of each item in a sentence of its own: 112, no two alike', () => {
    expect(sentences).toHaveLength(112);
    expect(new Set(sentences.map((sentence) => sentence.toLowerCase())).size).toBe(112);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('names for every item the frameworks it answers to, and what a 3 links', () => {
    for (const item of items)
      expect({ id: item.id, references: item.references.length > 0, hint: item.evidenceHint.length > 15 }).toEqual({
        id: item.id,
        references: true,
        hint: true,
      });
  });

  it('CL-1 could be published by anybody who may: it is a list that stands', () => {
    const context = { now: 0, zone: 'UTC', actor: { id: 'a', roles: [] }, commandId: 'c', newId: () => 'n' };
    expect(publishTemplate({ type: 'publishTemplate', ...DEFAULT_TEMPLATE }, null, context)).toMatchObject([{ type: 'TemplatePublished' }]);
  });

  it('has the weights, blocking marks and weeks of the checklist: their sums', () => {
    const sum = (of: (item: (typeof items)[number]) => number) => items.reduce((total, item) => total + of(item), 0);
    expect({
      weight: sum(({ weight }) => weight),
      blocking: sum(({ blocking }) => Number(blocking)),
      weeks: sum(({ effortWeeks }) => effortWeeks),
    }).toEqual({
      weight: 72,
      blocking: 17,
      weeks: 20.5,
    });
  });
});
