import { Trans, useLingui } from '@lingui/react/macro';
import { Code } from '@mantine/core';
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

/** Nothing was proposed yet: two ways to begin. */
export function EmptyPortfolio() {
  const { t } = useLingui();
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
