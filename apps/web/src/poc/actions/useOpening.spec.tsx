import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { rememberRecorded } from '../../commands/own';
import { type Poc, PocContext } from '../PocContext';
import type { Action } from './action';
import { useOpening } from './useOpening';

/** Each test has a POC of its own: what one recorded on it is remembered. */
let pocId = '';
beforeEach(() => {
  pocId = crypto.randomUUID();
});

/** A POC as it is read at a position of the log, and the pilot answers that another part of the screen reads. */
const readAs = (position: number, revision: number, answer: string) => ({
  poc: { id: pocId, position: String(position), revision } as unknown as Poc,
  action: { kind: 'answerPilot', pilot: [{ id: 'team', answer }] } satisfies Action,
});
type Read = ReturnType<typeof readAs>;

/** A dialog that is opened on something; `read` tells it what is read then, and answers on what it stands. */
const openedOn = (first: Read) => {
  let now = first;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <PocContext value={{ poc: now.poc, rights: new Set() }}>{children}</PocContext>
  );
  const { result, rerender } = renderHook(() => useOpening(first.action, now.action), { wrapper });
  const told = () => {
    const { poc, action, opened } = result.current;
    return [poc.position, (action as Read['action']).pilot[0]!.answer, opened.seen];
  };
  const read = (next: Read) => {
    now = next;
    act(() => rerender());
    return told();
  };
  return { read, told };
};

describe('a dialog', () => {
  it('stays on what it was opened on', () => {
    const { read, told } = openedOn(readAs(3, 1, 'Kim'));
    expect(told()).toEqual(['3', 'Kim', 1]);
    expect(read(readAs(5, 2, 'Ada'))).toEqual(['3', 'Kim', 1]);
  });

  it('opened behind one’s own last change goes on to that part by part, however late, and to nobody else’s', () => {
    rememberRecorded(pocId, '7');
    const { read } = openedOn(readAs(5, 2, 'Ada'));
    expect(read(readAs(7, 3, 'Ada'))).toEqual(['7', 'Ada', 3]);
    expect(read(readAs(7, 3, 'Own'))).toEqual(['7', 'Own', 3]);
    expect(read(readAs(9, 4, 'Other'))).toEqual(['7', 'Own', 3]);
  });

  it('has not seen what others changed that is read in one with one’s own', () => {
    rememberRecorded(pocId, '7');
    const { read } = openedOn(readAs(5, 2, 'Ada'));
    expect(read(readAs(9, 4, 'Ada'))).toEqual(['9', 'Ada', 2]);
    expect(read(readAs(9, 4, 'Other'))).toEqual(['9', 'Other', 2]);
    expect(read(readAs(11, 5, 'Later'))).toEqual(['9', 'Other', 2]);
  });
});
