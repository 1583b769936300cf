import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { useConnected } from '../graphql/ConnectionContext';
import { PortfolioChangesDocument } from '../graphql/generated/graphql';
import type { Moment } from '../moment/moment';
import type { PortfolioRow } from './row';

/** Many changes in a row (an import, say) are one look at the whole every two seconds. */
const calmMs = 2_000;
/** The net under the push: a connection that was cut tells nothing. */
const netMs = 60_000;

interface Listener {
  /** A POC changed, and is this now. */
  readonly onPoc: (poc: PortfolioRow) => void;
  /** Something changed, or may have: look at the whole again. */
  readonly onLook: () => void;
}

/** Hears of changes of the present; the past has none. Answers whether the server's push is connected: null where it is not needed. */
export function useChanges(moment: Moment, isTable: boolean, listener: Listener): boolean | null {
  const client = useClient();
  const isConnected = useConnected();
  const latest = useRef(listener);
  latest.current = listener;

  useEffect(() => {
    if (moment) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      if (document.visibilityState === 'visible') latest.current.onLook();
    };
    const soon = () => {
      timer ??= setTimeout(look, calmMs);
    };
    const changes = client.subscription(PortfolioChangesDocument, { isTable }).subscribe(({ data }) => {
      // A change that is told by an error alone is one all the same.
      if (data) latest.current.onPoc(data.pocChanged);
      soon();
    });
    const net = setInterval(look, netMs);
    document.addEventListener('visibilitychange', soon);
    return () => {
      changes.unsubscribe();
      clearTimeout(timer);
      clearInterval(net);
      document.removeEventListener('visibilitychange', soon);
    };
  }, [client, moment, isTable]);

  useEffect(() => {
    if (moment || !isConnected) return;
    // What was recorded between the last reading and the push, at first or after a connection was lost, told nobody.
    const timer = setTimeout(() => latest.current.onLook(), calmMs);
    return () => clearTimeout(timer);
  }, [moment, isConnected]);

  return moment ? null : isConnected;
}
