import { inUnit } from '@causeway/feasibility/figures.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import type { PocOverviewQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { areaName } from '../../vocabulary/areas';
import { directionName, feasibilityName } from '../../vocabulary/feasibility';
import { Evidence } from '../Evidence';
import { Facts } from '../Facts';
import { GateMark } from '../GateMark';
import { ReadinessBar } from '../ReadinessBar';
import { ViewLink } from '../ViewLink';
import classes from './WorksAndLasts.module.css';

type Overview = NonNullable<PocOverviewQuery['poc']>;

/** FE-1: feasibility says that it works, readiness that it lasts: side by side, and never mixed. */
export function WorksAndLasts({ poc, actions }: { poc: Overview; actions?: React.ReactNode }) {
  const { i18n, t } = useLingui();
  const { day, share, exactShare, measured } = useNumbers();
  const { feasibility, readiness, gate } = poc;
  const { measure, state, value, measuredOn } = feasibility;
  const required = gate.criteria.find(({ code }) => code === 'OVERALL_READINESS')?.requiredValue ?? null;
  const requiredOf = (area: string) => gate.criteria.find((each) => each.area === area)?.requiredValue ?? null;
  return (
    <Panel
      title={t`It works, and it lasts`}
      aside={
        <>
          {actions}
          <RuleHelp rules={['FE-1', 'CL-7', 'CL-4']} />
        </>
      }
    >
      <div className={classes.sides}>
        <section aria-label={t`Feasibility`}>
          <h3 className={classes.name}>
            <Trans>Feasibility: does it work?</Trans>
          </h3>
          <p className={classes.verdict}>
            <GateMark met={state === 'SHOWN'} /> {i18n._(feasibilityName[state])}
          </p>
          {measure ? (
            <Facts
              facts={[
                [t`Measure`, measure.name],
                [
                  t`Target`,
                  <>
                    {i18n._(directionName[measure.direction])} {inUnit(measured(measure.target), measure.unit)}
                  </>,
                ],
                [
                  t`Measured`,
                  value === null ? (
                    t`not yet`
                  ) : (
                    <>
                      <strong>{inUnit(measured(value), measure.unit)}</strong>
                      {measuredOn && <Trans> on {day(measuredOn)}</Trans>}
                    </>
                  ),
                ],
                [
                  t`Baseline`,
                  measure.baseline === null ? null : (
                    <>
                      {inUnit(measured(measure.baseline), measure.unit)}
                      {measure.baselineOn && <Trans> on {day(measure.baselineOn)}</Trans>}
                    </>
                  ),
                ],
              ]}
            />
          ) : (
            <p className={classes.soft}>
              <Trans>No success measure is stated, so that nothing can be shown.</Trans>
            </p>
          )}
          <Evidence links={feasibility.evidence} />
        </section>
        <section aria-label={t`Readiness`}>
          <h3 className={classes.name}>
            <Trans>Readiness: does it last?</Trans>
          </h3>
          <p className={classes.verdict}>
            <GateMark met={required !== null && readiness.overall >= required} /> {exactShare(readiness.overall)}
            {required !== null && <span className={classes.soft}>{t`of ${share(required)}`}</span>}
          </p>
          {readiness.total === 0 ? (
            <p className={classes.soft}>
              <Trans>No production checklist is written.</Trans>
            </p>
          ) : (
            <ul className={classes.areas}>
              {readiness.areas.map(({ area, readiness: ofArea, scored, total }) => (
                <li key={area}>
                  <span>{i18n._(areaName[area])}</span>
                  {ofArea === null ? (
                    <span className={classes.soft}>
                      <Trans>nothing left to score</Trans>
                    </span>
                  ) : (
                    <>
                      <ReadinessBar readiness={ofArea} required={requiredOf(area)} />
                      <span className={classes.figure}>{share(ofArea)}</span>
                      <span className={classes.soft}>{t`${scored} of ${total}`}</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
          {readiness.total > 0 && (
            <p className={classes.soft}>
              <ViewLink view="checklist">{t`To the checklist`}</ViewLink>
            </p>
          )}
        </section>
      </div>
    </Panel>
  );
}
