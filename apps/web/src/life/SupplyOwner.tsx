import { isEmail } from '@causeway/kernel/email.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import { checkPerson } from '@causeway/ownership/people.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { CommandErrors } from '../commands/CommandErrors';
import { useCommand } from '../commands/useCommand';
import { Form } from '../forms/Form';
import { PersonField } from '../forms/PersonField';
import { TextField } from '../forms/TextField';
import { SupplyOwnerDocument } from '../graphql/generated/graphql';
import { refusalsOf } from './refusals';
import type { LifePoc } from './WithPoc';

/** KO-4: names the production owner, in place. */
export function SupplyOwner({ poc }: { readonly poc: LifePoc }) {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [reason, setReason] = useState(t`Named for the kick-off`);
  const { send, isSending, outcome } = useCommand(SupplyOwnerDocument);
  const person = { email, id: isEmail(email.trim()) ? email : null, known: false };
  return (
    <Form
      problems={[checkPerson(person, ['email']), checkReason(reason, ['reason'])].filter((each) => each !== null)}
      refusals={refusalsOf(outcome)}
      onSubmit={() => send({ pocId: poc.id, role: 'PRODUCTION_OWNER', email: email.trim(), reason })}
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
      {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
      <div>
        <Button type="submit" size="xs" variant="default" loading={isSending}>
          <Trans>Name the owner</Trans>
        </Button>
      </div>
    </Form>
  );
}
