import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { errorAt, errorsElsewhere, outcomeOf } from './outcome';

const refusal = (code: 'CONFLICT' | 'REASON_REQUIRED', field: string[]) => ({ code, message: code, field, currentRevision: null });
const graphQLErrors = (code: string) => [{ message: 'The server says no.', extensions: { code } }];

describe('how a command ended', () => {
  it('is done with its answer', () => {
    const answer = { position: '7', userErrors: [] };
    expect(outcomeOf(answer, undefined)).toEqual({ kind: 'done', answer });
  });

  it('GE-5 is refused with every reason', () => {
    const errors = [refusal('REASON_REQUIRED', ['reason'])];
    expect(outcomeOf({ position: null, userErrors: errors }, undefined)).toEqual({ kind: 'refused', errors });
  });

  it('is forbidden to who may not', () => {
    const error = new CombinedError({ graphQLErrors: graphQLErrors('FORBIDDEN') });
    expect(outcomeOf(null, error)).toEqual({ kind: 'forbidden', message: 'The server says no.' });
  });

  it('has failed where the request was malformed', () => {
    const error = new CombinedError({ graphQLErrors: graphQLErrors('BAD_USER_INPUT') });
    expect(outcomeOf(null, error)).toEqual({ kind: 'failed', message: 'The server says no.' });
  });

  it.each([
    ['no answer came', new CombinedError({ networkError: new Error('gone') })],
    ['the database was away', new CombinedError({ graphQLErrors: graphQLErrors('UNAVAILABLE'), response: { status: 503 } })],
  ])('GE-4 is unknown where %s: the command may be sent again', (_, error) => {
    expect(outcomeOf(null, error)).toEqual({ kind: 'unknown' });
  });
});

describe('reasons', () => {
  const errors = [refusal('REASON_REQUIRED', ['reason']), refusal('CONFLICT', ['scores', '3', 'score']), refusal('CONFLICT', [])];
  it('stand beside their field', () => {
    expect(errorAt(errors, 'scores', '3')).toBe('CONFLICT');
    expect(errorAt(errors, 'rationale')).toBeUndefined();
  });
  it('of no field in sight stand above all', () => {
    expect(errorsElsewhere(errors, ['reason', 'scores'])).toEqual([errors[2]]);
  });
});
