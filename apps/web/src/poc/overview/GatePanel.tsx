import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GatePartsFragment } from '../../graphql/generated/graphql';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { Spoken } from '../../shell/Spoken';
import { areaName } from '../../vocabulary/areas';
import { criterionName, opensOf } from '../../vocabulary/criteria';
import { GateMark } from '../GateMark';
import { ItemLink } from '../ItemLink';
import table from '../Table.module.css';
import classes from './GatePanel.module.css';

/** GA-1: each criterion with what is required, what is, and what opens it; the unmet ones first. */
export function GatePanel({ gate, isResearch, isStopped }: { gate: GatePartsFragment; isResearch?: boolean; isStopped?: boolean }) {
  const { t } = useLingui();
  const unmet = gate.criteria.filter(({ met }) => !met);
  return (
    <Panel
      title={t`Gate`}
      aside={
        <>
          {gate.open ? (
            <Trans>open: every criterion is met</Trans>
          ) : (
            <Plural value={unmet.length} one="shut: # unmet" other="shut: # unmet" />
          )}
          <RuleHelp rules={['GA-1', 'GA-2', 'TR-3']} />
        </>
      }
    >
      {isResearch && (
        <p className={classes.opens}>
          <Trans>Research cannot graduate: this is what would be asked of it as production-bound.</Trans>
        </p>
      )}
      <CriteriaTable gate={gate} isOver={isStopped} />
    </Panel>
  );
}

/** The criteria alone, for a gate as it stands or as it stood; what opens it where anything still can: a stopped POC takes nothing more (DE-5). */
export function CriteriaTable({ gate, isOver = false }: { gate: GatePartsFragment; isOver?: boolean }) {
  const { i18n, t } = useLingui();
  const opens = opensOf(gate.criteria);
  const inOrder = gate.criteria.toSorted((one, other) => Number(one.met) - Number(other.met));
  return (
    <table className={`${table.table} ${table.stacked} ${classes.criteria}`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Criterion</Trans>
          </th>
          <th scope="col">
            <Trans>Is</Trans>
          </th>
          <th scope="col">{isOver ? <Trans>Required</Trans> : <Trans>Required, and what opens it</Trans>}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map(({ code, area, met, required, actual, items }) => (
          <tr key={code + (area ?? '')}>
            <th scope="row">
              <span className={classes.name}>
                <GateMark met={met} />
                <span>
                  {i18n._(criterionName[code])}
                  {area && ` · ${i18n._(areaName[area])}`}
                  <Spoken>, {met ? t`met` : t`unmet`}</Spoken>
                </span>
              </span>
            </th>
            <td data-label={t`Is`} data-met={met || undefined} className={classes.actual}>
              {actual}
            </td>
            <td>
              <span className={table.soft}>{required}</span>
              {!met && !isOver && (
                <p className={classes.opens}>
                  {i18n._(opens[code])}
                  {items.length > 0 && (
                    <span className={classes.items}>
                      {items.map((id) => (
                        <ItemLink key={id} id={id} />
                      ))}
                    </span>
                  )}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
