import { describe, expect, it } from 'vitest';
import { parsePairs, writePairs } from '../address-pairs';
import { addressOf, readAddress, sortedBy, viewOf } from './address';

describe('the portfolio’s address', () => {
  it('keeps search, sort and direction', () => {
    expect(readAddress({ search: 'call', sort: 'READINESS', direction: 'DESC' })).toEqual({
      search: 'call',
      sort: 'READINESS',
      direction: 'DESC',
    });
  });

  it('leaves out what it does not know', () => {
    expect(readAddress({ search: '  ', sort: 'toString', direction: 'SIDEWAYS', more: '1' })).toEqual({});
    expect(readAddress({ search: 7, direction: 'DESC' })).toEqual({});
  });

  it('is empty for the view one begins with', () => {
    expect(addressOf(viewOf({}))).toEqual({});
  });

  it('comes back as the same view', () => {
    const view = {
      ...viewOf({ search: 'night', sort: 'EXPOSURE', direction: 'ASC' }),
      status: ['RUNNING', 'PROPOSED'],
      track: ['RESEARCH'],
      unit: ['Claims, Personal Lines', 'Ärzte'],
      finding: ['AUTH_LATER'],
      gate: 'shut',
      owner: 'UGVyc29uOjE',
      below: 0.6,
    } as const;
    expect(viewOf(readAddress(parsePairs(writePairs({ ...addressOf(view) }))))).toEqual(view);
  });

  it('turns round on the second click on a head, and begins with what matters most', () => {
    const first = sortedBy(viewOf({}), 'EXPOSURE');
    expect(first).toMatchObject({ sort: 'EXPOSURE', direction: 'DESC' });
    expect(sortedBy(first, 'EXPOSURE')).toMatchObject({ sort: 'EXPOSURE', direction: 'ASC' });
  });
});
