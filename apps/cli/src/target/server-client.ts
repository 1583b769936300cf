import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, UsageError } from '../exit.ts';

/** The server said that the request itself was wrong (BAD_USER_INPUT). */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly field: readonly string[] | null;
  constructor(message: string, field: readonly string[] | null) {
    super(message);
    this.field = field;
  }
}

/** The token's person may not do it. */
export class Forbidden extends Refusal {
  override readonly name = 'Forbidden';
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly field?: readonly string[] };
  }[];
}

const TRIES = 5;
/** A mutation may wait ten seconds for the read side. */
const TIMEOUT_MS = 30_000;

/** Asks one server's GraphQL. While it is away a request is repeated: reads change nothing, and a mutation's command id makes it happen once. */
export class ServerClient {
  readonly #address: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    const given = url.replace(/\/+$/, '').replace(/\/graphql$/, '');
    if (!URL.canParse(given) || !/^https?:/.test(given))
      throw new UsageError(`--url ${url} is no address; give one such as http://127.0.0.1:4000.`);
    this.#address = given;
    this.#token = token;
  }

  /**
   * Answers the data of a document.
   * @throws Refusal when the server refuses or stays away, BadRequest when the request was wrong
   */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.#post(query, variables);
    if (errors?.[0]) throw this.#problem(errors[0]);
    return data as Data;
  }

  /** How many streams are parked, by the server's health. */
  async parkedStreams(): Promise<number> {
    const response = await this.#fetch('/health/ready', {});
    const body = (await response.json().catch(() => ({}))) as { parkedStreams?: number; reason?: string };
    if (!response.ok) throw new Refusal(`${this.#address} is not ready: ${body.reason ?? response.status}`);
    return body.parkedStreams ?? 0;
  }

  async #post(query: string, variables: object): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const response = await this.#fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${this.#token}` },
        body: JSON.stringify({ query, variables }),
      }).catch((error: unknown) => {
        if (tries >= TRIES) throw error;
        return null;
      });
      const answer = response && ((await response.json().catch(() => null)) as Answer | null);
      const isAway =
        response === null || response.status === 429 || response.status >= 502 || answer?.errors?.[0]?.extensions?.code === 'UNAVAILABLE';
      if (!isAway || (tries >= TRIES && answer)) {
        if (answer && (answer.data !== undefined || answer.errors)) return answer;
        throw new Refusal(`${this.#address} does not answer as a Causeway server (${response?.status}); is the address right?`);
      }
      if (tries >= TRIES) throw new Refusal(`${this.#address} is away (${response?.status}); try again later.`);
      await sleep(retryAfter(response) ?? 250 * 2 ** tries);
    }
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(`${this.#address}${path}`, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    } catch (error) {
      const { cause } = error as { cause?: { code?: string; message?: string } };
      throw new Refusal(
        `${this.#address} cannot be reached (${cause?.code ?? cause?.message ?? (error as Error).message}); is the server running?`,
      );
    }
  }

  #problem({ message, extensions }: NonNullable<Answer['errors']>[number]): Error {
    if (extensions?.code === 'BAD_USER_INPUT') return new BadRequest(message, extensions.field ?? null);
    if (extensions?.code === 'UNAUTHENTICATED')
      return new Refusal(`${this.#address} does not know the token: ${message} Get a fresh one for --token.`);
    return extensions?.code === 'FORBIDDEN' ? new Forbidden(message) : new Refusal(message);
  }
}

const retryAfter = (response: Response | null): number | null => {
  const seconds = Number(response?.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
};
