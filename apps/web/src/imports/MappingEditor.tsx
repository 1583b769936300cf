import type { MappingProblem } from '@causeway/import/mapping/read.ts';
import type { Suggestion } from '@causeway/import/suggest/suggest.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useRef } from 'react';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { SendButton } from '../forms/SendButton';
import { ColumnList } from './ColumnList';
import type { Reading } from './imports';
import classes from './MappingEditor.module.css';
import { MappingGuide } from './MappingGuide';
import { MappingProblems } from './MappingProblems';
import { MappingSource } from './MappingSource';
import { offsetOf } from './places';

/** The button of the form by which the import begins. */
export const START = 'start';

interface MappingEditorProps {
  /** The file that it is for. */
  readonly name: string;
  readonly mapping: string;
  readonly speaksOf: string | null;
  readonly draft: string;
  /** What the file is written in. */
  readonly encoding: ReactNode;
  /** What a person should look at in a draft. */
  readonly notes: readonly string[];
  readonly columns: Suggestion['columns'];
  readonly problems: readonly MappingProblem[];
  /** Whether they are of the mapping as it stands here: else some of it was written since. */
  readonly isJudged: boolean;
  readonly isLocked: boolean;
  /** What was asked for last may give it another mapping: a preview of this one would be of what is gone. */
  readonly isAsking: boolean;
  /** By which the preview's button, too, sends it. */
  readonly form: string;
  readonly onChange: (changed: Partial<Reading>) => void;
  readonly onPreview: () => void;
  readonly onStart: () => void;
}

/** How the file's columns become POCs: drafted from them, to be read and changed, or taken from elsewhere. A mistake leads to its place. */
export function MappingEditor({
  name,
  mapping,
  speaksOf,
  draft,
  encoding,
  notes,
  columns,
  problems,
  isJudged,
  isLocked,
  isAsking,
  form,
  onChange,
  onPreview,
  onStart,
}: MappingEditorProps) {
  const { t } = useLingui();
  const text = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  const [help, list] = [useId(), useId()];
  const lines = mapping.split('\n');
  const wrong = new Set(problems.map(({ line }) => line));

  const goTo = (problem: MappingProblem) => {
    const from = offsetOf(mapping, problem);
    const to = offsetOf(mapping, { line: problem.line, column: Number.POSITIVE_INFINITY });
    text.current?.focus();
    text.current?.setSelectionRange(from, to);
  };
  /** In the place of what is marked, as a key would: the browser can take it back. */
  const write = (written: string) => {
    const field = text.current;
    if (!field) return;
    field.focus();
    const { selectionStart, selectionEnd } = field;
    if (document.execCommand?.('insertText', false, written)) return;
    field.setRangeText(written, selectionStart, selectionEnd, 'end');
    onChange({ mapping: field.value });
  };

  return (
    <section className={classes.part} aria-label={t`Mapping`}>
      <header className={classes.head}>
        <h2 className={classes.title}>
          <Trans>Mapping</Trans>
        </h2>
        <MappingSource name={name} mapping={mapping} draft={draft} isLocked={isLocked} onChange={(text) => onChange({ mapping: text })} />
      </header>
      <p className={classes.text} id={help}>
        <Trans>
          Which column gives which field, and what its values mean. It begins with a draft made from the file’s columns: read it, and change
          what is wrong.
        </Trans>
      </p>
      {encoding}
      {notes.length > 0 && mapping === draft && (
        <ul className={classes.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className={classes.desk}>
        <div className={classes.editor} data-wrong={problems.length > 0 || undefined}>
          <div ref={numbers} className={classes.numbers} aria-hidden="true">
            {lines.map((_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
              <span key={place} data-wrong={wrong.has(place + 1) || undefined}>
                {place + 1}
              </span>
            ))}
          </div>
          <textarea
            ref={text}
            className={classes.writing}
            aria-label={t`Mapping, as YAML`}
            aria-describedby={problems.length > 0 ? list : help}
            aria-invalid={problems.length > 0}
            spellCheck={false}
            wrap="off"
            rows={Math.min(24, Math.max(8, lines.length))}
            value={mapping}
            readOnly={isLocked}
            onScroll={({ currentTarget }) => {
              if (numbers.current) numbers.current.scrollTop = currentTarget.scrollTop;
            }}
            onChange={(event) => onChange({ mapping: event.currentTarget.value })}
          />
        </div>
        {columns.length > 0 && <ColumnList columns={columns} isLocked={isLocked} onWrite={write} />}
      </div>
      <MappingGuide />
      <MappingProblems id={list} mapping={mapping} problems={problems} isJudged={isJudged} onGo={goTo} />
      <Form id={form} problems={[]} onSubmit={(pressed) => (pressed?.getAttribute('name') === START ? onStart() : onPreview())} isLong>
        <div className={classes.day}>
          <DateField
            name="speaksOf"
            label={t`Day that this edition speaks of`}
            hint={t`Changes are recorded with this day. Left empty, it is the day that the mapping says (speaksOf), or today.`}
            value={speaksOf ?? ''}
            onChange={(day) => onChange({ speaksOf: day || null })}
          />
        </div>
        <div className={classes.actions}>
          <SendButton type="submit" isSending={isAsking} disabled={isLocked || !mapping.trim()}>
            <Trans>Preview</Trans>
          </SendButton>
        </div>
      </Form>
    </section>
  );
}
