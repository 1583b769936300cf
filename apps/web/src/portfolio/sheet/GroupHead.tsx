import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { bands } from '../../vocabulary/bands';
import { trackName } from '../../vocabulary/statuses';
import type { Group } from '../group-listings';
import classes from './GroupHead.module.css';
import type { LineProps } from './SheetRow';

interface GroupHeadProps extends LineProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly span: number;
  readonly onToggle: (isOpen: boolean) => void;
}

/** PF-1 of one group: how many, how many run, how ready, how many may graduate, what is at risk. */
export function GroupHead({ group, isOpen, span, index, top, height, isActive, level, onToggle }: GroupHeadProps) {
  const { moneyRangeShort, share } = useNumbers();
  const name = useGroupName(group);
  const { count, running, gateOpen, readiness, exposures } = group;
  const risk = exposures.map(moneyRangeShort).join(', ');
  return (
    <div
      role="row"
      className={classes.head}
      data-index={index}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-expanded={isOpen}
      tabIndex={isActive ? 0 : -1}
      style={{ height, top }}
      onClick={() => onToggle(!isOpen)}
      onKeyDown={() => undefined}
    >
      <div role="rowheader" aria-colindex={1} aria-colspan={span} className={classes.cell}>
        <svg className={classes.arrow} data-open={isOpen || undefined} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M3.5 2 6.5 5 3.5 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className={classes.name} title={name}>
          {name}
        </span>
        <span className={classes.figure}>
          <Plural value={count} one="# POC" other="# POCs" />
        </span>
        {running > 0 && (
          <span className={classes.figures}>
            <span>
              <Trans>{running} running</Trans>
            </span>
            <span>
              <Trans>{share(readiness)} mean readiness</Trans>
            </span>
            <span>
              <Trans>{gateOpen} gate open</Trans>
            </span>
            {risk && (
              <span className={classes.risk}>
                <Trans>{risk} at risk</Trans>
              </span>
            )}
          </span>
        )}
      </div>
    </div>
  );
}

function useGroupName({ unit, owner, track, band, key }: Group): string {
  const { i18n, t } = useLingui();
  const nameOf = usePersonName();
  if (owner) return nameOf(owner);
  if (track) return i18n._(trackName[track]);
  if (band) return i18n._(bands[band].name);
  return unit ?? (key === null ? t`None named` : key);
}
