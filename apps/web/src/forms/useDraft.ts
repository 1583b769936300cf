import { useEffect, useRef, useState } from 'react';
import { forget } from '../commands/unanswered';
import { useSession } from '../session/SessionContext';
import { isBegun, readKept } from './kept';

export interface Drafting<Fields extends object> {
  readonly draft: Fields;
  /** Sets one field of it. */
  readonly set: <Key extends keyof Fields>(key: Key) => (value: Fields[Key]) => void;
  /** Whether it was begun before this page was opened. */
  readonly isTakenUp: boolean;
  /** Where what was sent of it and never answered is kept (`useCommand`). */
  readonly sentAs: string;
  readonly drop: () => void;
}

/**
 * What is typed into a form survives a reload and the way to the sign-in: kept in this browser, for each person and form (`propose`, `decide triage`)
 * apart, until it is recorded or thrown away.
 */
export function useDraft<Fields extends object>(form: string, first: Fields): Drafting<Fields> {
  const firstRef = useRef(first);
  const key = `causeway-${form}-${useSession().session.person.id}`;
  const [{ draft, isTakenUp }, setState] = useState(() => {
    const kept = readKept(stored(key), first);
    return kept ? { draft: { ...first, ...kept }, isTakenUp: true } : { draft: first, isTakenUp: false };
  });
  const sentAs = `${key} sent`;
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
    sentAs,
    drop: () => {
      forget(sentAs);
      setState({ draft: first, isTakenUp: false });
    },
  };
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
