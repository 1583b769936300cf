import { fact } from '@causeway/kernel/fact.ts';
import { specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import type { ItemInput } from './commands.ts';
import { changeChecklist, type ListContext, writeChecklist } from './decide-list.ts';
import type { ChecklistEvent } from './events.ts';
import { evolveChecklist, initialChecklist } from './evolve.ts';
import { itemOf } from './items.ts';
import type { Template } from './template/template.ts';
import { folded } from './testing/fold.ts';
import { anItem, changed, context, items, reason, scored, thisWeek, written } from './testing/list.ts';

const decider = { initial: initialChecklist, evolve: evolveChecklist };
const noTemplate: ListContext = { ...context, template: null };
const writing = specify({ ...decider, decide: writeChecklist }, noTemplate);
const changing = specify({ ...decider, decide: changeChecklist }, context);
const template: Template = {
  id: 'house',
  version: 3,
  name: 'House list',
  items: items(21).map((item) => ({ ...itemOf(item), evidenceHint: 'A run.', references: ['ISO/IEC 42001 9.1'] })),
};
const fromTemplate = fact('ChecklistWritten', { templateId: 'house', templateVersion: 3, items: items(21).map(itemOf) });

describe('writing the production checklist', () => {
  it('CL-1 item by item', () =>
    writing()
      .when({ type: 'writeChecklist', items: items(20) })
      .records(written(items(20))));
  it('CL-1 of 30 items at most', () =>
    writing()
      .when({ type: 'writeChecklist', items: items(30) })
      .records(written(items(30))));
  it('CL-1 from a template, of which it keeps the version', () =>
    writing().when({ type: 'writeChecklist', templateId: 'house' }, { template }).records(fromTemplate));
  it('CL-1 from a template with items added, which come last', () =>
    writing()
      .when({ type: 'writeChecklist', templateId: 'house', items: [anItem(21)] }, { template })
      .records(fact('ChecklistWritten', { templateId: 'house', templateVersion: 3, items: items(22).map(itemOf) })));
  it('CL-1 over a list that stands, which it replaces', () =>
    writing(written())
      .when({ type: 'writeChecklist', items: items(20) })
      .records(written(items(20))));
  it('GE-4 the same list from the same version once more changes nothing, from a newer version it does', () => {
    writing(fromTemplate).when({ type: 'writeChecklist', templateId: 'house' }, { template }).recordsNothing();
    const outcome = writing(fromTemplate).when(
      { type: 'writeChecklist', templateId: 'house' },
      { template: { ...template, version: 4 } },
    ).outcome;
    expect(outcome).toMatchObject([{ data: { templateVersion: 4 } }]);
  });
  it('CL-2 an item without levels has the general four, given levels stay as they are', () => {
    const levels = ['None.', 'On paper.', 'In use.', 'Proven in March.'];
    const { outcome } = writing().when({
      type: 'writeChecklist',
      items: [...items(19), anItem(19, { levels }), anItem(20, { levels: null })],
    });
    expect(outcome).toMatchObject([
      { data: { items: expect.arrayContaining([expect.objectContaining({ id: 'I19', levels }), expect.objectContaining({ id: 'I20' })]) } },
    ]);
    expect(itemOf(anItem(20)).levels.map((level) => level.split(':')[0])).toEqual(['Absent', 'Designed', 'Working', 'Proven']);
  });
});

describe('refusing a list that cannot stand', () => {
  it.each([0, 19])('CL-1 of %i items', (count) =>
    expect(writing().when({ type: 'writeChecklist', items: items(count) }).outcome).toMatchObject({
      refusals: expect.arrayContaining([expect.objectContaining({ code: 'CHECKLIST_SIZE', field: ['items'] })]),
    }),
  );
  it('CL-1 with neither template nor items', () =>
    writing()
      .when({ type: 'writeChecklist' })
      .isRefused({ code: 'CHECKLIST_SIZE', field: ['templateId'] }, 'AREA_EMPTY'));
  it('CL-1 of more than 30, template and added ones together', () =>
    writing()
      .when({ type: 'writeChecklist', templateId: 'house', items: items(31).slice(21) }, { template })
      .isRefused('CHECKLIST_SIZE'));
  it('GE-2 more than 30 items in one command are refused alone', () =>
    writing()
      .when({ type: 'writeChecklist', items: items(31) })
      .isRefused({ code: 'BAD_USER_INPUT', field: ['items'] }));
  it('CL-1 with an area left empty', () =>
    writing()
      .when({ type: 'writeChecklist', items: items(21).map((item) => ({ ...item, area: 'SUPPORT' as const })) })
      .isRefused('AREA_EMPTY'));
  it('CL-1 from a template that there is none of', () => {
    writing()
      .when({ type: 'writeChecklist', templateId: 'nowhere' })
      .isRefused({ code: 'UNKNOWN_TEMPLATE', field: ['templateId'] });
    writing()
      .when({ type: 'writeChecklist', templateId: '', items: items(20) })
      .isRefused('UNKNOWN_TEMPLATE');
  });
  it('CL-1 with two items of one id, also where the template has the other', () => {
    writing()
      .when({ type: 'writeChecklist', items: [...items(20), anItem(6)] })
      .isRefused({ code: 'DUPLICATE_ITEM', field: ['items', '20', 'id'] });
    writing()
      .when({ type: 'writeChecklist', templateId: 'house', items: [anItem(6)] }, { template })
      .isRefused({ code: 'DUPLICATE_ITEM', field: ['items', '0', 'id'] });
  });
  it.each<[keyof ItemInput, unknown]>([
    ['weight', 0],
    ['weight', 4],
    ['weight', 1.5],
    ['weight', Number.NaN],
    ['effortWeeks', 0],
    ['effortWeeks', -1],
    ['effortWeeks', 52.01],
    ['effortWeeks', Number.NaN],
    ['levels', []],
    ['levels', ['a', 'b', 'c']],
    ['levels', ['a', 'b', 'c', 'd', 'e']],
  ])('GE-5 %s %j is outside its rule: alone, naming the field', (field, value) =>
    writing()
      .when({ type: 'writeChecklist', items: [anItem(0, { question: '', [field]: value })] })
      .isRefused({ code: 'BAD_USER_INPUT', field: ['items', '0', field] }),
  );
  it('CL-1 takes the ends of what is allowed', () =>
    expect(
      writing().when({
        type: 'writeChecklist',
        items: [...items(19), anItem(19, { weight: 3, effortWeeks: 52 }), anItem(20, { effortWeeks: 0.01 })],
      }).outcome,
    ).toHaveLength(1));
  it('GE-5 bad texts answer together, each with its field', () =>
    writing()
      .when({
        type: 'writeChecklist',
        items: [...items(20), anItem(20, { id: ' ', question: 'a\nb', levels: ['a', 'b', '', 'd'] })],
      })
      .isRefused(
        { code: 'INVALID_TEXT', field: ['items', '20', 'id'] },
        { code: 'INVALID_TEXT', field: ['items', '20', 'question'] },
        { code: 'INVALID_TEXT', field: ['items', '20', 'levels', '2'] },
      ));
});

describe('changing the list', () => {
  const heavier = anItem(3, { weight: 3 });
  it('CL-1 adds, changes and removes with a reason', () =>
    changing(written())
      .when({ type: 'changeChecklist', add: [anItem(30)], change: [heavier], remove: ['I7'], reason })
      .records(changed({ add: [itemOf(anItem(30))], change: [itemOf(heavier)], remove: ['I7'], reason })));
  it('CL-1 a changed item keeps its place, an added one comes last, one removed and added in one go too', () => {
    const ids = (...facts: ChecklistEvent[]) => folded(...facts).items.map(({ id }) => id);
    expect(ids(written(), changed({ change: [itemOf(heavier)] }))[3]).toBe('I3');
    expect(ids(written(), changed({ add: [itemOf(anItem(30))] })).at(-1)).toBe('I30');
    expect(ids(written(), changed({ add: [itemOf(anItem(3))], remove: ['I3'] })).at(-1)).toBe('I3');
    changing(written())
      .when({ type: 'changeChecklist', add: [anItem(3)], remove: ['I3'], reason })
      .records(changed({ add: [itemOf(anItem(3))], remove: ['I3'] }));
  });
  it('CL-1 a re-added id takes its scores up again', () => {
    const state = folded(written(), scored(2), changed({ remove: ['I0'] }), changed({ add: [itemOf(anItem(0))] }));
    expect(state.scores.I0?.TEAM).toMatchObject([{ score: 2, week: thisWeek }]);
  });
  it('GE-4 what leaves the list as it is records nothing; of what changes, only that', () => {
    changing(written())
      .when({ type: 'changeChecklist', change: [anItem(3), anItem(4)], reason })
      .recordsNothing();
    changing(written()).when({ type: 'changeChecklist', reason }).recordsNothing();
    changing(written())
      .when({ type: 'changeChecklist', change: [heavier, anItem(4)], reason })
      .records(changed({ change: [itemOf(heavier)] }));
  });
  it('CL-2 a changed item keeps its four sentences where none are given', () => {
    const levels = ['None.', 'On paper.', 'In use.', 'Proven in March.'];
    const list = [...items(20), anItem(20, { levels })];
    changing(written(list))
      .when({ type: 'changeChecklist', change: [anItem(20, { weight: 3 })], reason })
      .records(changed({ change: [itemOf(anItem(20, { weight: 3, levels }))] }));
    changing(written(list))
      .when({ type: 'changeChecklist', change: [anItem(20), anItem(3, { levels: null })], reason })
      .recordsNothing();
  });
  it('CL-1 is refused without a list, and then names no item unknown', () =>
    changing()
      .when({ type: 'changeChecklist', remove: ['I0'], reason })
      .isRefused('CHECKLIST_MISSING'));
  it('GE-5 everything that is wrong answers together', () =>
    changing(written(items(20)))
      .when({
        type: 'changeChecklist',
        add: [anItem(1)],
        change: [anItem(2), anItem(2), anItem(50)],
        remove: ['I2', 'I60', 'I5'],
        reason: ' ',
      })
      .isRefused(
        { code: 'DUPLICATE_ITEM', field: ['add', '0', 'id'] },
        { code: 'DUPLICATE_ITEM', field: ['change', '1', 'id'] },
        { code: 'UNKNOWN_ITEM', field: ['change', '2', 'id'] },
        { code: 'UNKNOWN_ITEM', field: ['remove', '1'] },
        { code: 'DUPLICATE_ITEM', field: ['remove', '0'] },
        { code: 'CHECKLIST_SIZE', field: ['add'] },
        { code: 'REASON_REQUIRED', field: ['reason'] },
      ));
  it('CL-1 never leaves fewer than 20, more than 30 or an empty area', () => {
    changing(written(items(20)))
      .when({ type: 'changeChecklist', remove: ['I0'], reason })
      .isRefused({ code: 'CHECKLIST_SIZE', field: ['remove'] });
    changing(written(items(30)))
      .when({ type: 'changeChecklist', add: [anItem(30)], reason })
      .isRefused({ code: 'CHECKLIST_SIZE', field: ['add'] });
    const moved = [6, 13, 20].map((number) => anItem(number, { area: 'COMPLIANCE' }));
    changing(written())
      .when({ type: 'changeChecklist', change: moved, reason })
      .isRefused({ code: 'AREA_EMPTY', field: ['change'] });
  });
  it.each(['add', 'change'] as const)('GE-5 a weight outside its rule in %s is refused alone', (list) =>
    changing(written())
      .when({ type: 'changeChecklist', [list]: [anItem(3, { weight: 9 })], reason: '' })
      .isRefused({ code: 'BAD_USER_INPUT', field: [list, '0', 'weight'] }),
  );
  it('GE-2 takes at most 30 items in one command, added, changed and removed ones together', () => {
    const half = (from: number, to: number) => items(to).slice(from);
    const removed = half(0, 10).map(({ id }) => id);
    changing(written())
      .when({ type: 'changeChecklist', add: half(30, 40), change: half(10, 21), remove: removed, reason })
      .isRefused({ code: 'BAD_USER_INPUT', field: ['add'] });
    changing(written())
      .when({ type: 'changeChecklist', change: half(0, 21), remove: half(0, 10).map(({ id }) => id), reason })
      .isRefused({ code: 'BAD_USER_INPUT', field: ['change'] });
    expect(
      changing(written()).when({ type: 'changeChecklist', add: half(30, 40), change: half(10, 20), remove: removed, reason }).outcome,
    ).toHaveLength(1);
    changing(written())
      .when({ type: 'changeChecklist', change: items(31), reason })
      .isRefused({ code: 'BAD_USER_INPUT', field: ['change'] });
    changing(written())
      .when({ type: 'changeChecklist', remove: items(31).map(({ id }) => id), reason })
      .isRefused({ code: 'BAD_USER_INPUT', field: ['remove'] });
  });
});
