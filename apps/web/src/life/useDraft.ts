import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session/SessionContext';
import { type Draft, emptyDraft, isBegun, readDraft } from './draft';

export interface Drafting {
  readonly draft: Draft;
  /** Sets one field of it. */
  readonly set: <Key extends keyof Draft>(key: Key) => (value: Draft[Key]) => void;
  /** Whether it was begun before this page was opened. */
  readonly isTakenUp: boolean;
  readonly drop: () => void;
}

/** A draft that survives a reload: kept in this browser, for each person and kind of form apart, until it is recorded or thrown away. */
export function useDraft(kind: 'propose' | 'adopt', preset: Partial<Draft>): Drafting {
  const first = { ...emptyDraft, ...preset };
  const firstRef = useRef(first);
  const key = `causeway-${kind}-${useSession().session.person.id}`;
  const [{ draft, isTakenUp }, setState] = useState(() => {
    const kept = readDraft(stored(key));
    return kept ? { draft: { ...first, ...kept }, isTakenUp: true } : { draft: first, isTakenUp: false };
  });
  useEffect(() => {
    try {
      if (isBegun(draft, firstRef.current)) localStorage.setItem(key, JSON.stringify(draft));
      else localStorage.removeItem(key);
    } catch {
      // Without storage (a private window, a full disk) the draft lasts as long as the page.
    }
  }, [key, draft]);
  return {
    draft,
    isTakenUp,
    set: (field) => (value) => setState((state) => ({ ...state, draft: { ...state.draft, [field]: value } })),
    drop: () => setState({ draft: first, isTakenUp: false }),
  };
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
