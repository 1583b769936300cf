import type { ImportState } from '@causeway/import/state.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Spoken } from '../shell/Spoken';
import classes from './FileDrop.module.css';
import { PastedRows } from './PastedRows';
import { sizeOf } from './size';
import { useDroppedFile } from './useDroppedFile';
import { usePastedRows } from './usePastedRows';

interface FileDropProps {
  readonly state: ImportState | null;
  readonly sent: number | null;
  /** While it is taken in, no other file takes its place. */
  readonly isLocked: boolean;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
}

/** Where a file is dropped, or chosen; then the file that is there. */
export function FileDrop({ state, sent, isLocked, onFile, onStop }: FileDropProps) {
  const { i18n, t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const isSending = sent !== null;
  const [pasted, setPasted] = useState<string | null>(null);
  const take = (file: File) => {
    setPasted(null);
    onFile(file);
  };
  usePastedRows(state === null && !isSending, setPasted);
  const { isOver, refused } = useDroppedFile({ isLocked: isLocked || isSending, onFile: take });
  const refusals = {
    FOLDER: t`That is a folder. Drop the file in it.`,
    SEVERAL: t`Those are several files. Drop one; the next once that one is through.`,
  };
  const part = useRef<HTMLElement>(null);
  const shown = sent !== null ? null : (state?.name ?? pasted ?? '');
  const before = useRef(shown);
  useEffect(() => {
    // What was chosen takes the place of the button that chose it: whoever goes on by keyboard stays here.
    if (before.current !== shown && document.activeElement === document.body) part.current?.focus({ preventScroll: true });
    before.current = shown;
  }, [shown]);
  const size = state && sizeOf(state.bytes, i18n.locale);
  return (
    <>
      <section
        ref={part}
        tabIndex={-1}
        className={classes.drop}
        data-over={isOver || undefined}
        data-small={(state !== null && !isSending) || undefined}
        aria-label={t`File`}
      >
        {/* What takes the place of the button that sent it comes without a word, and so does the draft beneath it. */}
        <Spoken role="status">
          {isSending ? <Trans>Sending the file</Trans> : state && <Trans>The file has come. Its mapping is below.</Trans>}
        </Spoken>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t`File to import`}
          accept=".csv,.tsv,.tab,.txt,.json,.jsonl,.ndjson"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) take(file);
            // The same file chosen again is a file again.
            event.currentTarget.value = '';
          }}
        />
        {isSending ? (
          <>
            <label className={classes.label}>
              <Trans>Sending the file</Trans>
              <progress className={classes.progress} value={sent} max={1} />
            </label>
            <Button size="xs" variant="default" onClick={onStop}>
              <Trans>Stop</Trans>
            </Button>
          </>
        ) : state ? (
          <>
            <span className={classes.file}>
              <strong>{state.name}</strong> <span className={classes.size}>{size}</span>
            </span>
            {!isLocked && (
              <Button size="xs" variant="default" onClick={() => input.current?.click()}>
                <Trans>Another file</Trans>
              </Button>
            )}
          </>
        ) : pasted !== null ? (
          <PastedRows text={pasted} onFile={take} onLeave={() => setPasted(null)} />
        ) : (
          <>
            <p className={classes.big}>
              <Trans>Drop a file here</Trans>
            </p>
            <p className={classes.text}>
              <Trans>CSV, TSV, JSON or JSON Lines, up to 1 GB, in any encoding: one row for each POC.</Trans>{' '}
              <Trans>Or paste the rows that you copied from a spreadsheet, headings first.</Trans>
            </p>
            <Button onClick={() => input.current?.click()}>
              <Trans>Choose a file</Trans>
            </Button>
          </>
        )}
      </section>
      {refused && (
        <p className={classes.refused} role="alert">
          {refusals[refused]}
        </p>
      )}
    </>
  );
}
