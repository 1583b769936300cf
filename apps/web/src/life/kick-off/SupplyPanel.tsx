import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DraftOf } from '../../drafts/DraftOf';
import { RuleHelp } from '../../help/RuleHelp';
import { ActionButton } from '../../poc/actions/ActionButton';
import { Panel } from '../../shell/Panel';
import { pilotQuestions } from '../../vocabulary/pilot';
import type { Ground } from '../ground';
import { missingAt, STEPS, type Step } from '../steps';
import { useStepTexts } from '../useStepTexts';
import { StandingFact } from './StandingFact';
import { SupplyBudget } from './SupplyBudget';
import { SupplyChecklist } from './SupplyChecklist';
import type { SupplyProps } from './SupplyForm';
import { SupplyInfrastructure } from './SupplyInfrastructure';
import { SupplyOwner } from './SupplyOwner';
import classes from './SupplyPanel.module.css';

type Props = SupplyProps & { readonly ground: Ground };

const supplies: Record<Step, (props: Props) => ReactNode> = {
  'KO-1': SupplyChecklist,
  'KO-2': SupplyBudget,
  'KO-3': SupplyInfrastructure,
  'KO-4': SupplyOwner,
};

/** KO-1…4 of a proposed POC: what stands in its own facts, and what is missing with the way to supply it there. Research needs none. */
export function SupplyPanel({ poc, ground, readAnew }: Props) {
  const { t } = useLingui();
  const texts = useStepTexts();
  const isBound = poc.track === 'PRODUCTION_BOUND';
  const answered = poc.pilot.length;
  const questions = pilotQuestions.length;
  return (
    <Panel title={isBound ? t`Four steps` : t`What it has`} aside={<RuleHelp rules={['KO-1', 'KO-2', 'KO-3', 'KO-4', 'FE-2']} />}>
      <ol className={classes.steps}>
        {STEPS.map((step) => {
          const missing = missingAt(poc.missingSteps, step);
          const Supply = supplies[step];
          return (
            <li
              key={step}
              id={`step.${step}`}
              tabIndex={-1}
              data-missing={missing !== null || undefined}
              aria-labelledby={`step.${step}.name`}
            >
              <svg
                width="13"
                height="13"
                viewBox="0 0 12 12"
                role="img"
                aria-label={missing ? t`missing` : isBound ? t`stands` : t`not asked for`}
              >
                <path
                  d={missing ? 'M2 2 10 10M10 2 2 10' : isBound ? 'M1.5 6.5 4.5 9.5 10.5 2.5' : 'M2 6H10'}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="2"
                />
              </svg>
              <h3 id={`step.${step}.name`} className={classes.name}>
                {texts.name(step)}
              </h3>
              <div className={classes.content}>
                {missing ? (
                  <>
                    <p className={classes.needs}>{missing.message}</p>
                    <DraftOf form={`supply ${poc.slug} ${step}`}>
                      <Supply poc={poc} ground={ground} readAnew={readAnew} />
                    </DraftOf>
                  </>
                ) : (
                  <StandingFact poc={poc} step={step} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p className={classes.pilot}>
        <Trans>
          Pilot checklist: {answered} of {questions} questions answered. None blocks; after the kick-off none can be answered any more.
        </Trans>{' '}
        <ActionButton action={{ kind: 'answerPilot', pilot: poc.pilot }}>{t`Answer`}</ActionButton>
      </p>
    </Panel>
  );
}
