import { useLingui } from '@lingui/react/macro';
import { DateField } from '../../forms/DateField';
import { Row } from '../../forms/Row';
import { RuleHelp } from '../../help/RuleHelp';
import { dayIn } from '../../numbers/day-in';
import { Panel } from '../../shell/Panel';
import type { SectionProps } from './section';

/** KO-7, DE-3: when it began, when it is decided, when it should go live. */
export function DatesSection({ draft, set, ground, kind }: SectionProps & { readonly kind: 'propose' | 'adopt' }) {
  const { t } = useLingui();
  return (
    <Panel title={t`Dates`} aside={<RuleHelp rules={['GE-1', 'KO-5', 'KO-7']} />}>
      <Row>
        {kind === 'adopt' && (
          <DateField
            name="startedOn"
            label={t`Began on`}
            hint={t`Leave it empty if nobody knows: nothing is counted from it then but from the adoption.`}
            max={dayIn(ground.zone)}
            value={draft.startedOn}
            onChange={set('startedOn')}
          />
        )}
        <DateField
          name="decisionDueOn"
          label={t`Decision due on`}
          hint={t`When it is decided: graduate, stop or extend.`}
          value={draft.decisionDueOn}
          onChange={set('decisionDueOn')}
        />
        <DateField
          name="goLiveOn"
          label={t`Go-live planned on`}
          hint={t`Of the production sibling.`}
          value={draft.goLiveOn}
          onChange={set('goLiveOn')}
        />
      </Row>
    </Panel>
  );
}
