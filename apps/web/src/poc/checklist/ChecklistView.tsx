import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PocChecklistDocument, type PocChecklistQuery } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { areas } from '../../vocabulary/areas';
import { ActionButton } from '../actions/ActionButton';
import { Part } from '../Part';
import { usePoc } from '../PocContext';
import { AreaSection } from './AreaSection';
import classes from './ChecklistView.module.css';
import { useItemInAddress } from './useItemInAddress';

type Listed = NonNullable<PocChecklistQuery['poc']>;

/** The production checklist, area by area, as it stands at the moment read. */
export function ChecklistView() {
  const { t } = useLingui();
  const { slug } = usePoc();
  return (
    <Part
      document={PocChecklistDocument}
      slug={slug}
      loading={[
        [t`Checklist`, 4],
        [t`Authentication`, 10],
      ]}
    >
      {(poc) => <WrittenChecklist poc={poc} />}
    </Part>
  );
}

function WrittenChecklist({ poc: { checklist, readiness, gate } }: { poc: Listed }) {
  const { t } = useLingui();
  const { week } = useNumbers();
  useItemInAddress();
  if (!checklist)
    return (
      <Panel
        title={t`Checklist`}
        aside={
          <>
            <ActionButton action={{ kind: 'writeChecklist' }}>{t`Write the checklist`}</ActionButton>
            <RuleHelp rules={['CL-1']} />
          </>
        }
      >
        <p className={classes.text}>
          <Trans>No production checklist is written. It has 20 to 30 items, at least one in each of the seven areas.</Trans>
        </p>
      </Panel>
    );
  const { items, templateId, templateVersion } = checklist;
  const waived = items.filter(({ waiver }) => waiver).length;
  const keepsShut = new Set(gate.criteria.filter(({ met }) => !met).flatMap((criterion) => criterion.items));
  return (
    <>
      <Panel
        title={t`Checklist`}
        aside={
          <>
            <ActionButton action={{ kind: 'changeChecklist', items, item: null }}>{t`Add an item`}</ActionButton>
            <RuleHelp rules={['CL-1', 'CL-2', 'CL-3', 'CL-4', 'CL-5', 'CL-6', 'CL-7']} />
          </>
        }
      >
        <p className={classes.text}>
          <Plural value={items.length} one="# item" other="# items" />
          {templateId && (
            <Trans>
              , written from the template {templateId}, version {templateVersion}
            </Trans>
          )}
          {'. '}
          {readiness.lastScoredWeek ? <Trans>Last scored for {week(readiness.lastScoredWeek)}.</Trans> : <Trans>Never scored.</Trans>}
        </p>
        <dl className={classes.counts}>
          <Count name={t`scored`} value={readiness.scored} of={readiness.total} />
          <Count name={t`stale`} value={readiness.stale} />
          <Count name={t`disputed`} value={readiness.disputed} />
          <Count name={t`catches`} value={readiness.catches} />
          <Count name={t`waived`} value={waived} />
          <Count name={t`keep the gate shut`} value={keepsShut.size} />
        </dl>
      </Panel>
      {areas.map(({ area }) => (
        <AreaSection
          key={area}
          area={area}
          items={items.filter((item) => item.area === area)}
          all={items}
          readiness={readiness.areas.find((each) => each.area === area)?.readiness ?? null}
          required={gate.criteria.find((criterion) => criterion.area === area)?.requiredValue ?? null}
          keepsShut={keepsShut}
        />
      ))}
    </>
  );
}

function Count({ name, value, of }: { name: string; value: number; of?: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{of === undefined ? value : `${value} / ${of}`}</dd>
    </div>
  );
}
