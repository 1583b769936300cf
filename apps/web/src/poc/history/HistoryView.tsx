import { useLingui } from '@lingui/react/macro';
import { PocDecisionsDocument } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { Part } from '../Part';
import { usePoc } from '../PocContext';
import { DecisionCard } from './DecisionCard';
import { HistoryPage } from './HistoryPage';

/** What was decided, and everything that happened, each with a way to the moment that it was so. */
export function HistoryView() {
  const { t } = useLingui();
  const { slug } = usePoc();
  return (
    <>
      <Part document={PocDecisionsDocument} slug={slug} loading={[]}>
        {({ decisions }) => decisions.map((decision) => <DecisionCard key={decision.id} decision={decision} />)}
      </Part>
      <Panel title={t`What happened`} aside={<RuleHelp rules={['TI-1', 'TI-2']} />}>
        <HistoryPage />
      </Panel>
    </>
  );
}
