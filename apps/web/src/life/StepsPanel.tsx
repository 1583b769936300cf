import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RuleHelp } from '../help/RuleHelp';
import { Panel } from '../shell/Panel';
import type { Draft } from './draft';
import type { Point } from './read';
import classes from './StepsPanel.module.css';
import { STEPS, stepsOf } from './steps';
import { useStepTexts } from './useStepTexts';

/** KO-1…4 as one fills in: which of the four stand, and what each of the others needs. Research needs none of them. */
export function StepsPanel({ draft, point }: { readonly draft: Draft; readonly point: Point }) {
  const { t } = useLingui();
  const texts = useStepTexts();
  const steps = stepsOf(draft, point);
  const standing = STEPS.filter((step) => steps[step] === null).length;
  const isResearch = draft.track === 'RESEARCH';
  return (
    <Panel title={t`Before kick-off`} className={classes.panel} aside={<RuleHelp rules={['KO-1', 'KO-2', 'KO-3', 'KO-4']} />}>
      <p className={classes.count} role="status">
        {isResearch ? (
          <Trans>Research may kick off without the four steps.</Trans>
        ) : (
          <Plural
            value={standing}
            _0="None of the four steps stands yet."
            one="One of the four steps stands."
            _4="All four steps stand."
            other="# of the four steps stand."
          />
        )}
      </p>
      <ul className={classes.steps}>
        {STEPS.map((step) => {
          const missing = steps[step];
          return (
            <li key={step} data-stands={missing === null || undefined} data-research={isResearch || undefined}>
              <svg width="13" height="13" viewBox="0 0 12 12" role="img" aria-label={missing ? t`missing` : t`stands`}>
                <path
                  d={missing ? 'M2 2 10 10M10 2 2 10' : 'M1.5 6.5 4.5 9.5 10.5 2.5'}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="2"
                />
              </svg>
              <span className={classes.name}>{texts.name(step)}</span>
              <span className={classes.needs}>{missing ? missing.message : texts.stands(step)}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
