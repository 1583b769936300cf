import { checkLastDay } from '@causeway/checklist/decide-waivers.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { DateField } from '../../forms/DateField';
import { TextField } from '../../forms/TextField';
import { type ItemPartsFragment, WaiveItemDocument } from '../../graphql/generated/graphql';
import { daysAfter } from '../../numbers/day-in';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import type { Ground } from './ground';

/** CL-6: an item may wait until a day, with a reason; a new waiver replaces the last. */
export function WaiveItem({ poc, today, item, onClose }: Ground & { item: ItemPartsFragment }) {
  const { t } = useLingui();
  const [reason, setReason] = useField('reason', item.waiver?.reason ?? '');
  const [expiresOn, setExpiresOn] = useField('expiresOn', item.waiver?.expiresOn ?? daysAfter(today, 28));
  return (
    <CommandForm
      title={t`Waive ${item.id}`}
      document={WaiveItemDocument}
      problems={[checkReason(reason, ['reason']), checkLastDay(expiresOn, today)]}
      input={() => ({ pocId: poc.id, itemId: item.id, reason, expiresOn })}
      submit={t`Waive`}
      done={t`${item.id} is waived.`}
      onClose={onClose}
    >
      <p className={classes.text}>{item.question}</p>
      {item.blocking && <p className={classes.text}>{t`It is a blocking item: while it is waived the gate stays shut.`}</p>}
      <TextField name="reason" label={t`Why it may wait`} isRequired lines={2} value={reason} onChange={setReason} />
      <DateField name="expiresOn" label={t`Last day`} isRequired value={expiresOn} min={today} onChange={setExpiresOn} />
    </CommandForm>
  );
}
