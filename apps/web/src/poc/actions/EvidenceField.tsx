import { useLingui } from '@lingui/react/macro';
import { TextField } from '../../forms/TextField';

/** Links that prove it, one a line. */
export function EvidenceField({ value, onChange, isRequired }: { value: string; onChange: (value: string) => void; isRequired?: boolean }) {
  const { t } = useLingui();
  return (
    <TextField
      name="evidence"
      label={t`Evidence`}
      hint={t`Web addresses, one a line, at most 20.`}
      lines={2}
      isRequired={isRequired}
      value={value}
      onChange={onChange}
    />
  );
}
