import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Code } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Moment } from '../moment/moment';
import { mayAppoint, mayImport, mayPropose } from '../session/rights';
import { useSession } from '../session/SessionContext';
import { Notice } from '../shell/Notice';
import { AppointPmo } from './AppointPmo';
import classes from './EmptyPortfolio.module.css';

const importCommand = 'npm run causeway -- import FILE --mapping MAPPING.yaml';

const proposal = `mutation {
  proposePoc(input: {
    name: "Invoice triage"
    hypothesis: "Half of all invoices need no human eye"
    track: PRODUCTION_BOUND
  }) {
    poc { slug missingSteps { message } }
    userErrors { message field }
  }
}`;

/** Nothing was proposed yet: ways to begin. Of the past: nothing was known yet. */
export default function EmptyPortfolio({ moment }: { moment: Moment }) {
  const { t } = useLingui();
  const { roles } = useSession().session;
  const isImporter = mayImport(roles);
  const isAppointer = mayAppoint(roles) && !isImporter;
  if (moment)
    return (
      <Notice title={t`No POC was here yet`}>
        <Trans>Nothing had been recorded at the moment that you are reading. Choose a later one, or go back to the present.</Trans>
      </Notice>
    );
  const proposalCode = (
    <Code block tabIndex={0} aria-label={t`Proposal in GraphQL`}>
      {proposal}
    </Code>
  );
  return (
    <Notice
      title={t`No POC is here yet`}
      actions={
        <>
          {isImporter && (
            <Button renderRoot={(props) => <Link {...props} to="/import" search={{}} />}>
              <Trans>Import a file</Trans>
            </Button>
          )}
          {mayPropose(roles) && (
            <Button
              variant={isImporter || isAppointer ? 'default' : 'filled'}
              renderRoot={(props) => <Link {...props} to="/propose" search={{}} />}
            >
              <Trans>Propose a POC</Trans>
            </Button>
          )}
        </>
      }
    >
      <p>
        <Trans>Every proof of concept of your organisation belongs here, from kick-off to the decision.</Trans>{' '}
        {isImporter && (
          <Trans>
            Take in the ones you have from a spreadsheet or a register: a mapping is drafted from its columns, and you see what becomes of
            each row first.
          </Trans>
        )}
        {isAppointer && (
          <Trans>The PMO takes in the ones you have from a file, kicks off and decides. An administrator says who that is:</Trans>
        )}
        {!isImporter && !isAppointer && (
          <Trans>The PMO takes in the ones you have from a file. One can also be proposed through GraphQL, by POST /graphql:</Trans>
        )}
      </p>
      {isAppointer && <AppointPmo />}
      {isImporter && (
        <details className={classes.more}>
          <summary>
            <Trans>From the command line, or through GraphQL</Trans>
          </summary>
          <Code block tabIndex={0} aria-label={t`Import command`}>
            {importCommand}
          </Code>
          {proposalCode}
        </details>
      )}
      {!isImporter && !isAppointer && proposalCode}
    </Notice>
  );
}
