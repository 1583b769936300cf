import { Button } from '@mantine/core';
import { CatchBoundary, useLocation, useNavigate } from '@tanstack/react-router';
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { readSession } from '../../session/session';
import { isMissingCode } from '../../shell/missing-code';
import { usePocRights } from '../PocContext';
import type { Action } from './action';
import { askedBy } from './asked-by';
import { NotOpened } from './NotOpened';
import { NotThere } from './NotThere';
import { Opening } from './Opening';

interface Opened {
  readonly action: Action;
  readonly ActionDialog: ComponentType<{ readonly action: Action; readonly now: Action; readonly onClose: () => void }>;
  readonly tries: number;
}

/** The code of the dialogs could not be read yet. */
class NotRead extends Error {}

let isRead = false;

/** A browser never asks again for code that did not come: the server is looked for first. */
async function readDialogs() {
  if (!isRead)
    await readSession().catch((cause: unknown) => {
      throw new NotRead('The dialogs could not be read.', { cause });
    });
  const dialogs = await import('./ActionDialog');
  isRead = true;
  return dialogs;
}

/** Each opening reads for itself: React remembers a reading that failed. */
const opening = (action: Action, tries = 1): Opened => ({ action, ActionDialog: lazy(readDialogs), tries });

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
  const [opened, setOpened] = useState<Opened | null>(null);
  const mayDo = rights.has(action.kind);
  const navigate = useNavigate();
  const isAsked = useLocation({ select: ({ hash }) => hash !== '' && hash === askedBy(action) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address asks once, whatever the action is made anew of
  useEffect(() => {
    if (!isAsked || !mayDo) return;
    setOpened(opening(action));
    // Asked once: whoever comes back to this address does not open it again.
    void navigate({ to: '.', search: true, hash: '', replace: true, resetScroll: false });
  }, [isAsked, mayDo]);
  if (!mayDo && !opened) return null;
  const close = () => setOpened(null);
  return (
    <>
      {mayDo && (
        <Button size="compact-sm" variant="default" aria-label={label} onClick={() => setOpened(opening(action))}>
          {children}
        </Button>
      )}
      {opened &&
        // Outside of whatever it is opened from: a dialog in a table's head would be written as one.
        createPortal(
          <CatchBoundary
            getResetKey={() => opened.tries}
            errorComponent={({ error }) => {
              if (isMissingCode(error)) return <NotThere onClose={close} />;
              if (!(error instanceof NotRead)) throw error;
              return <NotOpened onRetry={() => setOpened(opening(opened.action, opened.tries + 1))} onClose={close} />;
            }}
          >
            <Suspense fallback={<Opening />}>
              <opened.ActionDialog action={opened.action} now={action} onClose={close} />
            </Suspense>
          </CatchBoundary>,
          document.body,
        )}
    </>
  );
}
