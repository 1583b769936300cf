import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Client, fetchExchange, Provider } from 'urql';
import { expect, it } from 'vitest';
import { ChangeBudgetDocument, type ChangeBudgetInput } from '../graphql/generated/graphql';
import { useCommand } from './useCommand';

const change = { pocId: 'poc', envelope: 'PRODUCTION' as const, approved: { minorUnits: '1', currency: 'USD' }, reason: 'on-call cover' };

/** A server whose answers are lost on their way back as often as it is said. */
function losing(lost: number) {
  const received: ChangeBudgetInput[] = [];
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_address, request) => {
      received.push(JSON.parse(String(request?.body)).variables.input);
      if (received.length <= lost) throw new TypeError('Failed to fetch');
      const changeBudget = { __typename: 'PocPayload', position: '1', userErrors: [], poc: null };
      return Response.json({ data: { changeBudget } });
    },
  });
  return { received, around: ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider> };
}

it('GE-4 a command that was never answered goes out under its id from the next page, too, whatever that page has read meanwhile', async () => {
  const { received, around } = losing(1);
  const page = () => renderHook(() => useCommand(ChangeBudgetDocument, 'budget sent'), { wrapper: around });
  const first = page();
  await act(() => first.result.current.send({ ...change, expectedRevision: 7 }));
  expect(first.result.current.outcome).toEqual({ kind: 'unknown' });
  first.unmount();

  const next = page();
  // It was recorded, so that the POC is one revision further.
  await act(() => next.result.current.send({ ...change, expectedRevision: 8 }));
  expect(next.result.current.outcome?.kind).toBe('done');
  expect(received[1]).toEqual(received[0]);

  await act(() => next.result.current.send({ ...change, expectedRevision: 8 }));
  expect(received[2]).toMatchObject({ ...change, expectedRevision: 8 });
  expect(received[2]?.commandId).not.toBe(received[0]?.commandId);
});
