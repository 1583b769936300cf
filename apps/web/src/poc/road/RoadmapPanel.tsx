import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { PocRoadQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { placeIn, type Span, wholeDays } from '../../numbers/span';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { ItemLink } from '../ItemLink';
import { ItemMark } from '../ItemMark';
import { usePoc } from '../PocContext';
import table from '../Table.module.css';
import classes from './RoadmapPanel.module.css';

type Roadmap = NonNullable<PocRoadQuery['poc']>['roadmap'];

const percent = (share: number) => `${share * 100}%`;

/** LO-2: the way to the gate as a plan. One table: what a row says in words its bar draws on the line of time. */
export function RoadmapPanel({ roadmap: { steps, totalWeeks, totalCost }, isDecided }: { roadmap: Roadmap; isDecided: boolean }) {
  const { t } = useLingui();
  const { day, dayOfYear, decimal, money } = useNumbers();
  const { readiness, gate } = usePoc();
  const reaches = gate.criteria
    .filter(({ code }) => code === 'OVERALL_READINESS' || code === 'AREA_READINESS' || code === 'BLOCKING_ITEMS')
    .every(({ met }) => met);
  const first = steps[0];
  const last = steps.at(-1);
  const span = first && last && wholeDays(first.startsOn, last.endsOn);
  return (
    <Panel title={t`Roadmap to the gate`} aside={<RuleHelp rules={['LO-2', 'MO-3']} />}>
      {!first || !last || !span ? (
        <p className={classes.text}>
          {readiness.total === 0 ? (
            <Trans>Without a checklist there is no roadmap.</Trans>
          ) : reaches ? (
            <Trans>No item needs to be raised: the checklist’s thresholds are met.</Trans>
          ) : (
            <Trans>No item needs to be raised. What is stale needs to be confirmed for this week.</Trans>
          )}
        </p>
      ) : (
        <>
          <p className={classes.text}>
            {isDecided && <Trans>It is decided; this is what would still be left to do. </Trans>}
            <Trans>
              <Plural value={steps.length} one="# step" other="# steps" />,{' '}
              <Plural value={totalWeeks} one="1 week of work" other={`${decimal(totalWeeks)} weeks of work`} />, {money(totalCost)}: from{' '}
              {day(first.startsOn)} to {day(last.endsOn)}.
            </Trans>
          </p>
          <table className={`${table.table} ${table.stacked} ${classes.roadmap}`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Item</Trans>
                </th>
                <th scope="col">
                  <Trans>Score</Trans>
                </th>
                <th scope="col" className={table.right}>
                  <Trans>Weeks</Trans>
                </th>
                <th scope="col" className={table.right}>
                  <Trans>Cost</Trans>
                </th>
                <th scope="col">
                  <Trans>From – to</Trans>
                </th>
                <td className={classes.time} aria-hidden="true">
                  <span>{dayOfYear(first.startsOn)}</span>
                  <span>{dayOfYear(last.endsOn)}</span>
                </td>
              </tr>
            </thead>
            <tbody>
              {steps.map(({ item, fromScore, toScore, weeks, startsOn, endsOn, cost }) => (
                <tr key={item.id}>
                  <th scope="row">
                    <ItemLink id={item.id} /> {item.blocking && <ItemMark sign="blocking">{t`blocking`}</ItemMark>}
                    <div className={classes.question}>{item.question}</div>
                  </th>
                  <td data-label={t`Score`} className={table.number}>
                    {t`${fromScore} to ${toScore}`}
                  </td>
                  <td data-label={t`Weeks`} className={`${table.number} ${table.right}`}>
                    {decimal(weeks)}
                  </td>
                  <td data-label={t`Cost`} className={`${table.number} ${table.right}`}>
                    {money(cost)}
                  </td>
                  <td data-label={t`From – to`} className={table.number}>
                    {startsOn === endsOn ? (
                      day(startsOn)
                    ) : (
                      <Trans>
                        {dayOfYear(startsOn)} – {day(endsOn)}
                      </Trans>
                    )}
                  </td>
                  <td className={classes.lane} aria-hidden="true">
                    <Bar span={span} from={startsOn} to={endsOn} isBlocking={item.blocking} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Panel>
  );
}

function Bar({ span, from, to, isBlocking }: { span: Span; from: string; to: string; isBlocking: boolean }) {
  const [start, end] = [placeIn(span, from), placeIn(span, `${to}T23:59:59Z`)];
  return (
    <div className={classes.track}>
      <span className={classes.bar} data-blocking={isBlocking || undefined} style={{ left: percent(start), width: percent(end - start) }} />
    </div>
  );
}
