import type { Figures, Preview } from '@causeway/import/state.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { FiguresList } from './FiguresList';
import { START } from './MappingEditor';
import classes from './PreviewPart.module.css';
import { PreviewTable } from './PreviewTable';

interface PreviewPartProps {
  readonly preview: Preview;
  readonly figures: Figures;
  /** How many columns the file has. */
  readonly columns: number;
  /** Whether it is of the mapping as it stands in the editor. */
  readonly isFresh: boolean;
  /** Sent by the button here: what is wrong in it holds the import back. */
  readonly form: string;
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, each) => total + each, 0);

/** What would become of the file; nothing was recorded yet. */
export function PreviewPart({ preview, figures, columns, isFresh, form }: PreviewPartProps) {
  const { i18n, t } = useLingui();
  const [isOnlyBad, setOnlyBad] = useState(false);
  const bad = preview.rows.filter(({ problems, leftOut }) => problems.length > 0 || leftOut.length > 0);
  const taken = sum(figures.taken);
  // A row that is refused in part changes something all the same.
  const changes = sum(figures.changes);
  const effect = taken + figures.updated + changes;
  return (
    <section className={classes.part} aria-label={t`Preview`}>
      <h2 tabIndex={-1} className={classes.title}>
        <Trans>Preview</Trans>
      </h2>
      {!isFresh && (
        <p className={classes.stale} role="status">
          <Trans>The mapping was changed since: preview it again.</Trans>
        </p>
      )}
      <FiguresList figures={figures} isPreview />
      <div className={classes.actions}>
        <Button type="submit" form={form} name={START} disabled={!isFresh || effect === 0}>
          {taken > 0 && changes > 0 ? (
            <Trans>
              Import <Plural value={taken} one="# POC" other="# POCs" /> and <Plural value={changes} one="# change" other="# changes" />
            </Trans>
          ) : taken > 0 ? (
            <Plural value={taken} one="Import # POC" other="Import # POCs" />
          ) : (
            <Plural value={changes} one="Import # change" other="Import # changes" />
          )}
        </Button>
        <span className={classes.text}>
          {effect === 0 ? (
            <Trans>Nothing would change.</Trans>
          ) : (
            <Trans>Nothing has been recorded yet. What is imported can be changed or stopped, not deleted.</Trans>
          )}
        </span>
        {bad.length > 0 && (
          <label className={classes.only}>
            <input type="checkbox" checked={isOnlyBad} onChange={() => setOnlyBad(!isOnlyBad)} />
            <Trans>Only rows with something refused or left out</Trans>
          </label>
        )}
      </div>
      <PreviewTable columns={preview.columns} rows={isOnlyBad ? bad : preview.rows} />
      {preview.columns.length < columns && (
        <p className={classes.text}>
          <Trans>
            {i18n.number(preview.columns.length)} of {i18n.number(columns)} columns: first those with something refused or left out, then
            those that the mapping reads.
          </Trans>
        </p>
      )}
      {preview.rows.length < figures.rows && (
        <p className={classes.text}>
          <Trans>The first rows, and the first of those with something refused or left out; the report of the import tells of each.</Trans>
        </p>
      )}
    </section>
  );
}
