import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Form } from '../forms/Form';
import { TextField } from '../forms/TextField';
import { isolated } from '../people/isolated';
import { firstField } from '../shell/first-field';
import classes from './FileDrop.module.css';

interface PastedRowsProps {
  readonly text: string;
  readonly onFile: (file: File) => void;
  readonly onLeave: () => void;
}

/** Rows without a file have no name of their own: two sheets under one name would be two editions of one register. */
export function PastedRows({ text, onFile, onLeave }: PastedRowsProps) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const part = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that take the place of others are asked for anew
  useEffect(() => firstField(part.current)?.focus(), [text]);
  const problems = name.trim() ? [] : [{ field: ['register'], message: t`Name the register that the rows are of.` }];
  return (
    <div ref={part} className={classes.pasted}>
      <p className={classes.headings}>
        <Trans>Pasted rows with the columns</Trans> <strong>{headingsIn(text).map(isolated).join(', ')}</strong>
      </p>
      {/* A name is a file's, of which a slash would cut away the beginning. */}
      <Form problems={problems} onSubmit={() => onFile(new File([text], `${name.trim().replaceAll(/[\\/]/g, '-')}.txt`))}>
        <TextField
          name="register"
          label={t`Name of the register`}
          hint={t`Rows that are pasted later under the same name are a newer edition of it.`}
          value={name}
          onChange={setName}
          isRequired
        />
        <div className={classes.actions}>
          <Button type="submit">
            <Trans>Go on</Trans>
          </Button>
          <Button variant="default" onClick={onLeave}>
            <Trans>Leave them</Trans>
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** Of a spreadsheet the cells of the first line, else the line. */
const headingsIn = (text: string): readonly string[] => (text.trimStart().split(/[\r\n]/, 1)[0] ?? '').split('\t');
