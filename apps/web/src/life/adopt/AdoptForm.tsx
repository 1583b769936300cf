import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { CommandErrors } from '../../commands/CommandErrors';
import { refusalsOf } from '../../commands/refusals';
import { useCommand } from '../../commands/useCommand';
import { useDraft } from '../../drafts/DraftContext';
import { useFields } from '../../drafts/useFields';
import { Form } from '../../forms/Form';
import { SendButton } from '../../forms/SendButton';
import { usePoint } from '../../forms/useMoneyText';
import { AdoptPocDocument, type AdoptPocInput } from '../../graphql/generated/graphql';
import { isolated } from '../../people/isolated';
import { Screen } from '../../shell/Screen';
import { toasts } from '../../toasts/toasts';
import { emptyDraft } from '../draft';
import type { Ground } from '../ground';
import { adoptionOf } from '../input';
import classes from '../Life.module.css';
import { DatesSection } from '../sections/DatesSection';
import { MeasureSection } from '../sections/MeasureSection';
import { MoneySection } from '../sections/MoneySection';
import { PeopleSection } from '../sections/PeopleSection';
import { PlaceSection } from '../sections/PlaceSection';
import { WhatSection } from '../sections/WhatSection';
import { useProblems } from '../useProblems';
import { byItem, scoreProblems } from './adopted-scores';
import { ExpectedPanel } from './ExpectedPanel';
import { OutcomeSection } from './OutcomeSection';
import { ScoresSection } from './ScoresSection';
import { useTemplateItems } from './useTemplateItems';

/** As a proposal, with the day it began and how it was decided, both as far as they are known; what will show as findings is said beside it. */
export function AdoptForm({ ground }: { readonly ground: Ground }) {
  const { t } = useLingui();
  const point = usePoint();
  const navigate = useNavigate();
  const kept = useDraft();
  const { fields: draft, set } = useFields({
    ...emptyDraft,
    currency: ground.defaultCurrency,
  });
  const items = useTemplateItems(draft.template);
  const problems = [...useProblems(draft, ground, 'adopt'), ...scoreProblems(draft, items)];
  const sent = useRef<AdoptPocInput>(null);
  const { send, isSending, outcome } = useCommand(AdoptPocDocument, kept?.sentAs);

  const refusals = useMemo(() => refusalsOf(outcome).map((problem) => byItem(problem, sent.current)), [outcome]);

  const adopt = async () => {
    const input = adoptionOf(draft, ground, point, items);
    sent.current = input;
    const ended = await send(input);
    if (ended.kind !== 'done') return;
    const poc = ended.answer.poc;
    kept?.forget();
    toasts.tell(t`${isolated(input.name)} is adopted.`);
    if (!poc) return navigate({ to: '/', search: {} });
    return navigate({ to: '/pocs/$slug', params: { slug: poc.slug }, search: {} });
  };

  const section = { draft, set, ground, point };
  return (
    <Screen
      title={t`Adopt a POC`}
      intro={
        <Trans>
          For what runs already, or is decided: it is taken in as it is. Nothing is refused for what its kick-off lacked; that shows as
          findings.
        </Trans>
      }
    >
      <Form problems={problems} refusals={refusals} isLong onSubmit={adopt}>
        <div className={classes.columns}>
          <div className={classes.sections}>
            <WhatSection {...section} kind="adopt" />
            <DatesSection {...section} kind="adopt" />
            <OutcomeSection {...section} />
            <MoneySection {...section} />
            <PlaceSection {...section} />
            <ScoresSection draft={draft} set={set} items={items} />
            <PeopleSection {...section} kind="adopt" />
            <MeasureSection {...section} />
            {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
            <div className={classes.actions}>
              <SendButton type="submit" isSending={isSending}>
                <Trans>Adopt</Trans>
              </SendButton>
              <span className={classes.said}>
                <Trans>What you type is kept in this browser until it is adopted.</Trans>
              </span>
            </div>
          </div>
          <aside className={classes.aside} aria-label={t`What will show as findings`}>
            <ExpectedPanel draft={draft} ground={ground} point={point} items={items} />
          </aside>
        </div>
      </Form>
    </Screen>
  );
}
