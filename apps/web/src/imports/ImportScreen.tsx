import type { ImportState } from '@causeway/import/state.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useAskBeforeLeaving } from '../drafts/useAskBeforeLeaving';
import type { Moment } from '../moment/moment';
import { mayImport } from '../session/rights';
import { useSession } from '../session/SessionContext';
import { PageNotice } from '../shell/PageNotice';
import { PastNotice } from '../shell/PastNotice';
import { Screen } from '../shell/Screen';
import { EncodingChoice } from './EncodingChoice';
import { encodingIn, withEncoding } from './encoding';
import { FileDrop } from './FileDrop';
import { ImportProblem } from './ImportProblem';
import classes from './ImportScreen.module.css';
import type { Reading } from './imports';
import { MappingEditor } from './MappingEditor';
import { MyImports } from './MyImports';
import { PreviewPart } from './PreviewPart';
import { Progress } from './Progress';
import { standing } from './places';
import { ResultPart } from './ResultPart';
import { useFocusOnOutcome } from './useFocusOnOutcome';
import { useImport } from './useImport';

interface ImportScreenProps {
  readonly moment: Moment;
  /** The import that the address names. */
  readonly file: string | undefined;
  readonly onFile: (id: string | undefined) => void;
}

/** A register of POCs in: a file, a mapping, a look at what would become of each row, and then the import. */
export function ImportScreen({ moment, file, onFile }: ImportScreenProps) {
  const { t } = useLingui();
  const { roles } = useSession().session;
  if (moment) return <PastNotice />;
  if (!mayImport(roles))
    return (
      <PageNotice role="alert" title={t`You may not import`}>
        <Trans>Importing a register is for the PMO. Ask the PMO to import it, or an administrator for the role.</Trans>
      </PageNotice>
    );
  return <Importing file={file} onFile={onFile} />;
}

function Importing({ file, onFile }: Pick<ImportScreenProps, 'file' | 'onFile'>) {
  const { t } = useLingui();
  const { state, sent, refused, isAsking, drafting, send, stopSending, draft, preview, start, cancel } = useImport(file, onFile);
  // Until somebody writes in it, the draft of the file that has just come, or the mapping that was last used of it.
  const [written, setWritten] = useState<(Reading & { readonly id: string }) | null>(null);
  /** The mapping that something was asked of last: what is refused of it is found in that. */
  const [judged, setJudged] = useState('');
  const reading: Reading =
    written && written.id === state?.id ? written : { mapping: state?.mapping ?? '', speaksOf: state?.speaksOf ?? null };
  const isAsUsed = reading.mapping === state?.mapping && reading.speaksOf === state.speaksOf;
  useAskBeforeLeaving(state !== null && !isAsUsed);

  const encoding = drafting ?? encodingIn(reading.mapping) ?? state?.encoding ?? '';
  const readIn = (chosen: string) => {
    // What somebody wrote stays; a draft, which nobody has written in, is made anew.
    setWritten(
      state && reading.mapping !== state.draft ? { ...reading, mapping: withEncoding(reading.mapping, chosen), id: state.id } : null,
    );
    draft(chosen);
  };

  const form = useId();
  const outcome = useFocusOnOutcome(state?.phase);
  const isImporting = state?.phase === 'IMPORTING';
  const isThrough = state?.phase === 'DONE' || (state?.phase === 'CANCELLED' && state.preview === null && state.figures !== null);
  const isFresh = state?.preview != null && isAsUsed && drafting === null;
  const editor = (of: ImportState) => (
    <MappingEditor
      name={of.name}
      mapping={reading.mapping}
      speaksOf={reading.speaksOf}
      draft={of.draft}
      encoding={<EncodingChoice encoding={encoding} isDetected={encoding === of.detected} isLocked={of.since !== null} onChange={readIn} />}
      notes={of.notes}
      columns={of.columns}
      problems={refused ? standing(refused.error.problems, judged, reading.mapping) : standing(of.mistakes, of.mapping, reading.mapping)}
      isJudged={reading.mapping === (refused ? judged : of.mapping)}
      isLocked={of.since !== null}
      isAsking={isAsking}
      form={form}
      onChange={(changed) => setWritten({ ...reading, ...changed, id: of.id })}
      onPreview={() => {
        setJudged(reading.mapping);
        preview({ mapping: reading.mapping, speaksOf: reading.speaksOf });
      }}
      onStart={() => {
        setJudged(reading.mapping);
        start({ mapping: reading.mapping, speaksOf: reading.speaksOf });
      }}
    />
  );
  return (
    <Screen
      title={t`Import a register`}
      intro={
        <Trans>
          Each row of the file becomes a POC, or a change of one that is here already. Nothing is recorded before you have seen what would
          become of each row.
        </Trans>
      }
    >
      <FileDrop state={state} sent={sent} isLocked={isImporting} onFile={send} onStop={stopSending} />
      {refused && refused.error.problems.length === 0 && <ImportProblem refused={refused} isKept={state !== null} />}
      {!file && sent === null && <MyImports />}
      <div ref={outcome} className={classes.outcome}>
        {state &&
          (isImporting || isThrough ? (
            <details className={classes.mapping}>
              <summary>
                <Trans>The mapping</Trans>
              </summary>
              {editor(state)}
            </details>
          ) : (
            editor(state)
          ))}
        {state?.since != null && <Progress state={state} refused={refused} onCancel={cancel} />}
        {state?.phase === 'FAILED' && state.mistakes.length === 0 && (
          <p tabIndex={-1} className={classes.refused} role="alert">
            {state.problem}
          </p>
        )}
        {state?.phase === 'CANCELLED' && !isThrough && (
          <p tabIndex={-1} role="status" className={classes.intro}>
            <Trans>The preview was ended; nothing was recorded.</Trans>
          </p>
        )}
        {state?.preview && state.figures && (
          <PreviewPart preview={state.preview} figures={state.figures} columns={state.columns.length} isFresh={isFresh} form={form} />
        )}
        {state && isThrough && state.figures && (
          <ResultPart state={state} figures={state.figures} onGoOn={() => start({ mapping: state.mapping, speaksOf: state.speaksOf })} />
        )}
      </div>
    </Screen>
  );
}
