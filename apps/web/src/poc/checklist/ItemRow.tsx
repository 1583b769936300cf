import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ItemPartsFragment } from '../../graphql/generated/graphql';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { scoreNames } from '../../vocabulary/scores';
import { Evidence } from '../Evidence';
import { ItemMark } from '../ItemMark';
import classes from './ItemRow.module.css';
import { ScorePips } from './ScorePips';

interface ItemRowProps {
  readonly item: ItemPartsFragment;
  readonly keepsShut: boolean;
  /** What one may do about it. */
  readonly actions?: ReactNode;
}

/** One question of the checklist: what is asked, what it stands at with the sentence of that level, and what proves it. */
export function ItemRow({ item, keepsShut, actions }: ItemRowProps) {
  const { i18n, t } = useLingui();
  const { day, week } = useNumbers();
  const nameOf = usePersonName();
  const { id, question, score, levels, blocking, weight, effortWeeks, waiver, disputed, fresh, note, evidence } = item;
  const level = score === null ? null : scoreNames[score];
  return (
    <tr id={`item-${id}`} className={classes.item} tabIndex={-1} data-waived={waiver ? true : undefined}>
      <th scope="row">
        <div className={classes.question}>
          <span className={classes.id}>{id}</span> {question}
        </div>
        <div className={classes.marks}>
          {blocking && <ItemMark sign="blocking">{t`blocking`}</ItemMark>}
          {keepsShut && <ItemMark sign="shut">{t`keeps the gate shut`}</ItemMark>}
          <span className={classes.soft}>
            <Trans>weight {weight}</Trans>
            {' · '}
            <Plural value={effortWeeks} one="# week from 0 to 2" other="# weeks from 0 to 2" />
          </span>
          {actions}
        </div>
        {waiver && (
          <div className={classes.waiver}>
            <strong>
              <Trans>Waived until {day(waiver.expiresOn)}</Trans>
            </strong>{' '}
            <Trans>by {nameOf(waiver.approvedBy)}:</Trans> {waiver.reason || <Trans>the reason was erased</Trans>}
          </div>
        )}
      </th>
      <td>
        <div className={classes.score}>
          <ScorePips score={score} />
          {level ? (
            <strong>
              {score} {i18n._(level)}
            </strong>
          ) : (
            <strong>
              <Trans>never scored</Trans>
            </strong>
          )}
          {score !== null && !fresh && <ItemMark sign="stale">{t`stale`}</ItemMark>}
        </div>
        <p className={classes.level}>{levels[score ?? 0]}</p>
        {disputed && (
          <p>
            <ItemMark sign="disputed">
              <Trans>
                disputed: team {item.teamScore}, owner {item.ownerScore}
              </Trans>
            </ItemMark>
          </p>
        )}
        {!disputed && item.ownerScore !== null && (
          <p className={classes.soft}>
            <Trans>
              owner {item.ownerScore}, team {item.teamScore ?? '–'}
            </Trans>
          </p>
        )}
      </td>
      <td>
        <Evidence links={evidence} />
        {note && (
          <p className={classes.note} dir="auto">
            {note}
          </p>
        )}
        {item.week && (
          <p className={classes.soft}>
            <Trans>
              for {week(item.week)} by {item.scoredBy ? nameOf(item.scoredBy) : t`the system`}
            </Trans>
          </p>
        )}
      </td>
    </tr>
  );
}
