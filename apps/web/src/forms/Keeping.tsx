import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { forget } from '../commands/unanswered';
import { useSession } from '../session/SessionContext';
import { DraftContext, type FormDraft } from './DraftContext';
import { fits } from './kept';
import { useAskBeforeLeaving } from './useAskBeforeLeaving';

interface KeepingProps {
  /** What is typed for what (`waiveItem triage AUTH-1`): one draft for each person. */
  readonly as: string;
  readonly children: ReactNode;
}

/** Around a form: what is typed into its fields (`useKept`) stays over a reload, the way back and a dialog that was closed. */
export function Keeping({ as, children }: KeepingProps) {
  const key = `causeway-${as}-${useSession().session.person.id}`;
  const [begins, setBegins] = useState(0);
  const [isUnkept, setUnkept] = useState(false);
  // Without storage the draft is gone with the page: then it is asked about.
  useAskBeforeLeaving(isUnkept);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each beginning reads what is kept anew.
  const draft = useMemo(() => draftAt(key, setUnkept, () => setBegins((count) => count + 1)), [key, begins]);
  return (
    <DraftContext value={draft}>
      <Fragment key={`${key} ${begins}`}>{children}</Fragment>
    </DraftContext>
  );
}

function draftAt(key: string, onUnkept: (isUnkept: boolean) => void, beginAnew: () => void): FormDraft {
  const fields = stored(key);
  const sentAs = `${key} sent`;
  const clear = () => {
    fields.clear();
    forget(key);
    forget(sentAs);
    onUnkept(false);
  };
  return {
    isTakenUp: fields.size > 0,
    sentAs,
    read: <Value,>(name: string, first: Value) => (fits(fields.get(name), first) ? (fields.get(name) as Value) : first),
    write: (name, value, first) => {
      if (JSON.stringify(value) === JSON.stringify(first)) fields.delete(name);
      else fields.set(name, value);
      try {
        if (fields.size > 0) localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields)));
        else localStorage.removeItem(key);
        onUnkept(false);
      } catch {
        onUnkept(fields.size > 0);
      }
    },
    forget: clear,
    drop: () => {
      clear();
      beginAnew();
    },
  };
}

function stored(key: string): Map<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  } catch {
    return new Map();
  }
}
