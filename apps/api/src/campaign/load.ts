import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from './checker.ts';

interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly data?: Record<string, { position: string | null; userErrors: readonly { code: string }[]; poc: { id: string } | null }> | null;
}

/** Writers that record spend on POCs of their own and on shared ones, and repeat with the same id what was not answered. */
export interface Load {
  readonly operations: readonly Operation[];
  /** Answers with status 503, and those of them that said when to come again. */
  readonly unavailable: { count: number; withRetryAfter: number };
  readonly otherStatuses: readonly number[];
  /** Codes of refusals: writers of one POC may lose every race, and are told CONFLICT. */
  readonly refusals: readonly string[];
  /** Each POC and what was spent on it by acknowledged commands, in minor units. */
  readonly spent: ReadonlyMap<string, bigint>;
  acknowledged(): number;
  stop(): Promise<void>;
}

/** What a client waits for an answer. */
const PATIENCE_MS = 30_000;
const AGAIN_MS = 100;

const MUTATION = {
  proposePoc: 'mutation ($input: ProposePocInput!) { proposePoc(input: $input) { position userErrors { code } poc { id } } }',
  recordSpend: 'mutation ($input: RecordSpendInput!) { recordSpend(input: $input) { position userErrors { code } poc { id } } }',
} as const;

/** @param urlOf the server that a writer asks: another may have taken its place. */
export const startLoad = async (
  urlOf: (writer: number) => string,
  { writers, shared }: { writers: number; shared: number },
): Promise<Load> => {
  const operations: Operation[] = [];
  const unavailable = { count: 0, withRetryAfter: 0 };
  const otherStatuses: number[] = [];
  const refusals: string[] = [];
  const spent = new Map<string, bigint>();
  let isStopped = false;
  /** By server: each issues its own. */
  const tokens = new Map<string, Promise<string>>();

  const ask = async (url: string, field: keyof typeof MUTATION, input: object): Promise<Answered | null> => {
    try {
      const token = tokens.get(url) ?? tokenOf(url);
      tokens.set(url, token);
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
        body: JSON.stringify({ query: MUTATION[field], variables: { input } }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const body = (await response.json()) as Pick<Answered, 'data'>;
      return { status: response.status, retryAfter: response.headers.get('retry-after'), ...body };
    } catch {
      tokens.delete(url);
      return null;
    }
  };

  /** Asks until it is answered; a stop leaves it unknown. */
  const carryOut = async (
    writer: number,
    field: keyof typeof MUTATION,
    input: object,
  ): Promise<{ outcome: Operation['outcome']; pocId: string | null }> => {
    const commandId = randomUUID();
    const askedAt = performance.now();
    const note = (outcome: Operation['outcome'], position?: bigint) =>
      operations.push({ commandId, askedAt, answeredAt: performance.now(), outcome, ...(position !== undefined && { position }) });
    for (;;) {
      const answer = await ask(urlOf(writer), field, { commandId, ...input });
      const payload = answer?.data?.[field];
      if (payload?.position) {
        note('acknowledged', BigInt(payload.position));
        return { outcome: 'acknowledged', pocId: payload.poc?.id ?? null };
      }
      if (payload && payload.userErrors.length > 0) {
        note('refused');
        refusals.push(...payload.userErrors.map(({ code }) => code));
        return { outcome: 'refused', pocId: null };
      }
      if (answer?.status === 503) {
        unavailable.count += 1;
        if (answer.retryAfter !== null) unavailable.withRetryAfter += 1;
      } else if (answer) otherStatuses.push(answer.status);
      if (isStopped) {
        note('unknown');
        return { outcome: 'unknown', pocId: null };
      }
      await sleep(AGAIN_MS);
    }
  };

  const propose = async (writer: number, name: string): Promise<string> => {
    const { pocId } = await carryOut(writer, 'proposePoc', { name, hypothesis: 'It holds.', track: 'RESEARCH' });
    if (pocId === null) throw new Error(`${name} was not answered`);
    return pocId;
  };
  const spend = async (writer: number, pocId: string, amount: bigint): Promise<void> => {
    const money = { minorUnits: String(amount), currency: 'USD' };
    const { outcome } = await carryOut(writer, 'recordSpend', { pocId, envelope: 'POC', amount: money, on: today() });
    if (outcome === 'acknowledged') spent.set(pocId, (spent.get(pocId) ?? 0n) + amount);
  };

  const commons = await Promise.all(Array.from({ length: shared }, (_, place) => propose(place, `Shared ${place}`)));
  const ended = Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const own = await propose(writer, `Of writer ${writer}`);
      for (let turn = 0; !isStopped; turn += 1)
        await spend(writer, turn % 3 === 0 ? commons[turn % shared]! : own, BigInt(1 + (turn % 97)));
    }),
  );
  return {
    operations,
    unavailable,
    otherStatuses,
    refusals,
    spent,
    acknowledged: () => operations.filter(({ outcome }) => outcome === 'acknowledged').length,
    stop: async () => {
      isStopped = true;
      await ended;
    },
  };
};

const today = (): string => new Date().toISOString().slice(0, 10);

export const tokenOf = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { authorization: `Basic ${btoa('demo-pmo:demo')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
};
