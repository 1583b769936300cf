import { describe, expect, it } from 'vitest';
import { exposure, range } from '../../testing/finding.ts';
import { usd } from '../../testing/money.ts';
import { adopted, running } from '../../testing/stories.ts';

describe('where it runs, and who delivers it', () => {
  it('REPLATFORM_LATER at one to two times what is approved for the POC', () => {
    const story = running();
    story.does({ type: 'declareInfrastructure', tier: 'SANDBOX' });
    expect(exposure(story, 'REPLATFORM_LATER')).toEqual(range(30_000, 60_000));
    expect(adopted({ infrastructure: null }).findings).toContain('REPLATFORM_LATER');
  });
  it.each([
    ['Lab', 'Ops', null, null, 'the team (Lab to Ops)'],
    ['Lab', ' LAB ', 'Acme', 'Bolt', 'the vendor (Acme to Bolt)'],
    ['Lab', 'Ops', 'Acme', 'Bolt', 'the team (Lab to Ops) and the vendor (Acme to Bolt)'],
    ['Lab', 'lab', 'Acme', null, null],
    ['Straße', 'STRASSE', 'Acme', ' acme', null],
  ])('HANDOFF AP-2 %s → %s, %s → %s: %s', (pocTeam, productionTeam, pocVendor, productionVendor, said) => {
    const story = running({ track: 'RESEARCH', delivery: { pocTeam, productionTeam, pocVendor, productionVendor } });
    if (said === null) expect(story.findings).not.toContain('HANDOFF');
    else expect(story.finding('HANDOFF')?.message).toContain(`${said};`);
  });
  it('HANDOFF loses 0.6 × (POC spent + production approved)', () => {
    const story = running({ delivery: { pocTeam: 'Lab', productionTeam: 'Ops' } });
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(10_000) });
    expect(exposure(story, 'HANDOFF')).toEqual(range(60_000));
  });
});
