import { describe, expect, it } from 'vitest';
import { checkSize } from './size.ts';
import { all, items } from './testing/items.ts';
import { adoption, proposed, running } from './testing/stories.ts';
import { Story } from './testing/story.ts';

const wide = (characters: number) => '\u{1f701}'.repeat(characters);
const links = (each: number) => Array.from({ length: 20 }, (_, place) => `https://wiki.example/${place}/${'x'.repeat(each)}`);

describe('the size of an event', () => {
  it('GE-2 of 65,535 bytes fits, one more does not', () => {
    const facts = (bytes: number) => [{ type: 'WaiverEnded', data: { itemId: 'A', reason: 'x'.repeat(bytes) } }];
    const frame = JSON.stringify(facts(0)[0]?.data).length;
    expect(checkSize(facts(65_535 - frame), {})).toBeNull();
    expect(checkSize(facts(65_536 - frame), {})).toMatchObject({ refusals: [{ code: 'INVALID_TEXT', field: ['reason'] }] });
  });
  it('GE-2 is counted in bytes of UTF-8, and the longest field is named', () => {
    const story = proposed();
    expect(story.refused({ type: 'describePoc', hypothesis: wide(10_000), reason: wide(9_000) })).toMatchObject([
      { code: 'INVALID_TEXT', field: ['hypothesis'] },
    ]);
    expect(story.does({ type: 'describePoc', hypothesis: 'x'.repeat(10_000), reason: 'x'.repeat(10_000) })).toEqual(['PocDescribed']);
  });
  it('GE-2 of a score names the place in the command, note or links, whichever is longer', () => {
    const [first, second] = items as [(typeof items)[0], (typeof items)[0]];
    const long = (note: string, evidence: string[]) =>
      running().refused({
        type: 'scoreItems',
        scores: [...all(1, [first.id]), { itemId: second.id, score: 1, note, evidence }],
      });
    expect(long(wide(10_000), links(1_500))).toMatchObject([{ code: 'INVALID_TEXT', field: ['scores', '1', 'note'] }]);
    expect(long(wide(7_000), links(1_950))).toMatchObject([{ code: 'INVALID_TEXT', field: ['scores', '1', 'evidence'] }]);
  });
  it('GE-2 of a decision names what was given, not what it keeps of the moment; of an adopted one inside its outcome', () => {
    const story = running();
    const decision = { decision: 'STOP', stopReason: 'OVERTAKEN', rationale: wide(8_000), learned: wide(9_000) } as const;
    expect(story.refused({ type: 'decide', ...decision })).toMatchObject([{ code: 'INVALID_TEXT', field: ['learned'] }]);
    expect(new Story().refused(adoption({ outcome: decision }))).toMatchObject([{ code: 'INVALID_TEXT', field: ['outcome', 'learned'] }]);
  });
});
