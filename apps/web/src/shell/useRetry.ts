import { useEffect, useRef } from 'react';

const everyMs = 5_000;

/** Tries again what a lost connection made fail: every five seconds, and at once when the device is back on the network. */
export function useRetry(isLost: boolean, retry: () => void): void {
  const latest = useRef(retry);
  latest.current = retry;
  useEffect(() => {
    if (!isLost) return;
    const again = () => latest.current();
    const timer = setInterval(again, everyMs);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [isLost]);
}
