// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSearchText } from './useSearchText';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rest = () => act(() => vi.advanceTimersByTime(300));

it('what is typed stays, however late the words before it come to the address; another address is followed', () => {
  const looked: string[] = [];
  const { result, rerender } = renderHook(({ searched }) => useSearchText(searched, (text) => looked.push(text)), {
    initialProps: { searched: '' },
  });
  const write = (text: string) => act(() => result.current.write(text));
  write('call');
  rest();
  write('call r');
  rest();
  write('call ro');
  rerender({ searched: 'call' });
  expect(result.current.text).toBe('call ro');
  rerender({ searched: 'call r' });
  expect(result.current.text).toBe('call ro');
  rest();
  expect(looked).toEqual(['call', 'call r', 'call ro']);
  rerender({ searched: 'call ro' });
  rerender({ searched: 'call' });
  expect(result.current.text).toBe('call');
});
