import { useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import classes from './ToastRegion.module.css';
import { type Toast, toasts } from './toasts';

const shownMs = 6_000;

/** Where toasts appear: announced when the reader comes to rest, kept as long as somebody points at or stands in them. */
export function ToastRegion() {
  const all = useSyncExternalStore(toasts.subscribe, toasts.all);
  return (
    <div className={classes.region} role="status" aria-live="polite">
      {all.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useLingui();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => toasts.dismiss(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it
    <div
      className={classes.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      <CloseButton size="sm" aria-label={t`Dismiss`} onClick={() => toasts.dismiss(toast.id)} />
    </div>
  );
}
