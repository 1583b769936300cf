import { Trans, useLingui } from '@lingui/react/macro';
import { askedQueries } from '../graphql/asked';
import { Popover } from '../shell/Popover';
import { Spoken } from '../shell/Spoken';
import { toasts } from '../toasts/toasts';
import { asCurl, asGraphql } from './as-text';
import classes from './CopyAs.module.css';

/** What is on the screen, as the question that fetched it: for GraphiQL or a shell. */
export function CopyAs() {
  const { t } = useLingui();
  return (
    <Popover
      name={t`Copy what this screen asks`}
      className={classes.button}
      label={
        <>
          <svg width="15" height="15" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
            <path d="m8 7-5 5 5 5M16 7l5 5-5 5M13.5 4l-3 16" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          <Spoken>
            <Trans>Copy as GraphQL or curl</Trans>
          </Spoken>
        </>
      }
    >
      {(close) => <Questions onDone={close} />}
    </Popover>
  );
}

function Questions({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const all = askedQueries.list();
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    toasts.tell(t`Copied.`);
    onDone();
  };
  if (all.length === 0)
    return (
      <p className={classes.text}>
        <Trans>This screen asks nothing of GraphQL.</Trans>
      </p>
    );
  return (
    <div className={classes.questions}>
      <p className={classes.text}>
        <Trans>What this screen asks the server, to ask the same yourself:</Trans>
      </p>
      {all.map((asked) => (
        <div key={asked.name} className={classes.question}>
          <code>{asked.name}</code>
          <button type="button" onClick={() => copy(asGraphql(asked))} aria-label={t`Copy ${asked.name} as GraphQL`}>
            GraphQL
          </button>
          <button type="button" onClick={() => copy(asCurl(asked, window.location.origin))} aria-label={t`Copy ${asked.name} as curl`}>
            curl
          </button>
        </div>
      ))}
    </div>
  );
}
