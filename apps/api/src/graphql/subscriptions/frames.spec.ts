import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../testing/api.ts';

// WebSocket frames and graphql-ws messages as no client library would send them: each is refused with a code, and the server goes on.

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const TEXT = 0x81;
const MASK = Buffer.from([1, 2, 3, 4]);

/** A frame as RFC 6455 has it, but for what is given. */
const frame = (content: string | Buffer, first = TEXT, isMasked = true): Buffer => {
  const payload = Buffer.from(content as string);
  const length =
    payload.length < 126 ? [payload.length] : payload.length < 65_536 ? [126, payload.length >> 8, payload.length & 255] : null;
  const head = length ?? [127, 0, 0, 0, 0, ...[24, 16, 8, 0].map((shift) => (payload.length >> shift) & 255)];
  if (!isMasked) return Buffer.concat([Buffer.from([first, ...head]), payload]);
  const masked = payload.map((byte, place) => byte ^ MASK[place % 4]!);
  return Buffer.concat([Buffer.from([first, head[0]! | 0x80, ...head.slice(1)]), MASK, masked]);
};
const message = (value: unknown) => frame(JSON.stringify(value));
const subscribing = (payload: unknown, id: unknown = '1') => message({ id, type: 'subscribe', payload });
const ALL = 'subscription { pocChanged { id } }';

const [PING, PONG, CLOSE] = [9, 10, 8];

class Line {
  readonly #socket: Socket;
  received = Buffer.alloc(0);
  /** Pings that were answered: every few seconds the server asks who is still there. */
  #answered = 0;
  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => {
      this.received = Buffer.concat([this.received, data]);
      const pings = [...this.#frames()].filter(({ kind }) => kind === PING);
      for (const { content } of pings.slice(this.#answered)) this.send(frame(content, 0x80 | PONG));
      this.#answered = pings.length;
    });
    socket.on('error', () => {});
  }
  send(...frames: Buffer[]) {
    for (const each of frames) this.#socket.write(each);
  }
  end() {
    this.#socket.destroy();
  }
  pause() {
    this.#socket.pause();
  }
  get isOver(): boolean {
    return this.#socket.destroyed;
  }
  /** The code that the server closed with; of an error message, its codes. */
  async answer(): Promise<number | string> {
    await expect.poll(() => this.#read()).not.toBeNull();
    return this.#read()!;
  }
  /** The frames that came whole, once the connection is one of WebSocket. */
  *#frames(): Iterable<{ readonly kind: number; readonly content: Buffer }> {
    const head = this.received.indexOf('\r\n\r\n');
    if (head < 0 || !this.received.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101'))) return;
    let rest = this.received.subarray(head + 4);
    while (rest.length >= 2) {
      const isLong = (rest[1]! & 127) === 126;
      if (isLong && rest.length < 4) return;
      const start = isLong ? 4 : 2;
      const end = start + (isLong ? rest.readUInt16BE(2) : rest[1]! & 127);
      if (rest.length < end) return;
      yield { kind: rest[0]! & 15, content: rest.subarray(start, end) };
      rest = rest.subarray(end);
    }
  }
  #read(): number | string | null {
    for (const { kind, content } of this.#frames()) {
      if (kind === CLOSE) return content.readUInt16BE(0);
      if (kind === PING || kind === PONG) continue;
      const { type, payload } = JSON.parse(content.toString()) as { type: string; payload?: unknown };
      const errors = type === 'error' ? payload : type === 'next' ? (payload as { errors?: unknown }).errors : undefined;
      if (errors) return (errors as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code).join();
    }
    return null;
  }
}

let lines: Line[] = [];
afterEach(() => {
  for (const line of lines) line.end();
  lines = [];
});

const open = async ({ path = '/graphql', protocol = 'graphql-transport-ws', headers = '', isSignedIn = true } = {}): Promise<Line> => {
  const { hostname, port, host } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const line = new Line(socket);
  lines.push(line);
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${btoa('0123456789abcdef')}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: ${protocol}\r\n${headers}\r\n`,
  );
  await expect.poll(() => line.received.includes('\r\n\r\n') || socket.closed).toBe(true);
  if (isSignedIn) {
    line.send(message({ type: 'connection_init', payload: { authorization: 'Bearer PMO' } }));
    await expect.poll(() => line.received.includes('connection_ack')).toBe(true);
  }
  return line;
};

const stillUp = async () => expect((await api.ask('PMO', '{ __typename }')).data).toEqual({ __typename: 'Query' });

describe('frames', () => {
  it.each<[string, number, Buffer]>([
    ['a text that is no UTF-8', 1007, frame(Buffer.from([0xff, 0xfe]))],
    ['one that is not masked', 1002, frame('{}', TEXT, false)],
    ['one with reserved bits', 1002, frame('{}', TEXT | 0x70)],
    ['one of a kind that there is not', 1002, frame('{}', 0x85)],
    ['the end of nothing', 1002, frame('{}', 0x80)],
    ['a ping that is too long', 1002, frame('x'.repeat(126), 0x89)],
    ['a farewell cut short', 1002, frame(Buffer.from([3]), 0x88)],
    ['one of 100 kB', 1009, frame('x'.repeat(100_000))],
    ['one that says it is of 4 EB', 1009, Buffer.from([TEXT, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0])],
  ])('%s: closed with %i', async (_, code, bad) => {
    const line = await open();
    line.send(bad);
    expect(await line.answer()).toBe(code);
    await stillUp();
  });

  it('one that stops in the middle', async () => {
    const line = await open();
    line.send(Buffer.from([TEXT, 0xfe, 0x10]));
    line.end();
    await stillUp();
  });

  it('a message in parts is read', async () => {
    const line = await open();
    line.send(frame('{"type":', 0x01), frame('"ping"}', 0x80));
    await expect.poll(() => line.received.includes('pong')).toBe(true);
  });
});

describe('messages', () => {
  it.each<[string, number | string, Buffer[]]>([
    ['no JSON', 4400, [frame('hello')]],
    ['bytes', 4400, [frame(Buffer.from([0xff, 0xfe]), 0x82)]],
    ['a list', 4400, [message([])]],
    ['null', 4400, [message(null)]],
    ['a kind that there is not', 4400, [message({ type: 'hello' })]],
    ['a subscription without an id', 4400, [subscribing({ query: ALL }, null)]],
    ['a query that is a number', 4400, [subscribing({ query: 5 })]],
    ['variables that are a text', 4400, [subscribing({ query: ALL, variables: 'x' })]],
    ['greetings twice', 4429, [message({ type: 'connection_init' })]],
    ['one id twice', 4409, [subscribing({ query: ALL }), subscribing({ query: ALL })]],
    [
      'one id of 5,000 letters twice',
      4409,
      [subscribing({ query: ALL }, 'x'.repeat(5_000)), subscribing({ query: ALL }, 'x'.repeat(5_000))],
    ],
    ['a syntax error', 'BAD_USER_INPUT', [subscribing({ query: 'subscription {' })]],
    ['an unknown field', 'BAD_USER_INPUT', [subscribing({ query: 'subscription { nothing }' })]],
    ['a query', 'BAD_USER_INPUT', [subscribing({ query: '{ me { roles } }' })]],
    ['a mutation', 'BAD_USER_INPUT', [subscribing({ query: 'mutation { kickOffPoc(input: { pocId: "x" }) { position } }' })]],
    [
      'a variable of another kind',
      'BAD_USER_INPUT',
      [subscribing({ query: 'subscription ($i: ID) { pocChanged(pocId: $i) { id } }', variables: { i: {} } })],
    ],
    ['two operations, none named', 'BAD_USER_INPUT', [subscribing({ query: `${ALL.replace('{', 'A {')} ${ALL.replace('{', 'B {')}` })]],
    ['an operation that there is not', 'BAD_USER_INPUT', [subscribing({ query: ALL.replace('{', 'A {'), operationName: 'B' })]],
    [
      '2,300 lists in each other',
      'BAD_USER_INPUT',
      [subscribing({ query: `subscription { pocChanged(pocId: ${'['.repeat(2_300)}${']'.repeat(2_300)}) { id } }` })],
    ],
    [
      '1,000 aliases',
      'BAD_USER_INPUT',
      [subscribing({ query: `subscription { pocChanged { ${Array.from({ length: 1_000 }, (_, n) => `a${n}: id`).join(' ')} } }` })],
    ],
    [
      'a depth over 12',
      'BAD_USER_INPUT',
      [subscribing({ query: `subscription { pocChanged { ${'history(first: 1) { nodes { poc { '.repeat(4)} id ${'} } }'.repeat(4)} } }` })],
    ],
    [
      'a field to listen to that is skipped',
      'BAD_USER_INPUT',
      [subscribing({ query: 'subscription { pocChanged @skip(if: true) { id } }' })],
    ],
    [
      'one that is skipped where a variable says so',
      'BAD_USER_INPUT',
      [subscribing({ query: 'subscription ($s: Boolean!) { pocChanged @skip(if: $s) { id } }', variables: { s: true } })],
    ],
    [
      'one in a fragment that is left out',
      'BAD_USER_INPUT',
      [subscribing({ query: 'subscription { ... @include(if: false) { ...F } } fragment F on Subscription { pocChanged { id } }' })],
    ],
    [
      'one that is skipped within a fragment',
      'BAD_USER_INPUT',
      [subscribing({ query: 'subscription { ...F } fragment F on Subscription { pocChanged @skip(if: true) { id } }' })],
    ],
    [
      'fragments that double each other forty times',
      'BAD_USER_INPUT',
      [
        subscribing({
          query: `subscription { ...F0 } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Subscription { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F40 on Subscription { pocChanged { id } }`,
        }),
      ],
    ],
    ...['next', 'error', 'connection_ack'].map((type): [string, number, Buffer[]] => [
      `what only a server says (${type})`,
      4400,
      [message({ type, id: '1', payload: type === 'error' ? [{ message: 'x' }] : {} })],
    ]),
    ['101 subscriptions', 'BAD_USER_INPUT', Array.from({ length: 101 }, (_, n) => subscribing({ query: ALL }, String(n)))],
  ])('%s: %s', async (_, expected, frames) => {
    const line = await open();
    line.send(...frames);
    expect(await line.answer()).toBe(expected);
    await stillUp();
  });

  it.each<[string, number, unknown]>([
    ['a token that nobody knows', 4403, { authorization: 'Bearer NOBODY' }],
    ['a token that is a number', 4403, { authorization: 5 }],
    ['no token', 4403, undefined],
    ['parameters that are a list', 4400, []],
  ])('greetings with %s: closed with %i', async (_, code, payload) => {
    const line = await open({ isSignedIn: false });
    line.send(message({ type: 'connection_init', payload }));
    expect(await line.answer()).toBe(code);
  });

  it('no greetings at all: closed with 4408 after a while', async () => {
    expect(await (await open({ isSignedIn: false })).answer()).toBe(4408);
  });

  it('a subscription before any greetings: closed with 4401', async () => {
    const line = await open({ isSignedIn: false });
    line.send(subscribing({ query: ALL }));
    expect(await line.answer()).toBe(4401);
  });
});

describe('a client that sends and does not read', () => {
  it.each<[string, Buffer]>([
    ['pings', frame('x'.repeat(125), 0x89)],
    ['pings of graphql-ws', message({ type: 'ping', payload: { a: 'x'.repeat(10_000) } })],
  ])('%s: it is cut off', async (_, one) => {
    const line = await open();
    line.pause();
    const many = Buffer.concat(Array(Math.ceil(200_000 / one.length)).fill(one));
    // What neither side's buffers take waits with the server.
    await expect
      .poll(
        () => {
          line.send(many, many);
          return line.isOver;
        },
        { interval: 10 },
      )
      .toBe(true);
    await stillUp();
  });
});

describe('a client that sends hundreds of messages at once', () => {
  it.each<[string, (place: string) => Buffer[]]>([
    ['subscriptions', (place) => [subscribing({ query: ALL }, place)]],
    ['subscriptions that are given up', (place) => [subscribing({ query: ALL }, place), message({ id: place, type: 'complete' })]],
    ['documents that are refused', (place) => [subscribing({ query: 'subscription { pocChanged { nothing } }' }, place)]],
  ])('%s: another is answered before all of them', async (_, frames) => {
    // By luck three hundred are done before the other is heard; where nobody is let in between, the other never comes first.
    let isBefore = false;
    for (let tries = 0; tries < 10 && !isBefore; tries += 1) {
      const line = await open();
      line.send(
        Buffer.concat(Array.from({ length: 300 }, (__, place) => frames(String(place))).flat()),
        subscribing({ query: '{' }, 'last'),
      );
      await stillUp();
      isBefore = !line.received.includes('"id":"last"');
      await expect.poll(() => line.received.includes('"id":"last"')).toBe(true);
    }
    expect(isBefore).toBe(true);
  });
});

describe('handshakes', () => {
  it('another protocol than graphql-ws is closed with 4406', async () => {
    expect(await (await open({ protocol: 'graphql-ws', isSignedIn: false })).answer()).toBe(4406);
  });

  it('a page of another site opens nothing, though a browser sends our cookie along', async () => {
    const line = await open({ headers: 'Origin: https://elsewhere.example\r\n', isSignedIn: false });
    expect(line.received.toString()).toMatch(/^HTTP\/1\.1 401/);
  });

  it('another path is no place for it: it is answered as a request', async () => {
    expect((await open({ path: '/elsewhere', isSignedIn: false })).received.toString()).toMatch(/^HTTP\/1\.1 404/);
  });

  it('whoever offers HTTP/2 beside is answered as if they did not', async () => {
    const { hostname, port, host } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    const line = new Line(socket);
    lines.push(line);
    const body = '{"query":"{ __typename }"}';
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAAAAAMAAAAAAAQBAAAAAAUAAEAAAAYABgAA\r\nAuthorization: Bearer PMO\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await expect.poll(() => line.received.toString()).toMatch(/^HTTP\/1\.1 200 [\s\S]*"__typename":"Query"/);
  });

  it('leaves nothing for us to mend', () => expect(api.reported).toEqual([]));
});
