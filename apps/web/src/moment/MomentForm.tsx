import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useId, useRef, useState } from 'react';
import { localIn } from '../numbers/day-in';
import { useZone } from '../numbers/ZoneContext';
import { BeforeDecisions } from './BeforeDecisions';
import classes from './MomentPicker.module.css';
import { asOf, type Moment, type Pick, pickMoment } from './moment';
import { daysBefore, usualMoments } from './usual';

interface MomentFormProps {
  readonly moment: Moment;
  readonly onPick: (moment: Moment) => void;
}

/** A moment of the past: a usual one, a day and time, or a position of the log; once it is known by which clocks. */
export default function MomentForm(props: MomentFormProps) {
  const zone = useZone();
  return zone === null ? <Trans>Reading…</Trans> : <MomentIn {...props} zone={zone} />;
}

function MomentIn({ moment, zone, onPick }: MomentFormProps & { readonly zone: string }) {
  const { i18n, t } = useLingui();
  const id = useId();
  const day = useRef<HTMLInputElement>(null);
  const read = asOf(moment);
  const { slug } = useParams({ strict: false });
  const [time, setTime] = useState(read?.at ? localIn(zone, Date.parse(read.at)) : '');
  const [place, setPlace] = useState(String(read?.position ?? read?.event ?? ''));
  const [problem, setProblem] = useState<Exclude<Pick, { moment: Moment }>['problem'] | 'HALF_TYPED'>();
  const problems = {
    FUTURE: t`That moment is still to come.`,
    NO_PLACE: t`A position is a number of the log, from 0; an event is named by its id.`,
    NOTHING: t`Choose a day and time, or a place in the log.`,
    HALF_TYPED: t`Type the day and time to their end, or empty them.`,
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // What is half typed gives nothing, and a place beside it would be shown in its stead.
    if (day.current?.validity.badInput) return setProblem('HALF_TYPED');
    const picked = pickMoment({ time, place }, zone, Date.now());
    if ('problem' in picked) setProblem(picked.problem);
    else onPick(picked.moment);
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.text}>
        <Trans>See exactly what was known at a moment of the past.</Trans>
      </p>
      <div className={classes.presets}>
        {usualMoments.map(({ days, name }) => (
          <button key={days} type="button" className={classes.preset} onClick={() => onPick(daysBefore(Date.now(), days))}>
            {i18n._(name)}
          </button>
        ))}
      </div>
      {slug && <BeforeDecisions slug={slug} onPick={onPick} />}
      <label className={classes.field}>
        <Trans>Day and time, {zone}</Trans>
        <input
          ref={day}
          type="datetime-local"
          value={time}
          max={localIn(zone, Date.now())}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && id}
          onChange={(event) => {
            setTime(event.currentTarget.value);
            setPlace('');
            setProblem(undefined);
          }}
        />
      </label>
      <label className={classes.field}>
        <Trans>or position in the log, or id of an event</Trans>
        <input
          value={place}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={problem && id}
          onChange={(event) => {
            setPlace(event.currentTarget.value);
            setTime('');
            setProblem(undefined);
          }}
        />
      </label>
      {problem && (
        <p id={id} role="alert" className={classes.problem}>
          {problems[problem]}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" size="xs">
          <Trans>Show</Trans>
        </Button>
        {moment && (
          <Button size="xs" variant="default" onClick={() => onPick(undefined)}>
            <Trans>Back to the present</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
