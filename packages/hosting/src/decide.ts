import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { type Refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkName, checkText } from '@causeway/kernel/text.ts';
import type { DeclareInfrastructure, DeliveryNames, Infrastructure, NameDelivery } from './commands.ts';
import type { HostingEvent } from './events.ts';
import type { HostingState } from './evolve.ts';

/** GE-2: why an infrastructure cannot be named so. */
export const checkInfrastructure = ({ description }: Infrastructure, field: readonly string[] = []): Refusal | null =>
  description ? checkText(description, [...field, 'description']) : null;

/** GE-2: why teams and vendors cannot be named so. */
export const checkDelivery = (delivery: DeliveryNames, field: readonly string[] = []): (Refusal | null)[] =>
  (['pocTeam', 'productionTeam', 'pocVendor', 'productionVendor'] as const).map((key) => {
    const name = delivery[key];
    return name === null || name === undefined ? null : checkName(name, [...field, key]);
  });

/** KO-3: where it runs is named; naming the same again is no event. */
export const declareInfrastructure: Decide<DeclareInfrastructure, HostingState, HostingEvent> = (command, state) => {
  const refused = settle([checkInfrastructure(command)]);
  if (refused) return refused;
  const description = command.description || null;
  const { infrastructure } = state;
  if (infrastructure && infrastructure.tier === command.tier && infrastructure.description === description) return [];
  return [fact('InfrastructureDeclared', { tier: command.tier, ...(description !== null && { description }) })];
};

/** KO-6: who builds and who will run it; naming the same again is no event. */
export const nameDelivery: Decide<NameDelivery, HostingState, HostingEvent> = (command, { delivery }) => {
  const refused = settle(checkDelivery(command));
  if (refused) return refused;
  const { pocTeam, productionTeam } = command;
  const data = { pocTeam, productionTeam, pocVendor: command.pocVendor ?? null, productionVendor: command.productionVendor ?? null };
  const isSame = delivery !== null && (Object.keys(data) as (keyof typeof data)[]).every((key) => delivery[key] === data[key]);
  return isSame ? [] : [fact('DeliveryNamed', data)];
};
