import { missingInfrastructure } from '@causeway/hosting/kick-off.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { CommandErrors } from '../commands/CommandErrors';
import { useCommand } from '../commands/useCommand';
import { Form } from '../forms/Form';
import { SelectField } from '../forms/SelectField';
import { TextField } from '../forms/TextField';
import { type InfrastructureTier, SupplyInfrastructureDocument } from '../graphql/generated/graphql';
import { tiers } from '../vocabulary/infrastructure';
import { refusalsOf } from './refusals';
import type { LifePoc } from './WithPoc';

/** KO-3: names where it will run, in place; what is not real would not do, and is said before. */
export function SupplyInfrastructure({ poc }: { readonly poc: LifePoc }) {
  const { i18n, t } = useLingui();
  const [tier, setTier] = useState<InfrastructureTier | ''>(poc.infrastructure?.tier ?? '');
  const [description, setDescription] = useState(poc.infrastructure?.description ?? '');
  const { send, isSending, outcome } = useCommand(SupplyInfrastructureDocument);
  const unfit = missingInfrastructure(tier || null);
  return (
    <Form
      problems={unfit ? [{ field: ['tier'], message: unfit.message }] : []}
      refusals={refusalsOf(outcome)}
      onSubmit={() => tier && send({ pocId: poc.id, tier, ...(description.trim() && { description }) })}
    >
      <SelectField
        name="tier"
        label={t`Infrastructure`}
        none={t`Not named yet`}
        value={tier}
        onChange={setTier}
        options={tiers.map(({ tier: value, name }) => ({ value, label: i18n._(name) }))}
      />
      <TextField name="description" label={t`Where exactly`} value={description} onChange={setDescription} />
      {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
      <div>
        <Button type="submit" size="xs" variant="default" loading={isSending}>
          <Trans>Declare it</Trans>
        </Button>
      </div>
    </Form>
  );
}
