import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent, RefObject } from 'react';
import type { SheetQuery } from '../graphql/generated/graphql';
import { useNumbers } from '../numbers/useNumbers';
import { type Entry, type Given, type Line, shownOf } from './entries';
import classes from './ScoreRow.module.css';
import type { Side } from './side';

export type SheetItem = NonNullable<NonNullable<SheetQuery['poc']>['checklist']>['items'][number];

interface ScoreRowProps {
  readonly item: SheetItem;
  readonly line: Line;
  readonly entry: Entry | undefined;
  /** What the other side last said. */
  readonly other: Given | null;
  readonly side: Side;
  readonly week: string;
  readonly isCurrent: boolean;
  /** Where nothing was ever said of it before, there is nothing to tell of: an adoption. */
  readonly isFirst?: boolean;
  /** Why nothing can be entered; then the sheet is only read. */
  readonly isReadOnly: boolean;
  readonly problem: string | undefined;
  readonly evidence: RefObject<HTMLTextAreaElement | null>;
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly onCurrent: () => void;
  /** The item is to be worked on: it opens and has the focus. */
  readonly onOpen: () => void;
  readonly onScore: (score: number) => void;
  readonly onEntry: (change: Pick<Entry, 'note'> | Pick<Entry, 'evidence'>) => void;
  /** A field is done with: back to the sheet, and on where the item has its score. */
  readonly onDone: () => void;
}

const SCORES = [0, 1, 2, 3] as const;

/** One item: the four levels to choose from, with their sentences where one is, what the other side says, and where the score is from. */
export function ScoreRow(props: ScoreRowProps) {
  const { item, line, entry, other, side, week, isCurrent, isFirst, isReadOnly, problem, onCurrent, onOpen, onScore } = props;
  const { t } = useLingui();
  const numbers = useNumbers();
  const shown = shownOf(line, entry);
  const question = `q-${item.id}`;
  const levelName = [t`absent`, t`designed`, t`working`, t`proven`];
  const choose = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(3, Math.max(0, (shown.score ?? (step > 0 ? -1 : 0)) + step));
    onScore(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
  };
  return (
    <li
      id={isFirst ? `scores.${item.id}` : undefined}
      tabIndex={isFirst ? -1 : undefined}
      className={classes.row}
      data-item={item.id}
      data-current={isCurrent || undefined}
      data-entered={entry !== undefined || undefined}
    >
      <div className={classes.head}>
        <span className={classes.id}>{item.id}</span>
        {isCurrent ? (
          <span id={question} className={classes.question}>
            {item.question}
          </span>
        ) : (
          <button type="button" data-printed id={question} className={classes.question} aria-expanded={false} onClick={onOpen}>
            {item.question}
          </button>
        )}
        <span className={classes.marks}>
          {item.blocking && <span className={classes.mark}>{t`blocking`}</span>}
          {item.weight > 1 && <span className={classes.mark}>{t`weight ${item.weight}`}</span>}
          {item.waiver && <span className={classes.mark}>{t`waived until ${numbers.day(item.waiver.expiresOn)}`}</span>}
          {item.disputed && (
            <span className={classes.disputed}>
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <path d="M5 0.5 9.5 5 5 9.5 0.5 5Z" fill="currentColor" />
              </svg>
              {t`disputed`}
            </span>
          )}
        </span>
      </div>
      <div
        className={classes.levels}
        role="radiogroup"
        aria-labelledby={question}
        aria-disabled={isReadOnly || undefined}
        onKeyDown={isReadOnly ? undefined : choose}
      >
        {SCORES.map((score) => (
          // biome-ignore lint/a11y/useSemanticElements: a radio input would swallow the sheet's keys, and its label the level's sentence.
          <button
            key={score}
            type="button"
            role="radio"
            className={classes.level}
            aria-checked={shown.score === score}
            aria-label={`${score} ${levelName[score]}: ${item.levels[score]}`}
            tabIndex={isCurrent && (shown.score ?? 0) === score ? 0 : -1}
            disabled={isReadOnly}
            onClick={() => {
              onCurrent();
              onScore(score);
            }}
          >
            <span className={classes.digit}>{score}</span>
            <span className={classes.name}>{levelName[score]}</span>
            <span className={classes.sentence}>{item.levels[score]}</span>
          </button>
        ))}
      </div>
      {!isFirst && (
        <div className={classes.facts}>
          <span
            data-state={entry ? 'entered' : line.mine?.week === week ? 'now' : line.mine ? 'before' : 'never'}
            className={classes.state}
          >
            {entry
              ? t`not saved yet`
              : line.mine?.week === week
                ? t`scored for this week`
                : line.mine
                  ? t`as in ${numbers.week(line.mine.week)}`
                  : t`never scored`}
          </span>
          <span>
            {side === 'TEAM' ? t`Owner` : t`Team`}:{' '}
            {other ? t`${other.score} in ${numbers.week(other.week)}` : side === 'TEAM' ? t`no second opinion` : t`never scored`}
          </span>
        </div>
      )}
      {isCurrent && <Details {...props} />}
      {!isCurrent && problem && <p className={classes.problem}>{problem}</p>}
    </li>
  );
}

function Details({ item, line, entry, other, side, isReadOnly, problem, evidence, note, onEntry, onDone }: ScoreRowProps) {
  const { t } = useLingui();
  const shown = shownOf(line, entry);
  const done = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey);
    if (!isDone) return;
    event.preventDefault();
    onDone();
  };
  const said = other && (other.note || other.evidence.length > 0) ? other : null;
  return (
    <div className={classes.details}>
      {item.waiver && (
        <p className={classes.hint}>
          <Trans>Waived: {item.waiver.reason} It counts nowhere until the waiver ends, and is not asked for.</Trans>
        </p>
      )}
      <div className={classes.fields}>
        <label className={classes.field}>
          <span className={classes.label}>
            <Trans>
              Evidence <kbd>e</kbd>
            </Trans>
          </span>
          <textarea
            ref={evidence}
            rows={2}
            readOnly={isReadOnly}
            value={entry?.evidence ?? shown.evidence.join('\n')}
            aria-invalid={problem !== undefined || undefined}
            aria-describedby={`h-${item.id}`}
            placeholder="https://"
            spellCheck={false}
            onChange={(event) => onEntry({ evidence: event.currentTarget.value })}
            onKeyDown={done}
          />
        </label>
        <label className={classes.field}>
          <span className={classes.label}>
            <Trans>
              Note <kbd>n</kbd>
            </Trans>
          </span>
          <textarea
            ref={note}
            rows={2}
            readOnly={isReadOnly}
            value={shown.note}
            onChange={(event) => onEntry({ note: event.currentTarget.value })}
            onKeyDown={done}
          />
        </label>
      </div>
      <p id={`h-${item.id}`} className={problem ? classes.problem : classes.hint}>
        {problem ?? t`One link a line. Enter goes back to the sheet, Shift and Enter begins a new line.`}
      </p>
      {said && (
        <div className={classes.said}>
          <span className={classes.label}>{side === 'TEAM' ? t`The owner says` : t`The team says`}</span>
          {said.note && <p dir="auto">{said.note}</p>}
          {said.evidence.map((link) => (
            <a key={link} href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
          ))}
        </div>
      )}
    </div>
  );
}
