import type { PersonRef } from '@causeway/kernel/command.ts';

type Input = Readonly<Record<string, unknown>>;

/** Where a command's input holds e-mail addresses; `*` stands for every place of a list. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  proposePoc: ['owners.productionOwner', 'owners.pocLead', 'owners.sponsor', 'members.*'],
  adoptPoc: ['owners.productionOwner', 'owners.pocLead', 'owners.sponsor', 'members.*'],
  holdReview: ['attendees.*'],
  changeOwner: ['email'],
  changeTeam: ['add.*', 'remove.*'],
  grantRole: ['email'],
  revokeRole: ['email'],
};

/** Every address in a command's input, in a fixed order. */
export const addressesIn = (type: string, input: Input): string[] => {
  const found: string[] = [];
  replaceAddresses(type, input, (address) => {
    found.push(address);
    return address;
  });
  return found;
};

/** The input with each address replaced by the person it names. */
export const withPeople = (type: string, input: Input, people: readonly PersonRef[]): Input => {
  let next = 0;
  return replaceAddresses(type, input, () => people[next++]!);
};

const replaceAddresses = (type: string, input: Input, replace: (address: string) => unknown): Input =>
  (ADDRESSES[type] ?? []).reduce<Input>((replaced, path) => replaceAt(replaced, path.split('.'), replace) as Input, input);

const replaceAt = (value: unknown, [step, ...rest]: readonly string[], replace: (address: string) => unknown): unknown => {
  if (value === null || value === undefined) return value;
  if (step === undefined) return replace(value as string);
  if (step === '*') return (value as unknown[]).map((each) => replaceAt(each, rest, replace));
  const holder = value as Record<string, unknown>;
  return holder[step] === null || holder[step] === undefined ? holder : { ...holder, [step]: replaceAt(holder[step], rest, replace) };
};
