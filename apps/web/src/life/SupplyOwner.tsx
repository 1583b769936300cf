import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../commands/useCommand';
import { checkEmail } from '../forms/check-email';
import { PersonField } from '../forms/PersonField';
import { TextField } from '../forms/TextField';
import { ChangeOwnerDocument } from '../graphql/generated/graphql';
import { SupplyForm, type SupplyProps } from './SupplyForm';

/** KO-4: names the production owner, in place. */
export function SupplyOwner(supplied: SupplyProps) {
  const { t } = useLingui();
  const { id: pocId, revision: expectedRevision } = supplied.poc;
  const [email, setEmail] = useState('');
  const [reason, setReason] = useState(t`Named for the kick-off`);
  const sent = useCommand(ChangeOwnerDocument);
  return (
    <SupplyForm
      {...supplied}
      step="KO-4"
      problems={[checkEmail(email, ['email']), checkReason(reason, ['reason'])]}
      sent={sent}
      supply={() => sent.send({ pocId, role: 'PRODUCTION_OWNER', email: email.trim(), reason, expectedRevision })}
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
      <TextField name="reason" label={t`Reason`} isRequired value={reason} onChange={setReason} />
    </SupplyForm>
  );
}
