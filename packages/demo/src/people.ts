import { DEMO_PEOPLE, demoEmail } from '@causeway/engine/bootstrap.ts';

/** Those whom the year needs beside the six who can sign in; by the short name that the storylines use. */
const COLLEAGUES = {
  aisha: 'Aisha Rahman',
  andrew: 'Andrew Walsh',
  claire: 'Claire Dubois',
  diego: 'Diego Morales',
  elif: 'Elif Demir',
  grace: 'Grace Mbeki',
  hanna: 'Hanna Kowalska',
  ines: 'Inês Carvalho',
  jonas: 'Jonas Lindqvist',
  lena: 'Lena Fischer',
  marco: 'Marco Bianchi',
  noor: 'Noor de Vries',
  peter: 'Peter Vogel',
  priya: 'Priya Nair',
  rashid: 'Rashid Haddad',
  samuel: 'Samuel Okafor',
  tomas: 'Tomáš Novák',
  yuki: 'Yuki Tanaka',
} as const;

/** `team`, `owner` and the others of the development issuer by their login, colleagues by their first name. */
export type Who = keyof typeof COLLEAGUES | 'admin' | 'pmo' | 'team' | 'owner' | 'auditor' | 'viewer';

/** First and last name as an address has them: without accents, joined by a point. */
const addressOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@causeway.demo`;

/** Everybody in the directory of the demo year. */
export const PEOPLE: readonly { readonly who: Who; readonly email: string; readonly displayName: string }[] = [
  ...DEMO_PEOPLE.map(({ login, name }) => ({ who: login as Who, email: demoEmail(login), displayName: name })),
  ...Object.entries(COLLEAGUES).map(([who, name]) => ({ who: who as Who, email: addressOf(name), displayName: name })),
];

const emails = new Map(PEOPLE.map(({ who, email }) => [who, email]));
export const emailOf = (who: Who): string => emails.get(who)!;
