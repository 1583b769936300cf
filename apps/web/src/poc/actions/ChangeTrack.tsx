import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { TextField } from '../../forms/TextField';
import { ChangeTrackDocument, type Track } from '../../graphql/generated/graphql';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import type { Ground } from './ground';
import { missingStepsOf } from './missing-steps';

/** TR-2: the other track; what running research lacks to be production-bound is said before the click, in the words of the refusal. */
export function ChangeTrack({ poc, onClose }: Ground) {
  const { t } = useLingui();
  const [reason, setReason] = useField('reason', '');
  const track: Track = poc.track === 'RESEARCH' ? 'PRODUCTION_BOUND' : 'RESEARCH';
  const missing = track === 'PRODUCTION_BOUND' && poc.status === 'RUNNING' ? missingStepsOf(poc) : [];
  return (
    <CommandForm
      title={track === 'RESEARCH' ? t`Return it to research` : t`Make it production-bound`}
      document={ChangeTrackDocument}
      problems={[...missing, checkReason(reason, ['reason'])]}
      input={() => ({ pocId: poc.id, track, reason })}
      isGuarded
      submit={t`Change the track`}
      done={t`The track is changed.`}
      onClose={onClose}
    >
      <p className={classes.text}>
        {track === 'RESEARCH'
          ? t`Research cannot graduate. Its production sibling closes.`
          : t`Once it runs it needs its checklist, both budgets, real infrastructure and a production owner first, and shows as scoped late.`}
      </p>
      {missing.length > 0 && (
        <ul className={classes.text} aria-label={t`What is missing`}>
          {missing.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
      <TextField name="reason" label={t`Reason`} isRequired lines={2} value={reason} onChange={setReason} />
    </CommandForm>
  );
}
