import classes from './GateMark.module.css';

/** Met or not: a tick or a cross beside the word, never told by colour alone. */
export function GateMark({ met }: { met: boolean }) {
  return (
    <svg className={classes.mark} data-met={met || undefined} width="13" height="13" viewBox="0 0 12 12" aria-hidden="true">
      <path d={met ? 'M1.5 6.5 4.5 9.5 10.5 2.5' : 'M2 2 10 10M10 2 2 10'} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
