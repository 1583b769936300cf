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
    <div className={classes.ground}>
      <input
        ref={field}
        className={classes.field}
        aria-label={t`Search everything`}
        onChange={({ currentTarget }) => {
          typed.current = { text: currentTarget.value, isEntered: false };
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Escape') onClose();
          if (key === 'Enter' && !nativeEvent.isComposing) typed.current = { ...typed.current, isEntered: true };
        }}
      />
    </div>
  );
}
