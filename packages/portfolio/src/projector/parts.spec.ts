import { running } from '@causeway/poc/testing/stories.ts';
import type { Story } from '@causeway/poc/testing/story.ts';
import { describe, expect, it } from 'vitest';
import { fromParts, NOTHING_WRITTEN, type Part, partsOf, type Written } from './parts.ts';

/** Keeps a story's state as the projector does, part by part, and reads it back. */
const keeper = (story: Story) => {
  const kept = new Map<string, Part>();
  let written: Written = NOTHING_WRITTEN;
  return {
    keep: (): string[] => {
      const { carried, clock } = story;
      const changed = partsOf({ state: story.state!, carried, clock }, written);
      written = changed.written;
      for (const part of changed.parts) kept.set(part.part, part);
      return changed.parts.map(({ part }) => part);
    },
    readBack: () => fromParts([...kept.values()]).state,
  };
};
const scored = (itemId: string, score: number, week?: string) =>
  ({ type: 'scoreItems', scores: [{ itemId, score }], ...(week && { week }) }) as const;

describe('a folded state in parts', () => {
  it('CL-3 keeps a score given late for the week before, after this week was scored', () => {
    const story = running().at('2026-03-18T09:00:00Z');
    const { keep, readBack } = keeper(story);
    story.does(scored('AUTH-1', 1));
    keep();
    story.does(scored('AUTH-1', 2, '2026-W11'));
    expect(keep()).toContain('scores 2026-W11');
    expect(readBack()).toEqual(story.state);
    story.does(scored('AUTH-1', 1, '2026-W11'));
    keep();
    expect(readBack()).toEqual(story.state);
  });

  it('writes of the scores the week that a command scored, and no other', () => {
    const story = running();
    const { keep } = keeper(story);
    const weeks = ['2026-03-04', '2026-03-11', '2026-03-18'].map((day) => {
      story.at(`${day}T09:00:00Z`).does(scored('AUTH-1', 1));
      return keep().filter((part) => part.startsWith('scores'));
    });
    expect(weeks).toEqual([['scores 2026-W10'], ['scores 2026-W11'], ['scores 2026-W12']]);
  });
});
