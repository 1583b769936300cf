import { Trans, useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import type { PocMoneyQuery } from '../../graphql/generated/graphql';
import { useClock } from '../../moment/useClock';
import { dayIn } from '../../numbers/day-in';
import { monthsIn, placeIn, type Span } from '../../numbers/span';
import { useNumbers } from '../../numbers/useNumbers';
import { useZone } from '../../numbers/ZoneContext';
import { envelopeName } from '../../vocabulary/envelopes';
import classes from './Lanes.module.css';
import { type Lane, lanesOf } from './lanes';

type Money = NonNullable<PocMoneyQuery['poc']>;

const percent = (share: number) => `${share * 100}%`;

/** KO-6: both projects on one line of time, with the days on which money was spent. What it shows is said in words beside it. */
export function Lanes({ poc }: { poc: Money }) {
  const { i18n } = useLingui();
  const { day, month } = useNumbers();
  const clock = useClock();
  const zone = useZone();
  const today = clock === null || zone === null ? null : dayIn(zone, new Date(clock));
  const { span, lanes } = lanesOf(poc, today);
  if (!span || (!lanes[0].from && !lanes[1].from && lanes.every(({ spentOn }) => spentOn.length === 0))) return null;
  return (
    <div className={classes.lanes}>
      <div className={classes.months} aria-hidden="true">
        {monthsIn(span, 6).map((first) => (
          <span key={first} style={{ left: percent(placeIn(span, first)) }} data-late={placeIn(span, first) > 0.9 || undefined}>
            {month(first)}
          </span>
        ))}
      </div>
      {lanes.map((lane) => (
        <div key={lane.envelope} className={classes.lane}>
          <div className={classes.name}>
            {i18n._(envelopeName[lane.envelope])}
            <span className={classes.when}>
              <LaneDays lane={lane} />
            </span>
          </div>
          <LaneBar lane={lane} span={span} today={today} />
        </div>
      ))}
      <p className={classes.legend} aria-hidden="true">
        <span className={classes.spendMark} /> <Trans>money spent</Trans>
        {today && (
          <>
            <span className={classes.todayMark} /> <Trans>{day(today)}</Trans>
          </>
        )}
      </p>
    </div>
  );
}

/** The same in words. */
function LaneDays({ lane: { from, to } }: { lane: Lane }) {
  const { day } = useNumbers();
  if (!from) return <Trans>not begun, or its start unknown</Trans>;
  return to ? (
    <Trans>
      {day(from)} – {day(to)}
    </Trans>
  ) : (
    <Trans>from {day(from)}, no end set</Trans>
  );
}

function LaneBar({ lane: { envelope, from, to, spentOn }, span, today }: { lane: Lane; span: Span; today: string | null }) {
  const start = from === null ? null : placeIn(span, from);
  const end = to ? placeIn(span, to) : 1;
  return (
    <div className={classes.track} aria-hidden="true">
      {start !== null && (
        <div
          className={classes.bar}
          data-envelope={envelope}
          data-open={to === null || undefined}
          style={{ left: percent(start), width: percent(Math.max(end - start, 0.005)) } as CSSProperties}
        />
      )}
      {[...new Set(spentOn)].map((on) => (
        <span key={on} className={classes.spend} style={{ left: percent(placeIn(span, on)) }} />
      ))}
      {today && <span className={classes.today} style={{ left: percent(placeIn(span, today)) }} />}
    </div>
  );
}
