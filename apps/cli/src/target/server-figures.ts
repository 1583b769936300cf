import { titleOf } from '../gate/reading.ts';
import type { Figures, Finding } from '../replay/figures.ts';
import { asOfInput } from './server-as-of.ts';
import type { ServerClient } from './server-client.ts';
import type { Moment } from './target.ts';

interface Poc {
  readonly status: string;
  readonly readiness: { overall: number };
  readonly findings: readonly Finding[];
  readonly gate: { open: boolean; criteria: readonly { code: string; area: string | null; met: boolean }[] };
}

/** Moments that one document asks for. */
const AT_ONCE = 20;

/** A POC's figures at each of these moments, some moments a request; null where it was not there yet. */
export const serverFigures = async (client: ServerClient, slug: string, moments: readonly Moment[]): Promise<(Figures | null)[]> => {
  const found: (Figures | null)[] = [];
  for (let start = 0; start < moments.length; start += AT_ONCE) {
    const some = moments.slice(start, start + AT_ONCE);
    const fields = some.map(
      (_, place) =>
        `p${place}: poc(slug: $slug, asOf: $m${place}) { status readiness { overall } findings { code message since } gate { open criteria { code area met } } }`,
    );
    const answer = await client.ask<Record<string, Poc | null>>(
      `query ($slug: String, ${some.map((_, place) => `$m${place}: AsOf`).join(', ')}) { ${fields.join(' ')} }`,
      { slug, ...Object.fromEntries(some.map((moment, place) => [`m${place}`, asOfInput(moment)])) },
    );
    found.push(...some.map((_, place) => figuresOf(answer[`p${place}`] ?? null)));
  }
  return found;
};

const figuresOf = (poc: Poc | null): Figures | null =>
  poc && {
    status: poc.status,
    readiness: poc.readiness.overall,
    gateOpen: poc.gate.open,
    findings: poc.findings,
    unmet: poc.gate.criteria.filter(({ met }) => !met).map(titleOf),
  };
