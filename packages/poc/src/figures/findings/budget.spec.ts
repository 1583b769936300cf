import { describe, expect, it } from 'vitest';
import { exposure, range } from '../../testing/finding.ts';
import { usd } from '../../testing/money.ts';
import { otherPmo } from '../../testing/people.ts';
import { adopted, ready, running } from '../../testing/stories.ts';

describe('the money', () => {
  it('NO_PRODUCTION_BUDGET and HARDENING_SKIPPED risk the shortfall (MO-4)', () => {
    const story = adopted({ budget: { poc: usd(30_000) } });
    const { shortfall } = story.view?.budget ?? {};
    expect(exposure(story, 'NO_PRODUCTION_BUDGET')).toEqual({ low: shortfall, high: shortfall });
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(59_999), reason: 'some' });
    expect(story.findings).toContain('HARDENING_SKIPPED');
    expect(story.findings).not.toContain('NO_PRODUCTION_BUDGET');
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(60_000), reason: 'enough' });
    expect(story.findings).not.toContain('HARDENING_SKIPPED');
  });
  it('HARDENING_SKIPPED MO-2 a hair below twice reads as less than twice', () => {
    const story = adopted({ budget: { poc: usd(3_333_333_333_333.33), production: usd(6_666_666_666_666.65) } });
    expect(story.finding('HARDENING_SKIPPED')?.message).toContain('at 1.99 times the POC');
  });
  it.each([
    [15, true],
    [15.1, false],
  ])('SLIDE_SIZED MO-5 ten weeks of POC and %s of production: %s', (production, isOpen) =>
    expect(running({ plannedWeeks: { poc: 10, production } }).findings.includes('SLIDE_SIZED')).toBe(isOpen),
  );
  it('ENVELOPE_RAIDED risks the difference to what the sibling opened with', () => {
    const story = running();
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(70_000), reason: 'cut' });
    expect(exposure(story, 'ENVELOPE_RAIDED')).toEqual(range(20_000));
  });
  it('OVERSPENT risks the excess of either envelope, and stays alive after GRADUATE', () => {
    const story = ready();
    story.does({ type: 'decide', decision: 'GRADUATE', rationale: 'good' }, { by: otherPmo });
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(30_001) });
    story.does({ type: 'recordSpend', envelope: 'PRODUCTION', amount: usd(90_002) });
    expect(exposure(story, 'OVERSPENT')).toEqual(range(3));
    const spendId = story.state?.budget.spends[1]?.id as string;
    story.does({ type: 'correctSpend', spendId, amount: usd(90_000), reason: 'typo' });
    expect(exposure(story, 'OVERSPENT')).toEqual(range(1));
  });
  it('AP-3 counts nothing twice', () => {
    const story = adopted({ budget: { poc: usd(30_000) }, infrastructure: null, delivery: { pocTeam: 'Lab', productionTeam: 'Ops' } });
    const shortfall = Number(story.view?.budget.shortfall.minorUnits) / 100;
    expect(exposure(story, 'AUTH_LATER')?.low).not.toEqual(usd(0));
    expect(story.view?.budget.exposure).toEqual(range(30_000 + shortfall, 60_000 + shortfall));
  });
});
