import { addressKey } from '@causeway/kernel/email.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { Asked, Change } from './change.ts';
import type { KnownPoc } from './door.ts';

const ROLES = { productionOwner: 'PRODUCTION_OWNER', pocLead: 'POC_LEAD', sponsor: 'SPONSOR' } as const;
const folded = (email: string): string => addressKey(email.trim());

type Owner = keyof typeof ROLES;

/** The owners that the register names, neither last time nor here already. */
const newOwners = ({
  wanted: { owners = {} },
  standing: { said, now },
  emails,
}: Asked): { readonly name: Owner; readonly email: string }[] =>
  (Object.keys(ROLES) as Owner[]).flatMap((name) => {
    const email = owners[name];
    const isNamed = ({ ownership }: PocState): boolean => {
      const person = ownership.owners[ROLES[name]]?.person;
      return person !== undefined && folded(emails.get(person) ?? '') === folded(email ?? '');
    };
    return email === undefined || isNamed(said) || isNamed(now) ? [] : [{ name, email }];
  });

/** PR-2: whoever was erased is not brought back by a register that still names them, by an address that nobody has here. */
const isOwnerErased = (name: Owner, { standing: { said }, emails }: Asked): boolean => {
  const owner = said.ownership.owners[ROLES[name]];
  return Boolean(owner && !emails.has(owner.person));
};

/** Owners that the register names otherwise. */
export const owned = (asked: Asked): Change[] =>
  newOwners(asked)
    .filter(({ name }) => !isOwnerErased(name, asked))
    .map(({ name, email }) => ({
      what: [`owners.${name}`],
      type: 'changeOwner',
      input: { role: ROLES[name], email, reason: asked.reason },
    }));

const isAmong = (email: string, people: readonly string[]): boolean => people.some((each) => folded(each) === folded(email));
const membersOf = ({ ownership }: PocState, emails: KnownPoc['emails']): string[] =>
  ownership.recordedMembers.flatMap((person) => emails.get(person) ?? []);

/** Whom the register names as a member and did not before. */
const newMembers = ({ wanted: { members = [] }, standing: { said }, emails }: Asked): string[] =>
  members.filter((email) => !isAmong(email, membersOf(said, emails)));

/** PR-2: where a member was erased, an address that nobody has here may be theirs. */
const isMemberErased = ({ standing: { said }, emails }: Asked): boolean =>
  said.ownership.recordedMembers.some((person) => !emails.has(person));

/** Members that the register names otherwise. */
export const teamed = (asked: Asked): Change[] => {
  const {
    wanted: { members },
    standing: { said, now },
    emails,
  } = asked;
  if (members === undefined) return [];
  const here = membersOf(now, emails);
  const add = isMemberErased(asked) ? [] : newMembers(asked);
  const remove = membersOf(said, emails).filter((email) => !isAmong(email, members));
  const lead = emails.get(now.ownership.owners.POC_LEAD?.person ?? '') ?? '';
  // The lead counts as a member while lead, and is not removed.
  const isSoAlready =
    add.every((email) => isAmong(email, here)) && remove.every((email) => !isAmong(email, here) || folded(email) === folded(lead));
  return isSoAlready ? [] : [{ what: ['members'], type: 'changeTeam', input: { add, remove } }];
};

/** Whom the register names and nobody becomes, for somebody was erased in that place, as sentences. */
export const keptOfPeople = (asked: Asked): string[] => [
  ...newOwners(asked).flatMap(({ name }) =>
    isOwnerErased(name, asked)
      ? [`owners.${name}: nobody is named, for whom the register named was erased, and may be whom it names still; name another by hand.`]
      : [],
  ),
  ...(isMemberErased(asked) && newMembers(asked).length > 0
    ? ['members: nobody is added, for one of them was erased, and may be whom the register names still; add others by hand.']
    : []),
];
