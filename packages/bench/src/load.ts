import autocannon from 'autocannon';

export interface Target {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query: string;
  readonly variables?: object;
}

const bodyOf = ({ query, variables }: Target): string => JSON.stringify({ query, variables });
const headersOf = ({ headers }: Target) => ({ 'content-type': 'application/json', accept: 'application/json', ...headers });

/** One answer's data. @throws what was wrong with it: a benchmark of refusals would be a fast one */
export const ask = async (target: Target): Promise<Record<string, unknown>> => {
  const answer = await fetch(target.url, { method: 'POST', headers: headersOf(target), body: bodyOf(target) });
  const { data, errors } = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (errors || !data) throw new Error(`${target.url}: ${JSON.stringify(errors)}`);
  return data;
};

/** Requests per second over so many connections for a while. */
export const load = async (target: Target, { connections, forMs }: { connections: number; forMs: number }): Promise<number> => {
  await ask(target);
  const result = await autocannon({
    url: target.url,
    method: 'POST',
    headers: headersOf(target),
    body: bodyOf(target),
    connections,
    duration: forMs / 1_000,
  });
  if (result.non2xx + result.errors + result.timeouts > 0)
    throw new Error(`${target.url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result['2xx'] / result.duration;
};

/** Milliseconds of each of so many requests, one after the other. */
export const latencies = async (target: Target, count: number): Promise<number[]> => {
  for (let warm = 0; warm < 20; warm += 1) await ask(target);
  const took: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const asked = performance.now();
    await ask(target);
    took.push(performance.now() - asked);
  }
  return took;
};
