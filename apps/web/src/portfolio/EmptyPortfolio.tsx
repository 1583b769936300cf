import { Trans, useLingui } from '@lingui/react/macro';
import { Code } from '@mantine/core';
import type { Moment } from '../moment/moment';
import { Notice } from '../shell/Notice';

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
export function EmptyPortfolio({ moment }: { moment: Moment }) {
  const { t } = useLingui();
  if (moment)
    return (
      <Notice title={t`No POC was here yet`}>
        <Trans>Nothing had been recorded at the moment that you are reading. Choose a later one, or go back to the present.</Trans>
      </Notice>
    );
  return (
    <Notice title={t`No POC is here yet`}>
      <p>
        <Trans>
          Every proof of concept of your organisation belongs here, from kick-off to the decision. Take in the ones you have from a file:
        </Trans>
      </p>
      <Code block tabIndex={0} aria-label={t`Import command`}>
        {importCommand}
      </Code>
      <p />
      <p>
        <Trans>
          or propose the first through GraphQL, by <code>POST /graphql</code>:
        </Trans>
      </p>
      <Code block tabIndex={0} aria-label={t`Proposal in GraphQL`}>
        {proposal}
      </Code>
    </Notice>
  );
}
