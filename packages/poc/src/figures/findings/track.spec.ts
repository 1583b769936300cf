import { describe, expect, it } from 'vitest';
import { usd } from '../../testing/money.ts';
import { ref } from '../../testing/people.ts';
import { adopted, running } from '../../testing/stories.ts';

describe('the costly middle', () => {
  it('TR-1 BROKEN_MIDDLE production-bound without a step', () => {
    const story = running();
    story.does({ type: 'declareInfrastructure', tier: 'LAPTOP' });
    expect(story.finding('BROKEN_MIDDLE')?.message).toContain('real infrastructure');
  });
  it('TR-1 BROKEN_MIDDLE research with production money or a production owner', () => {
    const bare = { track: 'RESEARCH', budget: { poc: usd(10) }, owners: null } as const;
    const story = running(bare);
    expect(story.findings).not.toContain('BROKEN_MIDDLE');
    story.does({ type: 'recordSpend', envelope: 'PRODUCTION', amount: usd(1) });
    expect(story.findings).toContain('BROKEN_MIDDLE');
    expect(running({ ...bare, budget: { poc: usd(10), production: usd(1) } }).findings).toContain('BROKEN_MIDDLE');
    expect(running({ ...bare, owners: { productionOwner: ref('oli') } }).findings).toContain('BROKEN_MIDDLE');
  });
  it('NO_CHECKLIST: none written', () =>
    expect(adopted({ checklistTemplateId: null }).finding('NO_CHECKLIST')).toMatchObject({ severity: 'CRITICAL', exposure: null }));
});
