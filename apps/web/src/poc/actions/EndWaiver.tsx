import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { TextField } from '../../forms/TextField';
import { EndWaiverDocument, type ItemPartsFragment } from '../../graphql/generated/graphql';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';

/** CL-6: a waiver ends before its last day. */
export function EndWaiver({ poc, item, onClose }: Ground & { item: ItemPartsFragment }) {
  const { t } = useLingui();
  const [reason, setReason] = useField('reason', '');
  return (
    <CommandForm
      title={t`End the waiver of ${item.id}`}
      document={EndWaiverDocument}
      problems={[checkReason(reason, ['reason'])]}
      input={() => ({ pocId: poc.id, itemId: item.id, reason })}
      submit={t`End it`}
      done={t`The waiver of ${item.id} is ended.`}
      onClose={onClose}
    >
      <TextField name="reason" label={t`Why it no longer may wait`} isRequired value={reason} onChange={setReason} />
    </CommandForm>
  );
}
