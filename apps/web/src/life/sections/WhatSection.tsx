import { slugFrom } from '@causeway/kernel/text.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceField } from '../../forms/ChoiceField';
import { Row } from '../../forms/Row';
import { TextField } from '../../forms/TextField';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { trackName } from '../../vocabulary/statuses';
import { AdviceLines } from '../AdviceLines';
import type { SectionProps } from './section';

/** Eight hex digits of a command nobody knows yet: only that there will be some can be said. */
const unknownCommand = '00000000';

/** What it is, why, and on which of the two tracks (TR-1). */
export function WhatSection({ draft, set, kind }: SectionProps & { readonly kind: 'propose' | 'adopt' }) {
  const { i18n, t } = useLingui();
  const derived = slugFrom(draft.name, unknownCommand).replace(unknownCommand, '…');
  const slug = draft.slug || derived;
  return (
    <Panel title={t`What and why`}>
      <TextField name="name" label={t`Name`} isRequired value={draft.name} onChange={set('name')} />
      <TextField
        name="hypothesis"
        label={t`Hypothesis`}
        hint={t`What would be true if it worked: the sentence that the POC tests.`}
        isRequired
        lines={3}
        value={draft.hypothesis}
        onChange={set('hypothesis')}
      />
      <Row>
        <TextField name="unit" label={t`Unit`} hint={t`Business unit, agency or department.`} value={draft.unit} onChange={set('unit')} />
        <TextField
          name="slug"
          label={t`Address`}
          hint={draft.name || draft.slug ? <Trans>It will be at /pocs/{slug}, for ever.</Trans> : t`The name gives it; it stays for ever.`}
          placeholder={draft.name ? derived : undefined}
          value={draft.slug}
          onChange={set('slug')}
        />
      </Row>
      <ChoiceField
        name="track"
        label={t`Track`}
        aside={<RuleHelp rules={['TR-1', 'TR-2', 'TR-3']} />}
        value={draft.track || null}
        onChange={set('track')}
        choices={[
          {
            value: 'PRODUCTION_BOUND',
            label: i18n._(trackName.PRODUCTION_BOUND),
            meaning: t`Headed for production, and built like production from day one: checklist, budget, infrastructure and owner before kick-off.`,
          },
          {
            value: 'RESEARCH',
            label: i18n._(trackName.RESEARCH),
            meaning: t`Finds out whether something works. It never goes to production as it is.`,
          },
        ]}
      />
      <AdviceLines
        lines={[
          draft.track === 'RESEARCH' && {
            key: 'research',
            tone: 'good',
            text:
              kind === 'propose' ? (
                <Trans>
                  Never going to production is fine. It may kick off without the four steps, on a laptop if it likes; what was not in scope
                  from week one seldom ships.
                </Trans>
              ) : (
                <Trans>
                  Never going to production is fine. Research with production money or a production owner is the costly middle ground.
                </Trans>
              ),
          },
        ]}
      />
    </Panel>
  );
}
