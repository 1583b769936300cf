import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PocQuery } from '../graphql/generated/graphql';
import type { PocAddress } from '../poc/address';
import type { PocCommand } from '../session/rights-on';

/** What may be done about a POC, where its dialog is opened from, and how the address asks for it (`askedBy`). */
interface PocAction {
  readonly command: PocCommand;
  readonly view?: PocAddress['view'];
  readonly hash?: string;
  readonly name: MessageDescriptor;
}

/** Every action on one POC, from whatever view of it somebody is at; those on one of many (an item, a spend) lead to where the many are. */
export const pocActions: readonly PocAction[] = [
  { command: 'acceptOwnership', view: 'people', hash: 'do-acceptOwnership', name: msg`Accept the ownership` },
  { command: 'recordSpend', view: 'money', hash: 'do-recordSpend', name: msg`Record spend` },
  { command: 'correctSpend', view: 'money', name: msg`Correct a spend` },
  { command: 'changeBudget', view: 'money', hash: 'do-changeBudget-POC', name: msg`Change POC budget` },
  { command: 'changeBudget', view: 'money', hash: 'do-changeBudget-PRODUCTION', name: msg`Change production budget` },
  { command: 'recordValue', view: 'money', hash: 'do-recordValue', name: msg`Record a benefit` },
  { command: 'recordDrill', hash: 'do-recordDrill', name: msg`Record a drill` },
  { command: 'recordFeasibility', hash: 'do-recordFeasibility', name: msg`Record a measurement` },
  { command: 'holdReview', view: 'people', hash: 'do-holdReview', name: msg`Record a review` },
  { command: 'changeTeam', view: 'people', hash: 'do-changeTeam', name: msg`Change the team` },
  { command: 'changeOwner', view: 'people', hash: 'do-changeOwner-PRODUCTION_OWNER', name: msg`Change the production owner` },
  { command: 'changeOwner', view: 'people', hash: 'do-changeOwner-POC_LEAD', name: msg`Change the POC lead` },
  { command: 'changeOwner', view: 'people', hash: 'do-changeOwner-SPONSOR', name: msg`Change the sponsor` },
  { command: 'nameDelivery', view: 'people', hash: 'do-nameDelivery', name: msg`Name who delivers` },
  { command: 'declareInfrastructure', view: 'people', hash: 'do-declareInfrastructure', name: msg`Declare where it runs` },
  { command: 'writeChecklist', view: 'checklist', hash: 'do-writeChecklist', name: msg`Write the checklist` },
  { command: 'changeChecklist', view: 'checklist', name: msg`Change the checklist` },
  { command: 'waiveItem', view: 'checklist', name: msg`Waive an item` },
  { command: 'describePoc', hash: 'do-describePoc', name: msg`Edit details` },
  { command: 'changeTrack', hash: 'do-changeTrack', name: msg`Change the track` },
  { command: 'answerPilot', hash: 'do-answerPilot', name: msg`Answer the pilot checklist` },
];

/** What has been done once and for all, so that no screen offers it any more though one may: a list that stands is changed, an ownership stays accepted. */
export function isDone(command: PocCommand, { checklist, owners }: Pick<NonNullable<PocQuery['poc']>, 'checklist' | 'owners'>): boolean {
  if (command === 'writeChecklist') return checklist !== null;
  return command === 'acceptOwnership' && owners.some(({ role, accepted }) => role === 'PRODUCTION_OWNER' && accepted);
}
