import type { ShippedMapping } from '@causeway/import/state.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { readShipped } from './imports';
import { MappingDownload } from './MappingDownload';
import classes from './MappingEditor.module.css';

interface MappingSourceProps {
  /** The file that the mapping is for. */
  readonly name: string;
  readonly mapping: string;
  readonly draft: string;
  readonly isLocked: boolean;
  readonly onChange: (mapping: string) => void;
}

/** Where a mapping comes from (drafted from the file, one that comes with Causeway, a file) and goes to: a file, to be used again for the next edition. */
export function MappingSource({ name, mapping, draft, isLocked, onChange }: MappingSourceProps) {
  const { t } = useLingui();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [shipped, setShipped] = useState<readonly ShippedMapping[]>([]);
  // Without them the draft is still there.
  useEffect(() => void readShipped().then(setShipped, () => undefined), []);
  const sources = [{ name: t`Draft from this file`, text: draft }, ...shipped];
  const chosen = sources.findIndex(({ text }) => text === mapping);
  return (
    <div className={classes.sources}>
      <label htmlFor={id}>
        <Trans>Begin with</Trans>
      </label>
      <select
        id={id}
        className={classes.choice}
        value={chosen}
        disabled={isLocked}
        onChange={(event) => onChange(sources[Number(event.currentTarget.value)]?.text ?? mapping)}
      >
        {chosen < 0 && <option value={-1}>{t`What is written below`}</option>}
        {sources.map((source, place) => (
          <option key={source.name} value={place}>
            {source.name}
          </option>
        ))}
      </select>
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
      <MappingDownload name={name} mapping={mapping}>
        <Trans>Download it</Trans>
      </MappingDownload>
    </div>
  );
}
