import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { useSession } from '../session/SessionContext';
import { DraftContext } from './DraftContext';
import { type Draft, openDraft } from './draft';
import { draftKey } from './stored';
import { useAskBeforeLeaving } from './useAskBeforeLeaving';

interface DraftOfProps {
  /** What is typed for what: `propose`, `waiveItem triage AUTH-1`. */
  readonly form: string;
  readonly children: ReactNode;
}

/** Around a form: what is typed into its fields (`useField`) stays over a reload, the way back, a dialog that was closed and the way to the sign-in. */
export function DraftOf({ form, children }: DraftOfProps) {
  const key = draftKey(useSession().session.person.id, form);
  const [begins, setBegins] = useState(0);
  const [isKept, setKept] = useState(true);
  // Without storage the draft is gone with the page: then it is asked about.
  useAskBeforeLeaving(!isKept);
  const draft = useMemo((): Draft => {
    const opened = openDraft(key, setKept);
    const drop = () => {
      opened.forget();
      setBegins((count) => count + 1);
    };
    return { ...opened, isAnew: begins > 0, drop };
  }, [key, begins]);
  return (
    <DraftContext value={draft}>
      <Fragment key={`${key} ${begins}`}>{children}</Fragment>
    </DraftContext>
  );
}
