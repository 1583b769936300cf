import { specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { anItem, context, items } from '../testing/list.ts';
import { publishTemplate } from './decide.ts';
import { evolveTemplate, initialTemplate } from './evolve.ts';

const given = specify({ initial: initialTemplate, evolve: evolveTemplate, decide: publishTemplate }, context);
const publish = { type: 'publishTemplate' as const, id: 'house', name: 'House list', items: items(21) };
const first = publishTemplate(publish, null, context);
const published = 'refusals' in first ? [] : [...first];

describe('publishing a template', () => {
  it('CL-1 keeps the list, with the general levels and a hint where none are given', () =>
    expect(published).toMatchObject([
      {
        type: 'TemplatePublished',
        data: { id: 'house', items: expect.arrayContaining([expect.objectContaining({ id: 'I0', references: [] })]) },
      },
    ]));
  it('CL-1 keeps the hint and the references that are given', () => {
    const said = { evidenceHint: 'The run.', references: ['EU AI Act Article 12'] };
    const { outcome } = given().when({ ...publish, items: items(21).map((item) => ({ ...item, ...said })) });
    expect(outcome).toMatchObject([{ data: { items: Array(21).fill(said) } }]);
  });
  it('CL-1 each publication is the next version, of the list as it is then', () => {
    const again = given(...published).when({ ...publish, name: 'House list, revised' }).outcome;
    expect(again).toMatchObject([{ data: { name: 'House list, revised' } }]);
    const both = [...published, ...('refusals' in again ? [] : again)];
    const recordings = both.map((fact) => ({ ...fact, id: '', recordedAt: 0, position: 1n, revision: 0, actor: null, commandId: '' }));
    expect(recordings.reduce(evolveTemplate, initialTemplate)).toMatchObject({ version: 2, name: 'House list, revised' });
  });
  it('GE-4 the same list under the same name is no new version', () =>
    given(...published)
      .when(publish)
      .recordsNothing());
  it('CL-1 is refused as a list that could not stand would be, all reasons together', () => {
    given()
      .when({ ...publish, id: '../etc', name: '', items: items(6) })
      .isRefused(
        { code: 'INVALID_SLUG', field: ['id'] },
        { code: 'INVALID_TEXT', field: ['name'] },
        { code: 'CHECKLIST_SIZE', field: ['items'] },
        { code: 'AREA_EMPTY', field: ['items'] },
      );
    given()
      .when({ ...publish, items: [...items(20), anItem(0)] })
      .isRefused({ code: 'DUPLICATE_ITEM', field: ['items', '20', 'id'] });
    given()
      .when({ ...publish, items: items(31) })
      .isRefused({ code: 'BAD_USER_INPUT', field: ['items'] });
  });
});
