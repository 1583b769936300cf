import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { undecided } from '../life/decide/decision';
import { SessionContext } from '../session/SessionContext';
import { useDraft } from './DraftContext';
import { DraftOf } from './DraftOf';
import { countDrafts, draftKey, forgetDraftsOf, store } from './stored';
import { useField, useFields } from './useFields';

/** A form of Kim's, or of whoever else uses the browser. */
const formOf =
  (id = 'kim', form = 'propose') =>
  ({ children }: { readonly children: ReactNode }) => (
    <SessionContext
      value={{
        session: { person: { id, displayName: null, email: null }, roles: ['PMO'] },
        signedInAgain: () => Promise.resolve(),
        absence: () => undefined,
      }}
    >
      <DraftOf form={form}>{children}</DraftOf>
    </SessionContext>
  );
const first = { name: '', unit: 'Roads', members: [] as readonly string[], pilot: {} as Readonly<Record<string, string>> };
const open = (begins = first, wrapper = formOf()) =>
  renderHook((fields: typeof first) => ({ ...useFields(fields), draft: useDraft() }), { wrapper, initialProps: begins });

afterEach(() => localStorage.clear());

describe('what is typed into a form', () => {
  it('is there again when it is opened anew', () => {
    const before = open();
    act(() => before.result.current.set('name')('Triage'));
    act(() => before.result.current.set('members')(['kim@example.com']));
    before.unmount();
    const { fields, draft } = open().result.current;
    expect(fields).toEqual({ ...first, name: 'Triage', members: ['kim@example.com'] });
    expect(draft?.isTakenUp).toBe(true);
  });

  it('is none where everything stands as it began', () => {
    const { result } = open();
    act(() => result.current.set('name')('Triage'));
    act(() => result.current.set('name')(''));
    expect(open().result.current.draft?.isTakenUp).toBe(false);
  });

  it('stays as it is while the fields that nobody has typed into follow what they begin with', () => {
    const { result, rerender } = open();
    act(() => result.current.set('name')('Triage'));
    rerender({ ...first, name: 'Sorting', unit: 'Bridges' });
    expect(result.current.fields).toMatchObject({ name: 'Triage', unit: 'Bridges' });
  });

  it('is forgotten once it is recorded, and begins anew once it is thrown away', () => {
    const { result } = open();
    act(() => result.current.set('name')('Triage'));
    act(() => result.current.draft?.drop());
    expect(result.current.fields).toEqual(first);
    act(() => result.current.set('name')('Triage'));
    act(() => result.current.draft?.forget());
    expect(open().result.current.fields).toEqual(first);
  });

  it.each([['no JSON'], ['null'], ['7'], ['["name"]']])('begins as it is where %s is kept', (kept) => {
    localStorage.setItem(draftKey('kim', 'propose'), kept);
    expect(open().result.current.fields).toEqual(first);
  });

  it('loses only what has another shape by now', () => {
    store(draftKey('kim', 'propose'), { name: 'Triage', members: 'kim', gone: 'x', pilot: ['a'] });
    expect(open().result.current.fields).toEqual({ ...first, name: 'Triage' });
  });

  it('may be a choice that nobody had made', () => {
    store(draftKey('kim', 'decide'), { decision: 'STOP', stopReason: null, learned: 'Much' });
    const { result } = renderHook(() => useFields(undecided), { wrapper: formOf('kim', 'decide') });
    expect(result.current.fields).toEqual({ ...undecided, decision: 'STOP', learned: 'Much' });
  });
});

/** A browser tells of what is kept in every tab but the one that keeps it. */
const tell = () => act(() => void window.dispatchEvent(new StorageEvent('storage', { key: draftKey('kim', 'propose') })));

describe('two tabs with the same form', () => {
  it('show what is typed into either of them', () => {
    const [one, other] = [open(), open()];
    act(() => one.result.current.set('name')('Triage'));
    tell();
    act(() => other.result.current.set('unit')('Bridges'));
    tell();
    for (const { result } of [one, other, open()]) expect(result.current.fields).toEqual({ ...first, name: 'Triage', unit: 'Bridges' });
    act(() => other.result.current.set('name')(''));
    tell();
    expect(one.result.current.fields).toEqual({ ...first, unit: 'Bridges' });
  });

  it('lose nothing of one another, even before either was told', () => {
    const [one, other] = [open(), open()];
    act(() => one.result.current.set('name')('Triage'));
    act(() => other.result.current.set('unit')('Bridges'));
    expect(open().result.current.fields).toEqual({ ...first, name: 'Triage', unit: 'Bridges' });
  });

  it('begin anew in both once it is recorded or thrown away in one', () => {
    const [one, other] = [open(), open()];
    act(() => other.result.current.set('name')('Sorting'));
    tell();
    act(() => one.result.current.draft?.forget());
    tell();
    expect(other.result.current.fields).toEqual(first);
  });
});

describe('a draft is its person’s', () => {
  const typed = (id: string) => {
    const { result } = renderHook(() => useField('note', ''), { wrapper: formOf(id, 'recordSpend triage') });
    act(() => result.current[1](`Typed by ${id}`));
  };
  const shown = (id: string) => renderHook(() => useField('note', ''), { wrapper: formOf(id, 'recordSpend triage') }).result.current[0];

  it('and nobody else’s who signs in in the same browser', () => {
    typed('kim');
    expect(shown('ada')).toBe('');
    expect(shown('kim')).toBe('Typed by kim');
  });

  it('and is gone with whoever signs out, and with nobody else', () => {
    typed('kim');
    typed('ada');
    store(`${draftKey('kim', 'recordSpend triage')} sent`, { body: '{}', commandId: '1' });
    expect(countDrafts('kim')).toBe(1);
    forgetDraftsOf('kim');
    expect(shown('kim')).toBe('');
    expect(Object.keys(localStorage)).toEqual([draftKey('ada', 'recordSpend triage')]);
  });
});
