import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import type { MappingProblem } from './imports';
import classes from './MappingEditor.module.css';

interface MappingEditorProps {
  readonly mapping: string;
  /** What a person should look at in a draft. */
  readonly notes: readonly string[];
  readonly problems: readonly MappingProblem[];
  readonly isLocked: boolean;
  readonly onChange: (mapping: string) => void;
  readonly onPreview: () => void;
}

/** How the file's columns become POCs: drafted from them, to be read and changed, or taken from a file. A mistake leads to its line. */
export function MappingEditor({ mapping, notes, problems, isLocked, onChange, onPreview }: MappingEditorProps) {
  const { t } = useLingui();
  const text = useRef<HTMLTextAreaElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [help, list] = [useId(), useId()];
  const lines = mapping.split('\n');

  const goTo = ({ line, column }: MappingProblem) => {
    const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
    text.current?.focus();
    text.current?.setSelectionRange(start, start - column + 1 + (lines[line - 1]?.length ?? 0));
  };

  return (
    <section className={classes.part} aria-label={t`Mapping`}>
      <header className={classes.head}>
        <h2 className={classes.title}>
          <Trans>Mapping</Trans>
        </h2>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t`Mapping file`}
          accept=".yaml,.yml"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onChange(await file.text());
          }}
        />
        <Button size="xs" variant="default" disabled={isLocked} onClick={() => input.current?.click()}>
          <Trans>Use a mapping file</Trans>
        </Button>
      </header>
      <p className={classes.text} id={help}>
        <Trans>
          Which column gives which field, and what its values mean. This is a draft made from the file’s columns: read it, and change what
          is wrong.
        </Trans>
      </p>
      {notes.length > 0 && (
        <ul className={classes.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <textarea
        ref={text}
        className={classes.editor}
        aria-label={t`Mapping, as YAML`}
        aria-describedby={problems.length > 0 ? list : help}
        aria-invalid={problems.length > 0}
        spellCheck={false}
        rows={Math.min(24, Math.max(8, lines.length))}
        value={mapping}
        readOnly={isLocked}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {problems.length > 0 && (
        <div role="alert" id={list} className={classes.problems}>
          <Plural value={problems.length} one="# mistake:" other="# mistakes:" />
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.line}:${problem.column}:${problem.message}`}>
                <button type="button" className={classes.problem} onClick={() => goTo(problem)}>
                  <Trans>Line {problem.line}</Trans>
                </button>{' '}
                {problem.path && <code>{problem.path}</code>} {problem.message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={classes.actions}>
        <Button onClick={onPreview} disabled={isLocked || !mapping.trim()}>
          <Trans>Preview</Trans>
        </Button>
      </div>
    </section>
  );
}
