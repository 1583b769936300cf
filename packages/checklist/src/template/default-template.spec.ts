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

  it('CL-1 has the weight, the blocking mark (■) and the weeks of each item of the default checklist', () =>
    expect(items.map(({ id, weight, blocking, effortWeeks }) => `${id} ${weight}${blocking ? ' ■' : ''} ${effortWeeks}`)).toEqual([
      ...['AUTH-1 3 ■ 1', 'AUTH-2 3 ■ 1', 'AUTH-3 2 ■ 0.75', 'AUTH-4 2 ■ 0.5'],
      ...['ERR-1 3 ■ 1', 'ERR-2 3 ■ 1', 'ERR-3 2 0.5', 'ERR-4 2 0.5'],
      ...['MON-1 3 ■ 0.75', 'MON-2 3 ■ 0.5', 'MON-3 3 1', 'MON-4 3 ■ 0.5'],
      ...['DATA-1 3 ■ 1.5', 'DATA-2 2 0.5', 'DATA-3 2 0.75', 'DATA-4 2 0.5'],
      ...['PERF-1 3 ■ 0.75', 'PERF-2 2 0.5', 'PERF-3 3 1', 'PERF-4 2 0.5'],
      ...['COMP-1 3 ■ 1', 'COMP-2 3 ■ 0.75', 'COMP-3 3 ■ 1', 'COMP-4 2 0.5', 'COMP-5 2 0.5'],
      ...['SUP-1 2 ■ 0.5', 'SUP-2 3 ■ 0.5', 'SUP-3 3 ■ 0.75'],
    ]));

  it('refers to the frameworks that the documentation names, and to all of them', () => {
    const FRAMEWORKS = [
      /^ML Test Score: (Data|Model|Infra|Monitor) \d(–\d)?$/,
      /^NIST AI RMF 1\.0 (GOVERN|MAP|MEASURE|MANAGE) \d+\.\d+$/,
      /^ISO\/IEC 42001 (A\.\d+|\d+)(\.\d+)*$/,
      /^EU AI Act Article \d+$/,
      /^OWASP LLM Top 10 \(2025\) LLM(0\d|10) [A-Z]/,
    ];
    const all = items.flatMap(({ references }) => references);
    expect(all.filter((reference) => FRAMEWORKS.filter((framework) => framework.test(reference)).length !== 1)).toEqual([]);
    expect(FRAMEWORKS.filter((framework) => !all.some((reference) => framework.test(reference)))).toEqual([]);
  });
});
