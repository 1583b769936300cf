import { Trans, useLingui } from '@lingui/react/macro';
import type { Area, ItemPartsFragment } from '../../graphql/generated/graphql';
import { useNumbers } from '../../numbers/useNumbers';
import { Panel } from '../../shell/Panel';
import { areaName } from '../../vocabulary/areas';
import { ReadinessBar } from '../ReadinessBar';
import table from '../Table.module.css';
import classes from './AreaSection.module.css';
import { ItemActions } from './ItemActions';
import { ItemRow } from './ItemRow';

interface AreaSectionProps {
  readonly area: Area;
  readonly items: readonly ItemPartsFragment[];
  /** Of all areas: what a change of one is judged by. */
  readonly all: readonly ItemPartsFragment[];
  readonly readiness: number | null;
  readonly required: number | null;
  readonly keepsShut: ReadonlySet<string>;
}

/** One of the seven areas: how ready it is beside what the gate wants, and its items. */
export function AreaSection({ area, items, all, readiness, required, keepsShut }: AreaSectionProps) {
  const { i18n } = useLingui();
  const { exactShare, share } = useNumbers();
  return (
    <Panel
      id={`area-${area}`}
      title={i18n._(areaName[area])}
      aside={
        readiness === null ? (
          <Trans>nothing left to score</Trans>
        ) : (
          <>
            <ReadinessBar readiness={readiness} required={required} />
            <span>
              <strong className={classes.figure}>{exactShare(readiness)}</strong>
              {required !== null && <Trans> of {share(required)}</Trans>}
            </span>
          </>
        )
      }
    >
      <table className={`${table.table} ${table.stacked} ${classes.items}`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Item</Trans>
            </th>
            <th scope="col">
              <Trans>Score</Trans>
            </th>
            <th scope="col">
              <Trans>Evidence and note</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow key={item.id} item={item} keepsShut={keepsShut.has(item.id)} actions={<ItemActions item={item} items={all} />} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
