import { describe, expect, it } from 'vitest';
import { countSet, filterAddress, isSame, noFilters, pocFilter, readFilters, toggled } from './filters';

describe('the filters of the address', () => {
  it('are one or many of each, and each only what the contract knows', () => {
    expect(
      readFilters({
        status: ['RUNNING', 'RUNNING', 'ASLEEP', 'toString'],
        track: 'RESEARCH',
        unit: ['Claims, Personal Lines', ' '],
        finding: ['AUTH_LATER', 'NOTHING'],
        gate: 'ajar',
        owner: 'UGVyc29uOjE',
        below: '0.6',
      }),
    ).toEqual({
      ...noFilters,
      status: ['RUNNING'],
      track: ['RESEARCH'],
      unit: ['Claims, Personal Lines'],
      finding: ['AUTH_LATER'],
      owner: 'UGVyc29uOjE',
      below: 0.6,
    });
  });

  it.each(['', '0', '-1', '1.01', 'much', 'Infinity'])('a readiness below %j is none', (below) => {
    expect(readFilters({ below }).below).toBeUndefined();
  });

  it('that are not set do not stand in it', () => {
    expect(filterAddress(noFilters)).toEqual({});
    expect(pocFilter({ ...noFilters, search: '   ' })).toBeUndefined();
  });

  it('are asked of the server in the contract’s words', () => {
    expect(pocFilter({ ...noFilters, search: ' call ', gate: 'shut', owner: 'p', below: 0.4, status: ['RUNNING'] })).toEqual({
      search: 'call',
      gateOpen: false,
      ownerId: 'p',
      readinessBelow: 0.4,
      status: ['RUNNING'],
    });
  });

  it('are counted each once, however many choices one holds', () => {
    expect(countSet({ ...noFilters, search: 'call' })).toBe(0);
    expect(countSet({ ...noFilters, status: ['RUNNING', 'PROPOSED'], gate: 'open', below: 1 })).toBe(3);
  });

  it('ask the same when the server would be asked the same', () => {
    expect(isSame({ ...noFilters, search: ' ' }, noFilters)).toBe(true);
    expect(isSame({ ...noFilters, gate: 'open' }, noFilters)).toBe(false);
  });

  it('take a choice in, and out again', () => {
    expect(toggled(toggled(['a'], 'b'), 'a')).toEqual(['b']);
  });
});
