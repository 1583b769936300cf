import { Button } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { usePocRights } from '../PocContext';
import type { Action } from './action';

const ActionDialog = lazy(() => import('./ActionDialog'));

interface ActionButtonProps {
  readonly action: Action;
  readonly children: ReactNode;
  /** What it is about, for those who hear many alike one after the other. */
  readonly label?: string;
}

/** For who may, in the present: a button, and the dialog that it opens. The dialogs are read when the first is opened. */
export function ActionButton({ action, children, label }: ActionButtonProps) {
  const rights = usePocRights();
  // What it was opened for, which a change by somebody else neither turns into something else nor takes away.
  const [opened, setOpened] = useState<Action | null>(null);
  const mayDo = rights.has(action.kind);
  if (!mayDo && !opened) return null;
  return (
    <>
      {mayDo && (
        <Button size="compact-sm" variant="default" aria-label={label} onClick={() => setOpened(action)}>
          {children}
        </Button>
      )}
      {opened &&
        // Outside of whatever it is opened from: a dialog in a table's head would be written as one.
        createPortal(
          <Suspense>
            <ActionDialog action={opened} onClose={() => setOpened(null)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
