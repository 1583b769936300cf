import { useQuery } from 'urql';
import { PocGroundDocument } from '../../graphql/generated/graphql';
import { dayIn } from '../../numbers/day-in';
import { usePoc } from '../PocContext';
import { AcceptOwnership } from './AcceptOwnership';
import type { Action } from './action';
import { ChangeBudget } from './ChangeBudget';
import { ChangeChecklist } from './ChangeChecklist';
import { ChangeOwner } from './ChangeOwner';
import { ChangeTeam } from './ChangeTeam';
import { ChangeTrack } from './ChangeTrack';
import { CorrectSpend } from './CorrectSpend';
import { DeclareInfrastructure } from './DeclareInfrastructure';
import { DescribePoc } from './DescribePoc';
import { EndWaiver } from './EndWaiver';
import { HoldReview } from './HoldReview';
import { NameDelivery } from './NameDelivery';
import { RecordDrill } from './RecordDrill';
import { RecordFeasibility } from './RecordFeasibility';
import { RecordSpend } from './RecordSpend';
import { RecordValue } from './RecordValue';
import { WaiveItem } from './WaiveItem';
import { WriteChecklist } from './WriteChecklist';

/** The dialog of an action, once it is known what day it is for the policy and which currencies it knows. */
export default function ActionDialog({ action, onClose }: { action: Action; onClose: () => void }) {
  const poc = usePoc();
  const [{ data }] = useQuery({ query: PocGroundDocument });
  if (!data) return null;
  const ground = {
    poc,
    onClose,
    today: dayIn(data.policy?.timeZone ?? 'UTC'),
    currencies: data.policy?.weeklyRates.map(({ currency }) => currency) ?? [],
  };
  switch (action.kind) {
    case 'acceptOwnership':
      return <AcceptOwnership {...ground} />;
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
      return <WriteChecklist {...ground} templates={data.checklistTemplates ?? []} />;
    default:
      return action satisfies never;
  }
}
