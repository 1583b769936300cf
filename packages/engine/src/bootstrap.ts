import { randomUUID } from 'node:crypto';
import { DEFAULT_TEMPLATE } from '@causeway/checklist/template/default-template.ts';
import { type EventStore, WrongExpectedRevision } from '@causeway/event-store/event-store.ts';
import type { GrantedRole } from '@causeway/kernel/command.ts';
import { type Fact, fact } from '@causeway/kernel/fact.ts';
import type { Directory } from '@causeway/portfolio/directory.ts';
import { newEvents } from './commands/new-events.ts';
import type { Configuration } from './configuration/configuration.ts';

/** The people of the embedded development issuer, with the roles that an empty log begins with. */
export const DEMO_PEOPLE: readonly { readonly login: string; readonly name: string; readonly role: GrantedRole }[] = [
  { login: 'admin', name: 'Alex Admin', role: 'ADMIN' },
  { login: 'pmo', name: 'Pat Portfolio', role: 'PMO' },
  { login: 'team', name: 'Toni Team', role: 'VIEWER' },
  { login: 'owner', name: 'Olu Owner', role: 'VIEWER' },
  { login: 'auditor', name: 'Audre Auditor', role: 'AUDITOR' },
  { login: 'viewer', name: 'Vic Viewer', role: 'VIEWER' },
];
export const demoEmail = (login: string): string => `${login}@causeway.demo`;

interface Bootstrap {
  readonly store: EventStore;
  readonly directory: Directory;
  readonly now: () => number;
  readonly configuration: Pick<Configuration, 'issuer' | 'adminEmail'>;
}

/**
 * What an empty log begins with: the default checklist template, and who may do what. Nothing where there is something; answers whether anything was
 * recorded just now, and how many events a log begins with.
 */
export const bootstrap = async ({ store, directory, now, configuration }: Bootstrap): Promise<{ isBegun: boolean; size: number }> => {
  const begin = async (stream: string, facts: readonly Fact[]): Promise<boolean> => {
    for await (const _ of store.readStream(stream)) return false;
    if (facts.length === 0) return false;
    const id = randomUUID();
    try {
      await store.append(stream, -1, newEvents(facts, now()), { commandId: id, correlationId: id, actor: null, body: '{}' });
    } catch (error) {
      // Another process began at the same time, with the same.
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
    return true;
  };
  const beginning = beginningOf(await firstRoles(directory, configuration));
  let isBegun = false;
  for (const { stream, facts } of beginning) if (await begin(stream, facts)) isBegun = true;
  return { isBegun, size: beginning.flatMap(({ facts }) => facts).length };
};

/** What an empty log begins with, given who holds a role from the first day. */
export const beginningOf = (roles: readonly Fact[]): readonly { readonly stream: string; readonly facts: readonly Fact[] }[] => [
  { stream: `template-${DEFAULT_TEMPLATE.id}`, facts: [fact('TemplatePublished', DEFAULT_TEMPLATE)] },
  { stream: 'access', facts: roles },
];

const firstRoles = async (directory: Directory, { issuer, adminEmail }: Bootstrap['configuration']): Promise<Fact[]> => {
  if (issuer !== null && adminEmail === null) return [];
  const asked: { email: string; role: GrantedRole }[] =
    issuer === null ? DEMO_PEOPLE.map(({ login, role }) => ({ email: demoEmail(login), role })) : [{ email: adminEmail!, role: 'ADMIN' }];
  for (;;) {
    const people = await directory.resolve(asked.map(({ email }) => email));
    if (await directory.add(people)) return people.map(({ id }, place) => fact('RoleGranted', { person: id!, role: asked[place]!.role }));
  }
};
