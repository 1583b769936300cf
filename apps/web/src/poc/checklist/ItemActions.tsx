import { useLingui } from '@lingui/react/macro';
import type { ItemPartsFragment } from '../../graphql/generated/graphql';
import { ActionButton } from '../actions/ActionButton';
import classes from './ItemRow.module.css';

/** What one may do about an item of the checklist. */
export function ItemActions({ item, items }: { item: ItemPartsFragment; items: readonly ItemPartsFragment[] }) {
  const { t } = useLingui();
  return (
    <div className={classes.actions}>
      {item.waiver ? (
        <ActionButton action={{ kind: 'endWaiver', item }} label={t`End waiver of ${item.id}`}>{t`End waiver`}</ActionButton>
      ) : (
        <ActionButton action={{ kind: 'waiveItem', item }} label={t`Waive ${item.id}`}>{t`Waive`}</ActionButton>
      )}
      <ActionButton action={{ kind: 'changeChecklist', items, item }} label={t`Change ${item.id}`}>{t`Change`}</ActionButton>
    </div>
  );
}
