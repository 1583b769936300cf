import { describe, expect, it } from 'vitest';
import { savedBy, whyNot } from './decision';

const person = { id: 'kim', displayName: 'Kim', email: null, erased: false };
const running = { status: 'RUNNING', track: 'PRODUCTION_BOUND', owners: [{ role: 'POC_LEAD', person }] } as const;
const usd = (minorUnits: string) => ({ minorUnits, currency: 'USD' });
const envelope = (approved: string, spent: string, remaining: string) => ({
  approved: usd(approved),
  spent: usd(spent),
  remaining: usd(remaining),
});

const refused = (poc: Parameters<typeof whyNot>[1], me: string) =>
  (['GRADUATE', 'STOP', 'EXTEND'] as const).map((decision) => whyNot(decision, poc, me)?.code ?? null);

describe('which decisions are offered', () => {
  it('DE-5 a proposed POC can be stopped only', () => {
    expect(refused({ ...running, status: 'PROPOSED' }, 'ada')).toEqual(['WRONG_STATUS', null, 'WRONG_STATUS']);
  });

  it('TR-3 research is stopped or extended, never graduated', () => {
    expect(refused({ ...running, track: 'RESEARCH' }, 'ada')).toEqual(['WRONG_STATUS', null, null]);
  });

  it('DE-1 whoever leads it cannot graduate it, but may stop and extend', () => {
    expect(refused(running, 'kim')).toEqual(['SEGREGATION_OF_DUTIES', null, null]);
    expect(refused(running, 'ada')).toEqual([null, null, null]);
  });
});

it('MO-6 a stop saves what remains of both envelopes, and nothing of one that is overspent', () => {
  const poc = envelope('3000000', '3500000', '-500000');
  const production = envelope('9000000', '100', '8999900');
  const budget = { currency: 'USD', poc, production, ratio: 3, band: 'TYPICAL', workRatio: null } as const;
  expect(savedBy({ budget })).toEqual(usd('8999900'));
});
