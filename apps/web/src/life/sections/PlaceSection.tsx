import { Trans, useLingui } from '@lingui/react/macro';
import { Row } from '../../forms/Row';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { tiers } from '../../vocabulary/infrastructure';
import { AdviceLines } from '../AdviceLines';
import { adviceOf } from '../advice';
import { useTemplateOptions } from '../useTemplateOptions';
import type { SectionProps } from './section';

/** KO-1, KO-3: what it is held against, and where it runs. */
export function PlaceSection({ draft, set, ground, point }: SectionProps) {
  const { i18n, t } = useLingui();
  const { isUnfit } = adviceOf(draft, point);
  const isResearch = draft.track === 'RESEARCH';
  return (
    <Panel title={t`Checklist and infrastructure`} aside={<RuleHelp rules={['KO-1', 'KO-3', 'CL-1']} />}>
      <SelectField
        name="checklistTemplateId"
        label={t`Checklist`}
        hint={t`The production checklist is written from a template; items may be changed afterwards.`}
        none={t`Not written yet`}
        value={draft.template}
        onChange={set('template')}
        options={useTemplateOptions(ground)}
      />
      <Row>
        <SelectField
          name="infrastructure.tier"
          label={t`Infrastructure`}
          none={t`Not named yet`}
          value={draft.tier}
          onChange={set('tier')}
          options={tiers.map(({ tier, name }) => ({ value: tier, label: i18n._(name) }))}
        />
        <TextField
          name="infrastructure.description"
          label={t`Where exactly`}
          hint={t`Such as: the platform team’s cluster, Frankfurt.`}
          value={draft.where}
          onChange={set('where')}
        />
      </Row>
      <AdviceLines
        lines={[
          isUnfit &&
            (isResearch
              ? { key: 'tier', tone: 'plain', text: <Trans>Fine for research. It cannot go to production from there.</Trans> }
              : {
                  key: 'tier',
                  tone: 'bad',
                  text: (
                    <Trans>
                      <strong>Re-platforming later costs 2 to 3 times doing it right.</strong> Kick-off needs the shared platform or
                      production-grade infrastructure.
                    </Trans>
                  ),
                }),
        ]}
      />
    </Panel>
  );
}
