import { useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { createContext, type ReactNode, use, useEffect, useId, useRef } from 'react';
import { keepFocus } from './arrival';
import classes from './Dialog.module.css';
import { firstField } from './first-field';

interface DialogProps {
  readonly title: string;
  /** Without it the dialog stays until whoever drew it takes it away. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** Where dialogs are shown side by side, none stands over the page. */
export const InPlaceContext = createContext(false);

/** The browser's own modal dialog: it keeps the focus, closes on Escape, and gives the focus back. Drawn only while it is open. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useLingui();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isInPlace = use(InPlaceContext);
  useEffect(() => {
    const element = dialog.current;
    if (isInPlace) return;
    const before = document.activeElement;
    element?.showModal();
    // The browser begins at the first that takes the focus, which is the way out.
    firstField(element)?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      keepFocus();
    };
  }, [isInPlace]);
  return (
    <dialog
      ref={dialog}
      open={isInPlace || undefined}
      className={classes.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        // A browser closes it by itself where Escape is pressed twice.
        if (dialog.current?.open !== false) return;
        if (onClose) onClose();
        else dialog.current.showModal();
      }}
    >
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {onClose && <CloseButton aria-label={t`Close`} onClick={onClose} />}
      </div>
      {children}
    </dialog>
  );
}
