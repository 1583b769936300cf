import type { Criterion, GateReading } from '../gate/reading.ts';
import type { ServerClient } from './server-client.ts';

interface Poc {
  readonly name: string;
  readonly status: string;
  readonly gate: { readonly open: boolean; readonly policyVersion: number; readonly criteria: readonly Criterion[] };
}

/** A POC's gate now; null when there is no such POC. */
export const serverGate = async (client: ServerClient, slug: string): Promise<GateReading | null> => {
  const { poc } = await client.ask<{ poc: Poc | null }>(
    'query ($slug: String) { poc(slug: $slug) { name status gate { open policyVersion criteria { code area met required actual items } } } }',
    { slug },
  );
  return poc && { slug, name: poc.name, status: poc.status, ...poc.gate };
};
