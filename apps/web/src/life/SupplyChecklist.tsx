import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { CommandErrors } from '../commands/CommandErrors';
import { useCommand } from '../commands/useCommand';
import { Form } from '../forms/Form';
import { SelectField } from '../forms/SelectField';
import { SupplyChecklistDocument } from '../graphql/generated/graphql';
import type { Ground } from './ground';
import { refusalsOf } from './refusals';
import { useTemplateOptions } from './useTemplateOptions';
import type { LifePoc } from './WithPoc';

/** KO-1: writes the checklist from a template, in place. */
export function SupplyChecklist({ poc, ground }: { readonly poc: LifePoc; readonly ground: Ground }) {
  const { t } = useLingui();
  const [templateId, setTemplateId] = useState(ground.templates[0]?.id ?? '');
  const { send, isSending, outcome } = useCommand(SupplyChecklistDocument);
  return (
    <Form
      problems={templateId === '' ? [{ field: ['templateId'], message: t`Choose a template.` }] : []}
      refusals={refusalsOf(outcome)}
      onSubmit={() => send({ pocId: poc.id, templateId })}
    >
      <SelectField
        name="templateId"
        label={t`Template`}
        none={t`Choose a template`}
        value={templateId}
        onChange={setTemplateId}
        options={useTemplateOptions(ground)}
      />
      {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
      <div>
        <Button type="submit" size="xs" variant="default" loading={isSending}>
          <Trans>Write the checklist</Trans>
        </Button>
      </div>
    </Form>
  );
}
