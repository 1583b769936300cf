import { describe, expect, it } from 'vitest';
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
    expect(addressOf(viewOf({}))).toEqual({ search: undefined, sort: undefined, direction: undefined });
  });

  it('comes back as the same view', () => {
    const view = { search: 'night', sort: 'EXPOSURE', direction: 'ASC' } as const;
    expect(viewOf(readAddress({ ...addressOf(view) }))).toEqual(view);
  });

  it('turns round on the second click on a head, and begins with what matters most', () => {
    const first = sortedBy(viewOf({}), 'EXPOSURE');
    expect(first).toMatchObject({ sort: 'EXPOSURE', direction: 'DESC' });
    expect(sortedBy(first, 'EXPOSURE')).toMatchObject({ sort: 'EXPOSURE', direction: 'ASC' });
  });
});
