import { describe, expect, it } from 'vitest';
import { refusal, settle } from './refusal.ts';

describe('the order of refusals', () => {
  const status = refusal('WRONG_STATUS', 'It is stopped.');
  const number = refusal('BAD_USER_INPUT', 'A weight is 1 to 3.', ['weight']);
  const text = refusal('INVALID_TEXT', 'Shorten it.', ['note']);
  const money = refusal('INVALID_MONEY', 'No point.', ['amount']);

  it('GE-5 the first kind that answers alone does', () => {
    expect(settle([text, number, status])).toEqual({ refusals: [status] });
    expect(settle([text, number, number])).toEqual({ refusals: [number] });
    expect(settle([status, refusal('NOT_FOUND', 'No such POC.')])).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  });
  it('GE-5 all others answer together, each with its field', () =>
    expect(settle([text, null, false, money])).toEqual({ refusals: [text, money] }));
  it('GE-5 no reason is no refusal', () => expect(settle([null, undefined])).toBeNull());
});
