import { connect, createServer, type Socket } from 'node:net';

/** What happens to the bytes of a connection: `ask` is from the client, `answer` from the server. */
export type Fault =
  /** Everything passes. */
  | 'none'
  /** The next request reaches the server, the connection is cut before its answer. */
  | 'cut the answer'
  /** The connection is cut before the next request reaches the server. */
  | 'cut the request'
  /** As if no database were there: every connection is cut, and every new one. */
  | 'refuse'
  /** Nothing passes any more in either direction, and nobody is told. */
  | 'swallow';

/** A proxy between a client and its database that fails as networks do. */
export interface FaultyProxy {
  readonly url: string;
  fault: Fault;
  close(): void;
}

/** @param isTarget which request a cut waits for: told by its bytes. */
export const faultyProxy = async (url: string, isTarget: (request: Buffer) => boolean): Promise<FaultyProxy> => {
  const { port, hostname } = new URL(url);
  const sockets = new Set<Socket>();
  const proxy: { fault: Fault } = { fault: 'none' };
  const server = createServer((client) => {
    if (proxy.fault === 'refuse') return client.destroy();
    const database = connect(Number(port), hostname);
    let isCutting = false;
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    const cut = () => {
      proxy.fault = 'none';
      client.destroy();
      database.destroy();
    };
    client.on('data', (bytes) => {
      if (proxy.fault === 'swallow') return;
      if (proxy.fault === 'cut the request' && isTarget(bytes)) return cut();
      isCutting = proxy.fault === 'cut the answer' && isTarget(bytes);
      database.write(bytes);
    });
    database.on('data', (bytes) => {
      if (proxy.fault === 'swallow') return;
      if (isCutting) return cut();
      client.write(bytes);
    });
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const to = new URL(url);
  to.hostname = '127.0.0.1';
  to.port = String((server.address() as { port: number }).port);
  return {
    url: to.href,
    get fault() {
      return proxy.fault;
    },
    set fault(fault) {
      proxy.fault = fault;
      if (fault === 'refuse') for (const socket of sockets) socket.destroy();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};
