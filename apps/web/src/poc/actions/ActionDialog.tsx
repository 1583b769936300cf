import { useCommandGround } from '../../commands/useCommandGround';
import { DraftOf } from '../../drafts/DraftOf';
import { dayIn } from '../../numbers/day-in';
import { AcceptOwnership } from './AcceptOwnership';
import { AnswerPilot } from './AnswerPilot';
import { type Action, aboutOf } from './action';
import { ChangeBudget } from './ChangeBudget';
import { ChangeChecklist } from './ChangeChecklist';
import { ChangeOwner } from './ChangeOwner';
import { ChangeTeam } from './ChangeTeam';
import { ChangeTrack } from './ChangeTrack';
import { CorrectSpend } from './CorrectSpend';
import { DeclareInfrastructure } from './DeclareInfrastructure';
import { DescribePoc } from './DescribePoc';
import { EndWaiver } from './EndWaiver';
import type { Ground } from './ground';
import { HoldReview } from './HoldReview';
import { NameDelivery } from './NameDelivery';
import { NotOpened } from './NotOpened';
import { OpenedContext } from './OpenedContext';
import { Opening } from './Opening';
import { RecordDrill } from './RecordDrill';
import { RecordFeasibility } from './RecordFeasibility';
import { RecordSpend } from './RecordSpend';
import { RecordValue } from './RecordValue';
import { useOpening } from './useOpening';
import { WaiveItem } from './WaiveItem';
import { type Templates, WriteChecklist } from './WriteChecklist';

/** The dialog of an action, once it is known what day it is for the policy and which currencies it knows. */
export default function ActionDialog({ action: asked, now, onClose }: { action: Action; now: Action; onClose: () => void }) {
  const { poc, action, opened } = useOpening(asked, now);
  const { data, error, read } = useCommandGround();
  if (!data) return error ? <NotOpened onRetry={read} onClose={onClose} /> : <Opening />;
  const ground = {
    poc,
    onClose,
    today: dayIn(data.policy?.timeZone ?? 'UTC'),
    currencies: data.policy?.weeklyRates.map(({ currency }) => currency) ?? [],
  };
  return (
    <OpenedContext value={opened}>
      <DraftOf form={`${action.kind} ${[poc.slug, ...aboutOf(action)].join(' ')}`}>
        <DialogOf action={action} ground={ground} templates={data.checklistTemplates ?? []} />
      </DraftOf>
    </OpenedContext>
  );
}

function DialogOf({ action, ground, templates }: { action: Action; ground: Ground; templates: Templates }) {
  switch (action.kind) {
    case 'acceptOwnership':
      return <AcceptOwnership {...ground} />;
    case 'answerPilot':
      return <AnswerPilot {...ground} pilot={action.pilot} />;
    case 'changeBudget':
      return <ChangeBudget {...ground} envelope={action.envelope} />;
    case 'changeChecklist':
      return <ChangeChecklist {...ground} items={action.items} item={action.item} />;
    case 'changeOwner':
      return <ChangeOwner {...ground} role={action.role} />;
    case 'changeTeam':
      return <ChangeTeam {...ground} />;
    case 'changeTrack':
      return <ChangeTrack {...ground} />;
    case 'correctSpend':
      return <CorrectSpend {...ground} spend={action.spend} />;
    case 'declareInfrastructure':
      return <DeclareInfrastructure {...ground} />;
    case 'describePoc':
      return <DescribePoc {...ground} />;
    case 'endWaiver':
      return <EndWaiver {...ground} item={action.item} />;
    case 'holdReview':
      return <HoldReview {...ground} />;
    case 'nameDelivery':
      return <NameDelivery {...ground} />;
    case 'recordDrill':
      return <RecordDrill {...ground} />;
    case 'recordFeasibility':
      return <RecordFeasibility {...ground} />;
    case 'recordSpend':
      return <RecordSpend {...ground} />;
    case 'recordValue':
      return <RecordValue {...ground} />;
    case 'waiveItem':
      return <WaiveItem {...ground} item={action.item} />;
    case 'writeChecklist':
      return <WriteChecklist {...ground} templates={templates} />;
    default:
      return action satisfies never;
  }
}
