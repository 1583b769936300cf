import { describe, expect, it } from 'vitest';
import { lead, member, owner, ref } from '../../testing/people.ts';
import { adopted, running } from '../../testing/stories.ts';

describe('who carries it', () => {
  it('NO_PRODUCTION_OWNER where none is named, or two weeks after the day of naming without acceptance', () => {
    expect(adopted({ owners: null }).findings).toContain('NO_PRODUCTION_OWNER');
    const story = running().at('2026-03-15T23:59:59Z');
    expect(story.findings).not.toContain('NO_PRODUCTION_OWNER');
    story.at('2026-03-16T00:00:00Z');
    expect(story.findings).toContain('NO_PRODUCTION_OWNER');
    story.does({ type: 'acceptOwnership' }, { by: owner });
    expect(story.findings).not.toContain('NO_PRODUCTION_OWNER');
    story.does({ type: 'changeOwner', role: 'PRODUCTION_OWNER', email: ref('nia'), reason: 'moved' });
    expect(story.at('2026-03-29T12:00:00Z').findings).not.toContain('NO_PRODUCTION_OWNER');
    expect(story.at('2026-03-30T00:00:00Z').findings).toContain('NO_PRODUCTION_OWNER');
  });
  it('OWNER_ABSENT from the last two reviews recorded since being named', () => {
    const story = running();
    const hold = (...attendees: string[]) => story.does({ type: 'holdReview', attendees: attendees.map(ref) });
    hold(lead.id);
    expect(story.findings).not.toContain('OWNER_ABSENT');
    story.at('2026-03-10T09:00:00Z');
    hold(lead.id);
    expect(story.findings).toContain('OWNER_ABSENT');
    story.does({ type: 'changeOwner', role: 'PRODUCTION_OWNER', email: ref('nia'), reason: 'moved' });
    expect(story.findings).not.toContain('OWNER_ABSENT');
    hold(lead.id, member.id);
    expect(story.findings).not.toContain('OWNER_ABSENT');
  });
  it('OWNER_IS_TEAM', () => {
    const story = running();
    story.does({ type: 'changeTeam', add: [ref(owner.id)] });
    expect(story.finding('OWNER_IS_TEAM')?.severity).toBe('WARNING');
    story.does({ type: 'changeTeam', remove: [ref(owner.id)] });
    expect(story.findings).not.toContain('OWNER_IS_TEAM');
  });
});
