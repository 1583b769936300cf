import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { checkEmail } from '../../forms/check-email';
import { PersonField } from '../../forms/PersonField';
import { TextField } from '../../forms/TextField';
import { ChangeOwnerDocument, type OwnerRole } from '../../graphql/generated/graphql';
import { ownerRoles } from '../../vocabulary/owners';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';

/** KO-4: somebody else answers for it; another production owner begins unaccepted. */
export function ChangeOwner({ poc, role, onClose }: Ground & { role: OwnerRole }) {
  const { i18n, t } = useLingui();
  const owner = poc.owners.find((each) => each.role === role);
  const name = i18n._(ownerRoles.find((each) => each.role === role)?.name ?? { id: role });
  const [email, setEmail] = useField('email', '');
  const [reason, setReason] = useField('reason', '');
  return (
    <CommandForm
      title={owner ? t`Change: ${name}` : t`Name: ${name}`}
      document={ChangeOwnerDocument}
      problems={[checkEmail(email, ['email']), checkReason(reason, ['reason'])]}
      input={() => ({ pocId: poc.id, role, email: email.trim(), reason })}
      isGuarded
      submit={t`Record`}
      done={t`Who answers for it is recorded.`}
      onClose={onClose}
    >
      <PersonField
        name="email"
        label={t`E-mail address`}
        hint={role === 'PRODUCTION_OWNER' ? t`Whoever is named accepts the ownership afterwards.` : undefined}
        isRequired
        value={email}
        onChange={setEmail}
      />
      <TextField name="reason" label={t`Reason`} isRequired value={reason} onChange={setReason} />
    </CommandForm>
  );
}
