import type { Area } from '@causeway/checklist/areas.ts';
import type { Template } from '@causeway/checklist/template/template.ts';
import type { CommandAnswer, CommandRefusal, Door, KnownPoc } from '@causeway/import/run/door.ts';
import { peopleIn } from '@causeway/import/run/people-in.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { PocEvent } from '@causeway/poc/evolve.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import { BadRequest, type ServerClient } from './server-client.ts';

/** Where the log keeps an event, and whose doing it is. */
interface Recording {
  readonly position: string;
  readonly correlationId: string;
}
interface Payload {
  readonly position: string | null;
  readonly poc: { readonly slug: string; readonly history: { readonly nodes: readonly Recording[] } } | null;
  readonly userErrors: readonly CommandRefusal[];
}

/** Where an import goes that works on a server: its GraphQL, as whoever the token names. */
export const serverDoor = (client: ServerClient): Door => {
  /** Of POCs that were there before: their id, and the position of their newest event. */
  const known = new WeakMap<KnownPoc, { readonly id: string; position: bigint }>();
  return {
    today: async () => {
      const { policy } = await client.ask<{ policy: { timeZone: string } }>('{ policy { timeZone } }');
      return dayOf(Date.now(), policy.timeZone);
    },
    command: async ({ type, input }, poc): Promise<CommandAnswer> => {
      const at = poc && known.get(poc);
      const recording = `history(${at ? 'last' : 'first'}: 1) { nodes { position correlationId } }`;
      try {
        const answer = await client.ask<Record<string, Payload>>(
          `mutation ($input: ${type[0]?.toUpperCase()}${type.slice(1)}Input!) { done: ${type}(input: $input) { position poc { slug ${recording} } userErrors { code message field } } }`,
          { input: at ? { ...input, pocId: at.id } : input },
        );
        const done = answer.done!;
        const recorded = isRecorded(done, at?.position ?? null, client.correlationId);
        if (at && recorded) at.position = BigInt(done.position!);
        return { refusals: done.userErrors, recorded, slug: done.poc?.slug ?? poc?.slug ?? null };
      } catch (error) {
        if (!(error instanceof BadRequest)) throw error;
        return { refusals: [{ code: 'BAD_USER_INPUT', message: error.message, field: error.field }], recorded: false, slug: null };
      }
    },
    opened: async (commandId) => {
      const found = await openedBy(client, commandId);
      if (found === null) return null;
      known.set(found.poc, { id: found.id, position: found.poc.events.at(-1)!.position });
      return found.poc;
    },
    rules: () => rulesOf(client),
  };
};

/**
 * Whether a command was carried out by this run, rather than by one before it or beside it: the first event of a POC that it opened, or the newest of one that
 * it changed, where that stands at the command's position, bears this run's correlation id. One that changes nothing is answered with the newest position.
 */
const isRecorded = ({ position, poc }: Payload, before: bigint | null, correlationId: string): boolean => {
  if (position === null || (before !== null && BigInt(position) <= before)) return false;
  const told = (poc?.history.nodes ?? []).filter((event) => before === null || event.position === position);
  return told.every((event) => event.correlationId === correlationId);
};

/** Each may hold 64 KiB. */
const PAGE = 200;
// As the log keeps it: whether a newer edition was read before shows in a day that was stated, be it that of the recording.
const EVENT = 'id position revision type recordedAt effectiveOn: statedOn commandId actor { id } data';
interface Node {
  readonly id: string;
  readonly position: string;
  readonly revision: number;
  readonly type: string;
  readonly recordedAt: string;
  readonly effectiveOn: string | null;
  readonly commandId: string;
  readonly actor: { readonly id: string } | null;
  readonly data: object;
}
interface Page {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const HISTORY = `nodes { ${EVENT} } pageInfo { hasNextPage endCursor }`;
interface Opened {
  readonly revision: number;
  readonly poc: { readonly id: string; readonly slug: string; readonly history: Page } | null;
}

/** With its whole history in one answer, unless that is long: each row of a register that is imported again asks for it. */
const openedBy = async (client: ServerClient, commandId: string): Promise<{ id: string; poc: KnownPoc } | null> => {
  const { events: found } = await client.ask<{ events: { nodes: readonly Opened[] } }>(
    `query ($commandId: UUID!) { events(first: 1, filter: { commandId: $commandId }) { nodes { revision poc { id slug history(first: ${PAGE}) { ${HISTORY} } } } } }`,
    { commandId },
  );
  const [first] = found.nodes;
  if (!first?.poc || first.revision !== 0) return null;
  const { id, slug, history } = first.poc;
  const events: Recorded<PocEvent>[] = [];
  for (let page = history; ; ) {
    events.push(...page.nodes.map(factOf));
    if (!page.pageInfo.hasNextPage) break;
    const { poc } = await client.ask<{ poc: { history: Page } }>(
      `query ($id: ID!, $after: String) { poc(id: $id) { history(first: ${PAGE}, after: $after) { ${HISTORY} } } }`,
      { id, after: page.pageInfo.endCursor },
    );
    page = poc.history;
  }
  return { id, poc: { slug, events, emails: await emailsOf(client, peopleIn(events)) } };
};

const factOf = ({ actor, position, recordedAt, effectiveOn, ...node }: Node): Recorded<PocEvent> =>
  ({
    ...node,
    ...(effectiveOn !== null && { effectiveOn }),
    recordedAt: Date.parse(recordedAt),
    position: BigInt(position),
    actor: actor?.id ?? null,
  }) as unknown as Recorded<PocEvent>;

/** A document has at most a hundred aliases. */
const PEOPLE_AT_ONCE = 50;
/** Addresses by the id that events name people by: the contract's ids of people hold it. */
const emailsOf = async (client: ServerClient, people: readonly string[]): Promise<Map<string, string>> => {
  if (people.length === 0) return new Map();
  const some = people.slice(0, PEOPLE_AT_ONCE);
  const answer = await client.ask<Record<string, { email: string | null } | null>>(
    `{ ${some.map((person, place) => `p${place}: node(id: ${JSON.stringify(Buffer.from(`Person:${person}`).toString('base64url'))}) { ... on Person { email } }`).join(' ')} }`,
  );
  const found = some.flatMap((person, place) => (answer[`p${place}`]?.email ? [[person, answer[`p${place}`]!.email!] as const] : []));
  return new Map([...found, ...(await emailsOf(client, people.slice(PEOPLE_AT_ONCE)))]);
};

interface PolicyNode extends Omit<Policy, 'weeklyRates'> {
  readonly weeklyRates: readonly Money[];
}
interface TemplateNode {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly items: readonly (Template['items'][number] & { readonly area: Area })[];
}

const rulesOf = async (client: ServerClient) => {
  const { policy, checklistTemplates } = await client.ask<{ policy: PolicyNode; checklistTemplates: readonly TemplateNode[] }>(
    `{ policy { version overall perArea blockingScore ownerAttendance minimumRatio drillMaxAgeDays defaultCurrency weeklyRates { minorUnits currency } capacity timeZone }
       checklistTemplates { id version name items { id area question weight blocking effortWeeks levels evidenceHint references } } }`,
  );
  return {
    policy: policy as unknown as Policy,
    template: async (id: string) => (checklistTemplates.find((template) => template.id === id) as unknown as Template | undefined) ?? null,
  };
};
