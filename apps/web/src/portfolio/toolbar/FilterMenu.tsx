import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Popover } from '../../shell/Popover';
import classes from './FilterMenu.module.css';

export interface Choice {
  readonly value: string;
  readonly name: string;
  /** How many POCs, where it is known. */
  readonly count?: string;
}

interface FilterMenuProps {
  /** What is filtered by: “Status”. */
  readonly name: string;
  /** What the choices are, where the name alone does not say it. */
  readonly meaning?: string;
  /** Undefined while they are read. */
  readonly choices: readonly Choice[] | undefined;
  readonly picked: readonly string[];
  /** Whether one choice takes the place of the one before. */
  readonly isSingle?: boolean;
  /** The whole list after a click; the second click of one opening replaces the first in the history. */
  readonly onPick: (picked: readonly string[], how?: 'replace') => void;
  readonly onOpen?: () => void;
}

/** From how many choices on one may type to find one. */
const manyChoices = 10;
/** What one can look through; further ones are found by typing. */
const mostShown = 200;

/** One filter: a button that says what is picked, and the choices behind it. */
export function FilterMenu({ name, meaning, choices, picked, isSingle, onPick, onOpen }: FilterMenuProps) {
  const { t } = useLingui();
  const isLater = useRef(false);
  const pick = (next: readonly string[]) => {
    onPick(next, isLater.current ? 'replace' : undefined);
    isLater.current = true;
  };
  const only = picked.length === 1 ? (choices?.find(({ value }) => value === picked[0])?.name ?? picked[0]) : undefined;
  const number = picked.length;
  return (
    <span className={classes.menu}>
      <Popover
        name={t`Filter by ${name}`}
        isSet={number > 0}
        onOpen={() => {
          isLater.current = false;
          onOpen?.();
        }}
        label={
          <>
            {name}
            {number > 0 && <span className={classes.picked}>{only ?? number}</span>}
          </>
        }
      >
        {(close) => (
          <Choices name={name} meaning={meaning} choices={choices} picked={picked} isSingle={isSingle} onPick={pick}>
            {number > 0 && (
              <button
                type="button"
                className={classes.clear}
                onClick={() => {
                  pick([]);
                  close();
                }}
              >
                <Trans>Clear this filter</Trans>
              </button>
            )}
          </Choices>
        )}
      </Popover>
    </span>
  );
}

function Choices({
  name,
  meaning,
  choices,
  picked,
  isSingle,
  onPick,
  children,
}: Pick<FilterMenuProps, 'name' | 'meaning' | 'choices' | 'picked' | 'isSingle' | 'onPick'> & { children: ReactNode }) {
  const { t } = useLingui();
  const group = useId();
  const [words, setWords] = useState('');
  if (!choices)
    return (
      <p className={classes.note} role="status">
        <Trans>Reading…</Trans>
      </p>
    );
  const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = words.trim() ? choices.filter((choice) => fold(choice.name).includes(fold(words.trim()))) : choices;
  const shown = found.slice(0, mostShown);
  const hidden = found.length - shown.length;

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
    stops[stops.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows walk the fields in it
    <div onKeyDown={onKeyDown}>
      {choices.length > manyChoices && (
        <input
          type="search"
          className={classes.find}
          aria-label={t`Find in ${name}`}
          placeholder={t`Type to find`}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 ? (
        <p className={classes.note}>{choices.length === 0 ? <Trans>There is none.</Trans> : <Trans>Nothing is called so.</Trans>}</p>
      ) : (
        <fieldset className={classes.choices}>
          <legend className={meaning ? classes.note : classes.hidden}>{meaning ?? name}</legend>
          {shown.map(({ value, name: choice, count }) => (
            <label key={value} className={classes.choice}>
              <input
                type={isSingle ? 'radio' : 'checkbox'}
                name={group}
                checked={picked.includes(value)}
                onChange={() => {
                  if (isSingle) return onPick([value]);
                  onPick(picked.includes(value) ? picked.filter((other) => other !== value) : [...picked, value]);
                }}
              />
              <span className={classes.name}>{choice}</span>
              {count && <span className={classes.count}>{count}</span>}
            </label>
          ))}
        </fieldset>
      )}
      {hidden > 0 && (
        <p className={classes.note}>
          <Trans>{hidden} more: type to find them.</Trans>
        </p>
      )}
      {children}
    </div>
  );
}
