import type { ImportState } from '@causeway/import/state.ts';
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { InASession } from '../testing/InASession';
import { useImport } from './useImport';

afterEach(() => vi.unstubAllGlobals());

const until = (check: () => void) => waitFor(check, { timeout: 20_000 });

/** A server that answers each request when it is told to. */
function slowServer() {
  const asked: { readonly path: string; readonly answer: (state: Partial<ImportState>, status?: number) => void }[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    asked.push({
      path,
      answer: (state, status = 200) => resolve(new Response(JSON.stringify({ id: 'f', since: null, ...state }), { status })),
    });
    return promise;
  });
  return { asked, paths: () => asked.map(({ path }) => path.split('/').at(-1)) };
}

it('what is asked for while the answer to something else is on its way goes out after it, and its own answer is the last', async () => {
  const server = slowServer();
  const { result } = renderHook(() => useImport('f', () => undefined), { wrapper: InASession });
  await until(() => expect(server.paths()).toEqual(['f']));
  await act(async () => server.asked[0]?.answer({ encoding: 'utf-8' }));
  act(() => {
    result.current.draft('iso-8859-1');
    result.current.draft('iso-8859-1');
    result.current.preview({ mapping: 'm', speaksOf: null });
  });
  expect(result.current.isAsking).toBe(true);
  await until(() => expect(server.paths()).toEqual(['f', 'draft']));
  await act(async () => server.asked[1]?.answer({ encoding: 'iso-8859-1' }));
  await until(() => expect(server.paths()).toEqual(['f', 'draft', 'preview']));
  await act(async () => server.asked[2]?.answer({ encoding: 'iso-8859-1', phase: 'PREVIEWED' }));
  await until(() => expect(result.current).toMatchObject({ isAsking: false, state: { phase: 'PREVIEWED' } }));
});

it('the encoding that was chosen stands while the file is read in it', async () => {
  const server = slowServer();
  const { result } = renderHook(() => useImport('f', () => undefined), { wrapper: InASession });
  await until(() => expect(server.paths()).toEqual(['f']));
  await act(async () => server.asked[0]?.answer({ encoding: 'utf-8' }));
  act(() => result.current.draft('iso-8859-1'));
  expect(result.current.drafting).toBe('iso-8859-1');
  await until(() => expect(server.paths()).toEqual(['f', 'draft']));
  await act(async () => server.asked[1]?.answer({ encoding: 'iso-8859-1' }));
  await until(() => expect(result.current).toMatchObject({ drafting: null, state: { encoding: 'iso-8859-1' } }));
});

it('what was asked of the file before neither holds up another one nor answers for it', async () => {
  const server = slowServer();
  const { result, rerender } = renderHook(({ id }) => useImport(id, () => undefined), { wrapper: InASession, initialProps: { id: 'f' } });
  await until(() => expect(server.paths()).toEqual(['f']));
  await act(async () => server.asked[0]?.answer({ encoding: 'utf-8' }));
  act(() => result.current.draft('iso-8859-1'));
  rerender({ id: 'g' });
  await until(() => expect(server.paths()).toEqual(['f', 'draft', 'g']));
  await act(async () => server.asked[2]?.answer({ id: 'g', encoding: 'utf-8' }));
  expect(result.current).toMatchObject({ isAsking: false, drafting: null, state: { id: 'g' } });
  act(() => result.current.preview({ mapping: 'm', speaksOf: null }));
  await until(() => expect(server.paths()).toEqual(['f', 'draft', 'g', 'preview']));
  await act(async () => server.asked[1]?.answer({ encoding: 'iso-8859-1' }));
  expect(result.current).toMatchObject({ isAsking: true, state: { id: 'g' } });
  await act(async () => server.asked[3]?.answer({ id: 'g', phase: 'PREVIEWED' }));
  await until(() => expect(result.current).toMatchObject({ isAsking: false, state: { id: 'g', phase: 'PREVIEWED' } }));
});

it('of an import that the server has forgotten meanwhile, what was written for it stays', async () => {
  const server = slowServer();
  const onId = vi.fn();
  const { result } = renderHook(() => useImport('f', onId), { wrapper: InASession });
  await until(() => expect(server.paths()).toEqual(['f']));
  await act(async () => server.asked[0]?.answer({ phase: 'IMPORTING', since: 1, mapping: 'm' }));
  await until(() => expect(server.paths()).toEqual(['f', 'f']));
  await act(async () => server.asked[1]?.answer({}, 404));
  await until(() =>
    expect(result.current).toMatchObject({ state: { phase: 'RECEIVED', since: null, mapping: 'm' }, refused: { error: { status: 404 } } }),
  );
  expect(onId).not.toHaveBeenCalled();
});
