import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { SelectField } from '../../forms/SelectField';
import { WriteChecklistDocument } from '../../graphql/generated/graphql';
import type { Ground } from '../ground';
import { useGuarded } from '../useGuarded';
import { useTemplateOptions } from '../useTemplateOptions';
import { SupplyForm, type SupplyProps } from './SupplyForm';

/** KO-1: writes the checklist from a template, in place. */
export function SupplyChecklist({ ground, ...supplied }: SupplyProps & { readonly ground: Ground }) {
  const { t } = useLingui();
  const { id: pocId } = supplied.poc;
  const [templateId, setTemplateId] = useField('templateId', ground.templates[0]?.id ?? '');
  const sent = useGuarded(WriteChecklistDocument, supplied);
  return (
    <SupplyForm
      {...supplied}
      step="KO-1"
      problems={[templateId === '' ? { field: ['templateId'], message: t`Choose a template.` } : null]}
      sent={sent}
      supply={() => sent.send({ pocId, templateId, expectedRevision: sent.expectedRevision })}
      submit={t`Write the checklist`}
      done={t`The checklist is written.`}
    >
      <SelectField
        name="templateId"
        label={t`Template`}
        none={t`Choose a template`}
        value={templateId}
        onChange={setTemplateId}
        options={useTemplateOptions(ground)}
      />
    </SupplyForm>
  );
}
