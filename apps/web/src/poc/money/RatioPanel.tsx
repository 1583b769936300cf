import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PocMoneyQuery, RatioBand } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { bands } from '../../vocabulary/bands';
import { Facts } from '../Facts';
import classes from './RatioPanel.module.css';

type Budget = NonNullable<PocMoneyQuery['poc']>['budget'];

/** What is drawn: the bands of MO-2 up to five times the POC. */
const most = 5;
const drawn: readonly { readonly band: RatioBand; readonly from: number; readonly to: number }[] = [
  { band: 'HARDENING_SKIPPED', from: 0, to: 2 },
  { band: 'THIN', from: 2, to: 2.5 },
  { band: 'TYPICAL', from: 2.5, to: 4 },
  { band: 'ABOVE_TYPICAL', from: 4, to: most },
];
const percent = (ratio: number) => `${(Math.min(ratio, most) / most) * 100}%`;

/** MO-2: the bands drawn to scale, with this POC's ratio on them. */
export function RatioPanel({ budget }: { budget: Budget }) {
  const { i18n, t } = useLingui();
  const { decimal, ratio: told, workRatio: toldOfWork } = useNumbers();
  const { ratio, band, plannedWeeks, workRatio } = budget;
  return (
    <Panel title={t`Budget ratio`} aside={<RuleHelp rules={['MO-2', 'MO-5']} />}>
      <p className={classes.figure}>
        {ratio !== null && <strong>{t`${told(ratio)}×`}</strong>} <strong>{i18n._(bands[band].name)}</strong>{' '}
        <span className={classes.soft}>{i18n._(bands[band].meaning)}</span>
      </p>
      <div className={classes.scale} aria-hidden="true">
        <div className={classes.bands}>
          {drawn.map(({ band: each, from, to }) => (
            <span
              key={each}
              data-band={each}
              data-own={each === band || undefined}
              style={{ left: percent(from), width: percent(to - from) }}
            />
          ))}
          {ratio !== null && (
            <svg aria-hidden="true" className={classes.marker} style={{ left: percent(ratio) }} width="14" height="10" viewBox="0 0 14 10">
              <path d="M0 0H14L7 10Z" fill="currentColor" />
            </svg>
          )}
        </div>
        <div className={classes.ticks}>
          {[2, 2.5, 4].map((tick) => (
            <span key={tick} style={{ left: percent(tick) }}>
              {told(tick)}
            </span>
          ))}
        </div>
      </div>
      <ul className={classes.legend}>
        {drawn.map(({ band: each }) => (
          <li key={each} data-own={each === band || undefined}>
            <span className={classes.swatch} data-band={each} aria-hidden="true" />
            {i18n._(bands[each].name)}
            {each === band && <span className={classes.soft}> {t`(this POC)`}</span>}
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [
            t`Planned work`,
            plannedWeeks && (
              <Trans>
                <Plural value={plannedWeeks.poc} one="1 week for the POC" other={`${decimal(plannedWeeks.poc)} weeks for the POC`} />,{' '}
                {decimal(plannedWeeks.production)} for production
              </Trans>
            ),
          ],
          [t`Work ratio`, workRatio === null ? null : t`${toldOfWork(workRatio)}× (3 to 4 is typical)`],
        ]}
      />
    </Panel>
  );
}
