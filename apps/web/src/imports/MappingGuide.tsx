import type { MappingWords } from '@causeway/import/state.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { readWords } from './imports';
import classes from './MappingGuide.module.css';

/** A text with its words of code as such, which stand between backticks. */
const withCode = (text: string) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place, and one word may stand twice
  text.split('`').map((piece, place) => (place % 2 === 1 ? <code key={place}>{piece}</code> : piece));

/** What a mapping may say, read when it is first opened. */
export function MappingGuide() {
  const { t } = useLingui();
  const [words, setWords] = useState<MappingWords | 'failed' | null>(null);
  const parts = {
    fields: t`Fields, under fields`,
    value: t`Of every value: a column, or an object of`,
    condition: t`Conditions, under where`,
    mapping: t`The mapping itself`,
  };
  const read = () => readWords().then(setWords, () => setWords('failed'));
  return (
    <details
      className={classes.guide}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && (words === null || words === 'failed')) void read();
      }}
    >
      <summary>
        <Trans>What a mapping may say</Trans>
      </summary>
      {words === null && (
        <p role="status">
          <Trans>Reading…</Trans>
        </p>
      )}
      {words === 'failed' && (
        <p role="alert">
          <Trans>This could not be read; close it and open it again.</Trans>
        </p>
      )}
      {words !== null && words !== 'failed' && (
        <div className={classes.parts}>
          {(Object.keys(parts) as (keyof MappingWords)[]).map((part) => (
            <section key={part} aria-label={parts[part]}>
              <h3>{parts[part]}</h3>
              <dl>
                {words[part].map(({ word, says }) => (
                  <div key={word}>
                    <dt>
                      <code>{word}</code>
                    </dt>
                    <dd>{withCode(says)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      )}
    </details>
  );
}
