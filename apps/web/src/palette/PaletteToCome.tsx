import { useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef } from 'react';
import classes from './PaletteToCome.module.css';

export interface Typed {
  readonly text: string;
  /** Whether Enter was pressed after it. */
  readonly isEntered: boolean;
}

interface PaletteToComeProps {
  readonly isHere: boolean;
  readonly typed: RefObject<Typed>;
  readonly onClose: () => void;
}

/** A field that holds what is typed until the palette has the focus: it is read when it is first opened. Once it is closed, one is where one was. */
export function PaletteToCome({ isHere, typed, onClose }: PaletteToComeProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      // What was chosen may have taken it elsewhere.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  if (isHere) return null;
  return (
    <div
      className={classes.ground}
      role="dialog"
      aria-modal="true"
      aria-label={t`Search everything`}
      onKeyDown={(event) => {
        // There is nothing else here to go to, and what lies behind it is not to be acted on.
        if (event.key === 'Tab') event.preventDefault();
        // Within an input method Escape and Enter end what is being written, no more.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter') typed.current = { ...typed.current, isEntered: true };
      }}
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <input
        ref={field}
        className={classes.field}
        aria-label={t`Search everything`}
        placeholder={t`Opening…`}
        onChange={({ currentTarget }) => {
          typed.current = { text: currentTarget.value, isEntered: false };
        }}
      />
    </div>
  );
}
