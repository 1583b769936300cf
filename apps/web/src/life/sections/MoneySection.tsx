import { Trans, useLingui } from '@lingui/react/macro';
import { MoneyField } from '../../forms/MoneyField';
import { NumberField } from '../../forms/NumberField';
import { Row } from '../../forms/Row';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { bands } from '../../vocabulary/bands';
import { AdviceLines } from '../AdviceLines';
import { adviceOf } from '../advice';
import type { SectionProps } from './section';

/** MO-1, MO-2, MO-5: both envelopes and the work, with the ratio as one types. */
export function MoneySection({ draft, set, ground, point }: SectionProps) {
  const { i18n, t } = useLingui();
  const numbers = useNumbers();
  const { money, work } = adviceOf(draft, point);
  const band = money && bands[money.band];
  return (
    <Panel title={t`Money and work`} aside={<RuleHelp rules={['KO-2', 'MO-1', 'MO-2', 'MO-5', 'GE-3']} />}>
      <Row>
        <MoneyField
          name="budget.poc"
          label={t`Budget of the POC`}
          value={draft.pocBudget}
          onChange={set('pocBudget')}
          currency={draft.currency}
          currencies={ground.rated}
          onCurrency={set('currency')}
        />
        <MoneyField
          name="budget.production"
          label={t`Budget of production`}
          hint={t`Set aside now, beside the POC’s: 2.5 to 4 times it is typical.`}
          value={draft.productionBudget}
          onChange={set('productionBudget')}
          currency={draft.currency}
        />
      </Row>
      <AdviceLines
        lines={[
          money !== null &&
            band !== null && {
              key: 'band',
              tone: band.tone,
              text: (
                <>
                  <strong>
                    <Trans>
                      Ratio {numbers.ratio(money.ratio)}: {i18n._(band.name)}.
                    </Trans>
                  </strong>{' '}
                  {i18n._(band.meaning)}
                  {money.band === 'HARDENING_SKIPPED' && (
                    <>
                      {' '}
                      <Trans>The work between POC and production is left out of the plan, not out of the bill.</Trans>
                    </>
                  )}
                </>
              ),
            },
        ]}
      />
      <Row>
        <NumberField name="plannedWeeks.poc" label={t`Work of the POC`} unit={t`weeks`} value={draft.pocWeeks} onChange={set('pocWeeks')} />
        <NumberField
          name="plannedWeeks.production"
          label={t`Work of production`}
          unit={t`weeks`}
          value={draft.productionWeeks}
          onChange={set('productionWeeks')}
        />
      </Row>
      <AdviceLines
        lines={[
          work !== null && {
            key: 'work',
            tone: work.isSlideSized ? 'bad' : work.ratio < 3 ? 'low' : 'good',
            text: work.isSlideSized ? (
              <Trans>
                <strong>Work ratio {numbers.workRatio(work.ratio)}: sized for a slide.</strong> Production’s work is 3 to 4 times the POC’s,
                not 1.5 times.
              </Trans>
            ) : (
              <Trans>
                <strong>Work ratio {numbers.workRatio(work.ratio)}.</strong> 3 to 4 is typical.
              </Trans>
            ),
          },
        ]}
      />
    </Panel>
  );
}
