import type { TemplateEvent } from '@causeway/checklist/template/events.ts';
import { evolveTemplate } from '@causeway/checklist/template/evolve.ts';
import type { Template } from '@causeway/checklist/template/template.ts';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import type { PolicyEvent } from '@causeway/poc/policy/events.ts';
import { evolvePolicy, initialPolicy } from '@causeway/poc/policy/evolve.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import { toFact } from '../fact.ts';
import type { Table } from '../tables/table.ts';
import { SHARED_TABLES } from '../tables/tables.ts';

/** What is known beside the POCs. */
export interface Shared {
  readonly policy: Policy;
  /** Whether a policy was ever recorded: until then the default counts, and no row says so. */
  readonly hasPolicy: boolean;
  readonly templates: Readonly<Record<string, Template>>;
}

export const NOTHING_SHARED: Shared = { policy: initialPolicy, hasPolicy: false, templates: {} };

export const POLICY_STREAM = 'policy';
const TEMPLATE = 'template-';
export const isOfPoc = (stream: string): boolean => stream.startsWith('poc-');
export const isShared = (stream: string): boolean => stream === POLICY_STREAM || stream.startsWith(TEMPLATE);

/** What is so after one more command on the policy or on a template. */
export const evolveShared = (shared: Shared, command: readonly RecordedEvent[]): Shared => {
  const { stream } = command[0]!;
  if (stream === POLICY_STREAM) {
    const policy = command.reduce(
      (folded, event) => evolvePolicy(folded, toFact<PolicyEvent>(event) as Recorded<PolicyEvent>),
      shared.policy,
    );
    return { ...shared, policy, hasPolicy: true };
  }
  const id = stream.slice(TEMPLATE.length);
  const template = command.reduce<Template | null>(
    (folded, event) => evolveTemplate(folded, toFact<TemplateEvent>(event) as Recorded<TemplateEvent>),
    shared.templates[id] ?? null,
  );
  return { ...shared, templates: { ...shared.templates, [id]: template! } };
};

export const SHARED: readonly Table[] = [SHARED_TABLES.policy as Table, SHARED_TABLES.template as Table];

/** Its rows by table. */
export const sharedRows = ({ policy, hasPolicy, templates }: Shared): [Table, unknown][] => [
  [SHARED[0]!, hasPolicy ? [{ body: policy }] : []],
  [SHARED[1]!, Object.entries(templates).map(([id, body]) => ({ id, body }))],
];
