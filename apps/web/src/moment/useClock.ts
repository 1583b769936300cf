import { useEffect, useState } from 'react';
import { useMoment } from './MomentContext';

const MINUTE_MS = 60_000;

/** The instant that the screen is read at: now, minute by minute, or of the past the instant asked for; null where only the log's position is known. */
export function useClock(): number | null {
  const { asOf } = useMoment();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (asOf) return;
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [asOf]);
  if (!asOf) return now;
  return asOf.at ? Date.parse(asOf.at) : null;
}
