import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { checkEmail } from '../../forms/check-email';
import { PersonField } from '../../forms/PersonField';
import { TextField } from '../../forms/TextField';
import { ChangeOwnerDocument } from '../../graphql/generated/graphql';
import { useGuarded } from '../useGuarded';
import { SupplyForm, type SupplyProps } from './SupplyForm';

/** KO-4: names the production owner, in place. */
export function SupplyOwner(supplied: SupplyProps) {
  const { t } = useLingui();
  const { id: pocId } = supplied.poc;
  const [email, setEmail] = useField('email', '');
  const [reason, setReason] = useField('reason', t`Named for the kick-off`);
  const sent = useGuarded(ChangeOwnerDocument, supplied);
  return (
    <SupplyForm
      {...supplied}
      step="KO-4"
      problems={[checkEmail(email, ['email']), checkReason(reason, ['reason'])]}
      sent={sent}
      supply={() => sent.send({ pocId, role: 'PRODUCTION_OWNER', email: email.trim(), reason, expectedRevision: sent.expectedRevision })}
      submit={t`Name the owner`}
      done={t`Who answers for it is recorded.`}
    >
      <PersonField
        name="email"
        label={t`Production owner`}
        hint={t`Who will run it in production; not one of the team.`}
        isRequired
        value={email}
        onChange={setEmail}
      />
      <TextField name="reason" label={t`Reason for the owner`} isRequired value={reason} onChange={setReason} />
    </SupplyForm>
  );
}
