import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, UsageError } from '../exit.ts';
import { isInterrupted } from '../interruption.ts';

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

/** Within some eight seconds. */
const TRIES = 5;
/** How long a server is waited for that was there before: one that is begun anew reads its log first. */
const PATIENCE_MS = 60_000;
const LONGEST_PAUSE_MS = 4_000;
/** A mutation may wait ten seconds for the read side. */
const TIMEOUT_MS = 30_000;
/** Whoever waits at a terminal is told of a longer wait, in place of being held for it. */
const LONGEST_WAIT_MS = 30_000;

interface Waiting {
  readonly patienceMs: number;
  /** Told once each time that the server stays away for long. */
  onAway(sentence: string): void;
}

/**
 * Asks one server's GraphQL. While it is away a request is repeated: reads change nothing, and a mutation's command id makes it happen once. One that was
 * never there is given up sooner; the address may be wrong.
 */
export class ServerClient {
  /** Of all that this run records: by it the log tells what came from here. */
  readonly correlationId: string = randomUUID();
  readonly #address: string;
  readonly #token: string;
  readonly #waiting: Waiting;
  #wasThere = false;
  /** Of several requests that wait, one tells it. */
  #isAway = false;

  constructor(url: string, token: string, { patienceMs = PATIENCE_MS, onAway = () => undefined }: Partial<Waiting> = {}) {
    const given = url.replace(/\/+$/, '').replace(/\/graphql$/, '');
    if (!URL.canParse(given) || !/^https?:/.test(given))
      throw new UsageError(`--url ${url} is no address; give one such as http://127.0.0.1:4000.`);
    this.#address = given;
    this.#token = token;
    this.#waiting = { patienceMs, onAway };
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
    const { response, body } = await this.#fetch<{ parkedStreams?: number; reason?: string }>('/health/ready', {});
    if (!response.ok) throw new Refusal(`${this.#address} is not ready: ${body?.reason ?? response.status}`);
    return body?.parkedStreams ?? 0;
  }

  async #post(query: string, variables: object): Promise<Answer> {
    const begun = performance.now();
    for (let tries = 1; ; tries += 1) {
      const isGivenUp = () =>
        tries >= TRIES && (!this.#wasThere || isInterrupted() || performance.now() - begun >= this.#waiting.patienceMs);
      const answered = await this.#fetch<Answer>('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${this.#token}`,
          'x-correlation-id': this.correlationId,
        },
        body: JSON.stringify({ query, variables }),
      }).catch((error: unknown) => {
        if (isGivenUp()) throw error;
        return null;
      });
      const { response, body: answer } = answered ?? { response: null, body: null };
      const isAway =
        response === null || response.status === 429 || response.status >= 502 || answer?.errors?.[0]?.extensions?.code === 'UNAVAILABLE';
      if (!isAway) [this.#wasThere, this.#isAway] = [true, false];
      if (!isAway || (answer && isGivenUp())) {
        if (answer && (answer.data !== undefined || answer.errors)) return answer;
        throw new Refusal(`${this.#address} does not answer as a Causeway server (${response?.status}); is the address right?`);
      }
      if (isGivenUp()) throw new Refusal(`${this.#address} is away (${response?.status}); try again later.`);
      if (tries === TRIES && !this.#isAway) {
        this.#isAway = true;
        this.#waiting.onAway(`${this.#address} is away; it is asked again for a minute.`);
      }
      const waitMs = retryAfterMs(response) ?? Math.min(250 * 2 ** tries, LONGEST_PAUSE_MS);
      if (waitMs > LONGEST_WAIT_MS)
        throw new Refusal(`${this.#address} is away (${response?.status}) and asks for ${Math.ceil(waitMs / 1000)} s; try again then.`);
      await sleep(waitMs);
    }
  }

  /** What is answered, whole; its body is null where it is no JSON. @throws Refusal where nothing comes, or what comes breaks off */
  async #fetch<Body>(path: string, init: RequestInit): Promise<{ readonly response: Response; readonly body: Body | null }> {
    try {
      const response = await fetch(`${this.#address}${path}`, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
      return { response, body: parsed<Body>(await response.text()) };
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

const parsed = <Body>(text: string): Body | null => {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
};

/** What the server asks for in seconds; null where it names none, or a date. */
const retryAfterMs = (response: Response | null): number | null => {
  const seconds = Number(response?.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
};
