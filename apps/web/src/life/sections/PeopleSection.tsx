import { Trans, useLingui } from '@lingui/react/macro';
import { PeopleField } from '../../forms/PeopleField';
import { PersonField } from '../../forms/PersonField';
import { Row } from '../../forms/Row';
import { TextField } from '../../forms/TextField';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { AdviceLines } from '../AdviceLines';
import { adviceOf } from '../advice';
import { HandOffAdvice } from '../HandOffAdvice';
import { deliveryOf } from '../read';
import type { SectionProps } from './section';

/** KO-4, KO-6: who answers for it, who builds it, and who will run it. */
export function PeopleSection({ draft, set, point, kind }: SectionProps & { readonly kind: 'propose' | 'adopt' }) {
  const { t } = useLingui();
  const advice = adviceOf(draft, point);
  const isNamed = deliveryOf(draft) !== null;
  return (
    <Panel title={t`People and delivery`} aside={<RuleHelp rules={['KO-4', 'KO-6', 'AP-2']} />}>
      <Row>
        <PersonField
          name="owners.productionOwner"
          label={t`Production owner`}
          hint={t`Who will run it in production; not one of the team.`}
          value={draft.productionOwner}
          onChange={set('productionOwner')}
        />
        <PersonField
          name="owners.pocLead"
          label={t`POC lead`}
          hint={kind === 'propose' ? t`You, where nobody is named.` : t`Who leads the team today.`}
          value={draft.pocLead}
          onChange={set('pocLead')}
        />
        <PersonField
          name="owners.sponsor"
          label={t`Sponsor`}
          hint={t`Who pays, and asks for it.`}
          value={draft.sponsor}
          onChange={set('sponsor')}
        />
      </Row>
      <PeopleField
        name="members"
        label={t`Members of the team`}
        hint={t`By e-mail address: Enter takes one, a pasted list becomes all of them. Whoever is not known yet is added.`}
        value={draft.members}
        onChange={set('members')}
      />
      <AdviceLines
        lines={[
          advice.isOwnerInTeam && {
            key: 'team',
            tone: 'low',
            text: <Trans>The production owner is on the team: nobody from outside will see what the team overlooks.</Trans>,
          },
        ]}
      />
      <Row>
        <TextField
          name="delivery.pocTeam"
          label={t`Team of the POC`}
          isRequired={isNamed}
          value={draft.pocTeam}
          onChange={set('pocTeam')}
        />
        <TextField
          name="delivery.productionTeam"
          label={t`Team of production`}
          isRequired={isNamed}
          value={draft.productionTeam}
          onChange={set('productionTeam')}
        />
      </Row>
      <Row>
        <TextField name="delivery.pocVendor" label={t`Vendor of the POC`} value={draft.pocVendor} onChange={set('pocVendor')} />
        <TextField
          name="delivery.productionVendor"
          label={t`Vendor of production`}
          value={draft.productionVendor}
          onChange={set('productionVendor')}
        />
      </Row>
      <HandOffAdvice handOff={advice.handOff} isOneVendor={advice.isOneVendor} />
    </Panel>
  );
}
