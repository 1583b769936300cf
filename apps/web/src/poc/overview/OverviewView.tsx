import { useLingui } from '@lingui/react/macro';
import { PocOverviewDocument } from '../../graphql/generated/graphql';
import { ActionButton } from '../actions/ActionButton';
import { DecisionCard } from '../history/DecisionCard';
import { Part } from '../Part';
import { usePoc } from '../PocContext';
import { DrillsPanel } from './DrillsPanel';
import { FindingsPanel } from './FindingsPanel';
import { GatePanel } from './GatePanel';
import { MissingSteps } from './MissingSteps';
import classes from './OverviewView.module.css';
import { PilotPanel } from './PilotPanel';
import { WorksAndLasts } from './WorksAndLasts';

/** What keeps the gate shut, what that costs, and whether it works and lasts. */
export function OverviewView() {
  const { t } = useLingui();
  const { slug } = usePoc();
  return (
    <Part
      document={PocOverviewDocument}
      slug={slug}
      loading={[
        [t`Gate`, 12],
        [t`Findings`, 6],
      ]}
    >
      {(poc) => {
        const isDecided = poc.status === 'GRADUATED' || poc.status === 'STOPPED';
        const isProposed = poc.status === 'PROPOSED';
        const newest = poc.decisions[0];
        return (
          <>
            {isDecided && newest && <DecisionCard decision={newest} isNewest />}
            {isProposed && <MissingSteps poc={poc} />}
            <div className={classes.columns}>
              <GatePanel gate={poc.gate} isResearch={poc.track === 'RESEARCH'} isStopped={poc.status === 'STOPPED'} />
              <div className={classes.column}>
                {poc.status !== 'PROPOSED' && (
                  <FindingsPanel findings={poc.findings} exposure={poc.exposure} isDecided={poc.status === 'STOPPED'} />
                )}
                <WorksAndLasts
                  poc={poc}
                  actions={<ActionButton action={{ kind: 'recordFeasibility' }}>{t`Record a measurement`}</ActionButton>}
                />
                <DrillsPanel
                  drills={poc.drills}
                  actions={<ActionButton action={{ kind: 'recordDrill' }}>{t`Record a drill`}</ActionButton>}
                />
              </div>
            </div>
            {(poc.pilot.length > 0 || isProposed) && <PilotPanel pilot={poc.pilot} />}
          </>
        );
      }}
    </Part>
  );
}
