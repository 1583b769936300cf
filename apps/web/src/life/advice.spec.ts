import { describe, expect, it } from 'vitest';
import { adviceOf } from './advice';
import { type Draft, emptyDraft } from './draft';

const of = (change: Partial<Draft>) => adviceOf({ ...emptyDraft, currency: 'USD', ...change }, '.');

describe('advice as one types', () => {
  it.each([
    ['30,000', '59,999.99', 'HARDENING_SKIPPED'],
    ['30,000', '60,000', 'THIN'],
    ['30,000', '75,000', 'TYPICAL'],
    ['30,000', '120,000', 'TYPICAL'],
    ['30,000', '120,000.01', 'ABOVE_TYPICAL'],
    ['30,000', '0', 'UNBUDGETED'],
  ])('MO-2 %s and %s for production are %s', (pocBudget, productionBudget, band) => {
    expect(of({ pocBudget, productionBudget }).money?.band).toBe(band);
  });

  it('MO-2 says nothing before both amounts are there', () => {
    expect(of({ pocBudget: '30,000' }).money).toBe(null);
    expect(of({ productionBudget: '30,000' }).money).toBe(null);
  });

  it('MO-5 a plan of one and a half times is sized for a slide', () => {
    expect(of({ pocWeeks: '1.4', productionWeeks: '2.1' }).work).toEqual({ ratio: 1.5, isSlideSized: true });
    expect(of({ pocWeeks: '6', productionWeeks: '21' }).work).toEqual({ ratio: 3.5, isSlideSized: false });
    expect(of({ pocWeeks: '6' }).work).toBe(null);
  });

  it('KO-3 a laptop and a sandbox are no place to stay', () => {
    expect(
      [of({ tier: 'LAPTOP' }), of({ tier: 'SANDBOX' }), of({ tier: 'SHARED_PLATFORM' }), of({})].map(({ isUnfit }) => isUnfit),
    ).toEqual([true, true, false, false]);
  });

  it('AP-2 tells hand-offs by team and vendor, and praises one vendor on both sides', () => {
    const names = { pocTeam: 'Lab', productionTeam: ' lab', pocVendor: 'Acme', productionVendor: 'ACME' };
    expect(of(names)).toMatchObject({ handOff: { team: false, vendor: false }, isOneVendor: true });
    expect(of({ ...names, productionTeam: 'Run', productionVendor: 'Other' })).toMatchObject({
      handOff: { team: true, vendor: true },
      isOneVendor: false,
    });
    expect(of({ pocTeam: 'Lab' }).handOff).toEqual({ team: false, vendor: false });
  });

  it('tells that the owner is on the team', () => {
    expect(of({ productionOwner: 'Kim@example.com', members: ['kim@example.com'] }).isOwnerInTeam).toBe(true);
    expect(of({ productionOwner: 'kim@example.com', pocLead: 'ada@example.com' }).isOwnerInTeam).toBe(false);
  });
});
