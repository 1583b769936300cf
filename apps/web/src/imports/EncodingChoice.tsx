import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useState } from 'react';
import { readEncodings } from './imports';
import classes from './MappingEditor.module.css';

interface EncodingChoiceProps {
  readonly encoding: string;
  /** Whether it is what the file itself shows. */
  readonly isDetected: boolean;
  readonly isLocked: boolean;
  readonly onChange: (encoding: string) => void;
}

/** What the file is written in, as it was detected or as somebody knows it: names come out right in the one that it is. */
export function EncodingChoice({ encoding, isDetected, isLocked, onChange }: EncodingChoiceProps) {
  const id = useId();
  const [known, setKnown] = useState<readonly string[]>([]);
  // Without them what it is read in is still shown.
  useEffect(() => void readEncodings().then(setKnown, () => undefined), []);
  return (
    <div className={classes.sources}>
      <label htmlFor={id}>
        <Trans>Written in</Trans>
      </label>
      <select
        id={id}
        className={classes.choice}
        value={encoding}
        disabled={isLocked}
        aria-describedby={`${id}-how`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {[...new Set([encoding, ...known])].map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <span id={`${id}-how`} className={classes.text}>
        {isDetected ? <Trans>as detected; change it where accents come out wrong</Trans> : <Trans>as chosen</Trans>}
      </span>
    </div>
  );
}
