import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { CommandErrors } from '../../commands/CommandErrors';
import { refusalsOf } from '../../commands/refusals';
import { useCommand } from '../../commands/useCommand';
import { useDraft } from '../../drafts/DraftContext';
import { useFields } from '../../drafts/useFields';
import { Form } from '../../forms/Form';
import type { Problem } from '../../forms/problem';
import { SendButton } from '../../forms/SendButton';
import { usePoint } from '../../forms/useMoneyText';
import { ProposePocDocument, type ProposePocInput } from '../../graphql/generated/graphql';
import { isolated } from '../../people/isolated';
import { maySteer } from '../../session/rights';
import { useSession } from '../../session/SessionContext';
import { Screen } from '../../shell/Screen';
import { toasts } from '../../toasts/toasts';
import { emptyDraft } from '../draft';
import type { Ground } from '../ground';
import { proposalOf } from '../input';
import classes from '../Life.module.css';
import { StepsPanel } from '../StepsPanel';
import { DatesSection } from '../sections/DatesSection';
import { MeasureSection } from '../sections/MeasureSection';
import { MoneySection } from '../sections/MoneySection';
import { PeopleSection } from '../sections/PeopleSection';
import { PlaceSection } from '../sections/PlaceSection';
import { WhatSection } from '../sections/WhatSection';
import { useProblems } from '../useProblems';
import { PilotSection } from './PilotSection';

/** One form for all that a proposal may carry; only name, hypothesis and track must be there. Sent as one command. */
export function ProposeForm({ ground }: { readonly ground: Ground }) {
  const { t } = useLingui();
  const point = usePoint();
  const navigate = useNavigate();
  const kept = useDraft();
  const { fields: draft, set } = useFields({
    ...emptyDraft,
    currency: ground.defaultCurrency,
    template: ground.templates[0]?.id ?? '',
  });
  const problems = useProblems(draft, ground, 'propose');
  const { send, isSending, outcome } = useCommand(ProposePocDocument, kept?.sentAs);
  const isPmo = maySteer(useSession().session.roles);
  const isKickingOff = useRef(false);
  const sent = useRef<ProposePocInput>(null);
  const refusals = useMemo(() => refusalsOf(outcome).map((problem) => byQuestion(problem, sent.current)), [outcome]);

  const propose = async () => {
    const input = proposalOf(draft, ground, point);
    sent.current = input;
    const ended = await send(input);
    if (ended.kind !== 'done') return;
    const poc = ended.answer.poc;
    kept?.forget();
    toasts.tell(t`${isolated(input.name)} is proposed.`);
    // Without an answer from the read side the POC is there all the same, and shows in the portfolio before long.
    if (!poc) return navigate({ to: '/', search: {} });
    return navigate({ to: isKickingOff.current ? '/pocs/$slug/kick-off' : '/pocs/$slug', params: { slug: poc.slug }, search: {} });
  };

  const section = { draft, set, ground, point };
  return (
    <Screen
      title={t`Propose a POC`}
      intro={
        <Trans>
          Only name, hypothesis and track must be there. What the kick-off will ask for is shown as you go; whatever is missing can follow.
        </Trans>
      }
    >
      <Form problems={problems} refusals={refusals} isLong onSubmit={propose}>
        <div className={classes.columns}>
          <div className={classes.sections}>
            <WhatSection {...section} kind="propose" />
            <MeasureSection {...section} />
            <MoneySection {...section} />
            <PlaceSection {...section} />
            <PeopleSection {...section} kind="propose" />
            <DatesSection {...section} kind="propose" />
            <PilotSection {...section} />
            {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
            <div className={classes.actions}>
              <SendButton type="submit" isSending={isSending} onClick={() => (isKickingOff.current = false)}>
                <Trans>Propose</Trans>
              </SendButton>
              {isPmo && (
                <Button type="submit" variant="default" disabled={isSending} onClick={() => (isKickingOff.current = true)}>
                  <Trans>Propose, then kick off</Trans>
                </Button>
              )}
              <span className={classes.said}>
                <Trans>What you type is kept in this browser until it is proposed.</Trans>
              </span>
            </div>
          </div>
          <aside className={classes.aside} aria-label={t`What the kick-off will ask for`}>
            <StepsPanel draft={draft} point={point} />
          </aside>
        </div>
      </Form>
    </Screen>
  );
}

/** Answers are sent as a list of those given; a refusal names a place in it, the form the question. */
function byQuestion(problem: Problem, sent: ProposePocInput | null): Problem {
  const [first, place] = problem.field ?? [];
  const id = first === 'pilot' ? sent?.pilot?.[Number(place)]?.id : undefined;
  return id ? { message: problem.message, field: ['pilot', String(id)] } : problem;
}
