import type { ImportState } from '@causeway/import/state.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/SessionContext';
import { cancelImport, draftImport, type ImportRefused, previewImport, type Reading, readImport, sendFile, startImport } from './imports';

/** How often an import that is under way is asked how far it is. */
const askMs = 400;

/** What the server would not do, and whether it is asked again by itself. */
export interface Refusal {
  readonly error: ImportRefused;
  readonly of: 'sending' | 'asking' | 'looking';
}

interface Asked {
  /** The import that it was asked of. */
  readonly id: string;
  readonly what: string;
  readonly encoding: string | null;
  /** Once it is answered. */
  readonly through: Promise<void>;
}

export interface ImportOfScreen {
  /** Null before a file is there. */
  readonly state: ImportState | null;
  /** Which share of the file has left; null where none is on its way. */
  readonly sent: number | null;
  readonly refused: Refusal | null;
  /** Whether something was asked for that is not answered yet. */
  readonly isAsking: boolean;
  /** The encoding that it is on its way to be read in. */
  readonly drafting: string | null;
  readonly send: (file: File) => void;
  readonly stopSending: () => void;
  /** Drafts the mapping anew, from the file read in another encoding. */
  readonly draft: (encoding: string) => void;
  readonly preview: (reading: Reading) => void;
  readonly start: (reading: Reading) => void;
  readonly cancel: () => void;
}

/** An import, as far as it is; whoever loads the page again finds it by its id. */
export function useImport(id: string | undefined, onId: (id: string | undefined) => void): ImportOfScreen {
  const { signedInAgain, absence } = useSession();
  const [state, setState] = useState<ImportState | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const sending = useRef<AbortController>(null);

  const latest = useRef({ id, onId, signedInAgain, absence });
  latest.current = { id, onId, signedInAgain, absence };
  /** What is refused as the session ended is done once it is there again. */
  const inSession = useCallback(async (work: () => Promise<ImportState>): Promise<ImportState> => {
    await latest.current.absence();
    try {
      return await work();
    } catch (error) {
      if ((error as ImportRefused).status !== 401) throw error;
      await latest.current.signedInAgain();
      return inSession(work);
    }
  }, []);
  const asked = useRef<Asked>(null);
  const [asking, setAsking] = useState<Asked | null>(null);
  /**
   * Asked for once more before it was answered, it is the same: a double click is one. What else is asked for of this import waits: it is about what
   * comes of this. Of one that another file has taken the place of, no answer is of use.
   */
  const run = useCallback(
    (of: string, what: string, work: () => Promise<ImportState>, encoding: string | null = null) => {
      const before = asked.current?.id === of ? asked.current : null;
      if (before?.what === what) return;
      const isInSight = () => latest.current.id === of;
      const through = (before?.through ?? Promise.resolve())
        .then(() => inSession(work))
        .then(
          (next) => isInSight() && setState(next),
          (error: ImportRefused) => isInSight() && setRefused({ error, of: 'asking' }),
        )
        .then(() => {
          if (asked.current !== own) return;
          asked.current = null;
          setAsking(null);
        });
      const own = { id: of, what, encoding, through };
      asked.current = own;
      setAsking(own);
      setRefused(null);
    },
    [inSession],
  );

  const current = state && state.id === id ? state : null;
  const askingHere = asking?.id === id ? asking : null;
  const isKnown = current !== null;
  const isBusy = current?.since != null;
  useEffect(() => {
    if (!id || (isKnown && !isBusy)) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        const next = await inSession(() => readImport(id));
        if (isOver) return;
        setState(next);
        setRefused((before) => (before?.of === 'looking' ? null : before));
      } catch (error) {
        if (isOver) return;
        setRefused({ error: error as ImportRefused, of: 'looking' });
        if ((error as ImportRefused).status === 404) {
          // A server that was begun anew has forgotten it: what was written for it stays to be copied.
          if (!isKnown) return latest.current.onId(undefined);
          return setState((now) => now && { ...now, phase: 'RECEIVED', since: null });
        }
        // A server that is away is asked again.
        if ((error as ImportRefused).status < 500 && (error as ImportRefused).status !== 0) return;
      }
      timer = setTimeout(look, askMs);
    };
    timer = setTimeout(look, isKnown ? askMs : 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [id, isKnown, isBusy, inSession]);

  const seen = useRef(state);
  seen.current = state;
  // Another tab may have gone on with it; what was asked for here in the meantime counts.
  useEffect(() => {
    if (!id || !isKnown) return;
    const look = async () => {
      const before = seen.current;
      try {
        const next = await inSession(() => readImport(id));
        setState((now) => (now === before && asked.current === null ? next : now));
      } catch (error) {
        // Forgotten meanwhile: what was written for it stays to be copied. Anything else is told once something is asked for.
        if ((error as ImportRefused).status === 404) setRefused({ error: error as ImportRefused, of: 'looking' });
      }
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [id, isKnown, inSession]);

  useEffect(() => () => sending.current?.abort(), []);

  return {
    state: current,
    sent,
    refused,
    isAsking: askingHere !== null,
    drafting: askingHere?.encoding ?? null,
    send: (file) => {
      sending.current = new AbortController();
      const { signal } = sending.current;
      setRefused(null);
      setSent(0);
      inSession(() => sendFile(file, setSent, signal))
        .then((received) => {
          setState(received);
          latest.current.onId(received.id);
        })
        .catch((error: ImportRefused) => {
          if (!signal.aborted) setRefused({ error, of: 'sending' });
        })
        .finally(() => setSent(null));
    },
    stopSending: () => sending.current?.abort(),
    draft: (encoding) => id && run(id, `draft ${encoding}`, () => draftImport(id, encoding), encoding),
    preview: (reading) => id && run(id, 'preview', () => previewImport(id, reading)),
    start: (reading) => id && run(id, 'start', () => startImport(id, reading)),
    cancel: () => id && run(id, 'cancel', () => cancelImport(id)),
  };
}
