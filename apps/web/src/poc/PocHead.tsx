import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useNumbers } from '../numbers/useNumbers';
import { isolated } from '../people/isolated';
import { usePersonName } from '../people/usePersonName';
import { bands } from '../vocabulary/bands';
import { siblingName } from '../vocabulary/envelopes';
import { statusName, trackName } from '../vocabulary/statuses';
import { GateMark } from './GateMark';
import { usePoc } from './PocContext';
import classes from './PocHead.module.css';
import { ReadinessBar } from './ReadinessBar';

/** Where it stands, whatever view is open: status, readiness, gate, money, owner, decision. */
export function PocHead() {
  const { i18n, t } = useLingui();
  const { day, share, moneyShort, money, ratio } = useNumbers();
  const nameOf = usePersonName();
  const poc = usePoc();
  const { readiness, budget, gate } = poc;
  const owner = poc.owners.find(({ role }) => role === 'PRODUCTION_OWNER');
  const unmet = gate.criteria.filter(({ met }) => !met).length;
  const required = gate.criteria.find(({ code }) => code === 'OVERALL_READINESS')?.requiredValue ?? null;
  const { poc: pocMoney, production } = budget;
  return (
    <dl className={classes.head}>
      <Fact
        name={t`Status`}
        aside={
          <>
            {i18n._(trackName[poc.track])}
            {poc.unit && (
              <>
                {' · '}
                <span>{isolated(poc.unit)}</span>
              </>
            )}
          </>
        }
      >
        {i18n._(statusName[poc.status])}
      </Fact>
      <Fact
        name={t`Readiness`}
        aside={
          readiness.total === 0 ? (
            <Trans>no checklist</Trans>
          ) : (
            <>
              <Trans>
                {readiness.scored} of {readiness.total} scored
              </Trans>
              {readiness.stale > 0 && (
                <>
                  , <Trans>{readiness.stale} stale</Trans>
                </>
              )}
            </>
          )
        }
      >
        {share(readiness.overall)}
        <ReadinessBar readiness={readiness.overall} required={required} />
      </Fact>
      <Fact
        name={t`Gate`}
        aside={gate.open ? <Trans>every criterion is met</Trans> : <Plural value={unmet} one="# unmet" other="# unmet" />}
      >
        <GateMark met={gate.open} /> {gate.open ? <Trans>open</Trans> : <Trans>shut</Trans>}
      </Fact>
      <Fact
        name={t`Production money`}
        aside={
          budget.ratio === null || budget.band === 'UNBUDGETED' ? (
            i18n._(bands[budget.band].name)
          ) : (
            <>
              <Trans>{ratio(budget.ratio)}× the POC</Trans> · {i18n._(bands[budget.band].name)}
            </>
          )
        }
        title={t`POC: ${money(pocMoney.approved)} approved, ${money(pocMoney.spent)} spent. Production: ${money(production.approved)} approved, ${money(production.spent)} spent.`}
      >
        {moneyShort(production.approved)}
      </Fact>
      <Fact name={t`Production owner`} aside={owner && (owner.accepted ? <Trans>accepted</Trans> : <Trans>not accepted yet</Trans>)}>
        {owner ? nameOf(owner.person) : <Trans>none named</Trans>}
      </Fact>
      {poc.status === 'GRADUATED' || poc.status === 'STOPPED' ? (
        <Fact
          name={t`Production project`}
          aside={poc.production?.state === 'STARTED' && poc.production.goLiveOn && <Trans>live on {day(poc.production.goLiveOn)}</Trans>}
        >
          {poc.production ? i18n._(siblingName[poc.production.state]) : <Trans>none</Trans>}
        </Fact>
      ) : (
        <Fact
          name={t`Decision due`}
          aside={
            poc.startedOn ? (
              <Trans>started {day(poc.startedOn)}</Trans>
            ) : poc.status === 'PROPOSED' ? (
              <Trans>not kicked off yet</Trans>
            ) : (
              <Trans>start unknown</Trans>
            )
          }
        >
          {poc.decisionDueOn ? day(poc.decisionDueOn) : <Trans>no day set</Trans>}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, aside, title, children }: { name: string; aside?: ReactNode; title?: string; children: ReactNode }) {
  return (
    <div className={classes.fact} title={title}>
      <dt>{name}</dt>
      <dd className={classes.value}>{children}</dd>
      {aside && <dd className={classes.aside}>{aside}</dd>}
    </div>
  );
}
