import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '../../forms/TextField';
import { ChangeTrackDocument, type Track } from '../../graphql/generated/graphql';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import type { Ground } from './ground';

/** TR-2: the other track. */
export function ChangeTrack({ poc, onClose }: Ground) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const track: Track = poc.track === 'RESEARCH' ? 'PRODUCTION_BOUND' : 'RESEARCH';
  return (
    <CommandForm
      title={track === 'RESEARCH' ? t`Return it to research` : t`Make it production-bound`}
      document={ChangeTrackDocument}
      problems={[checkReason(reason, ['reason'])]}
      input={() => ({ pocId: poc.id, track, reason })}
      submit={t`Change the track`}
      done={t`The track is changed.`}
      onClose={onClose}
    >
      <p className={classes.text}>
        {track === 'RESEARCH'
          ? t`Research cannot graduate. Its production sibling closes.`
          : t`Once it runs it needs its checklist, both budgets, real infrastructure and a production owner first, and shows as scoped late.`}
      </p>
      <TextField name="reason" label={t`Reason`} isRequired lines={2} value={reason} onChange={setReason} />
    </CommandForm>
  );
}
