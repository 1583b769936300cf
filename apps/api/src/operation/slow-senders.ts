import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Connections on which somebody who may sends something long. */
const atTheirOwnPace = new WeakSet<Duplex>();

/** Takes in what a request sends for as long as it takes; whoever does so ends what stands still. */
export const atItsOwnPace = async <Result>({ socket }: IncomingMessage, take: () => Promise<Result>): Promise<Result> => {
  atTheirOwnPace.add(socket);
  try {
    return await take();
  } finally {
    atTheirOwnPace.delete(socket);
  }
};

/** What Node answers where nobody listens to what a client did wrong. */
const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Ends requests that are not all here in time (`requestTimeout` of Node, five minutes), so that nobody holds connections by sending slowly; a long upload is let go on. */
export const endSlowSenders = (server: Server): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Node tells of a request once.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && atTheirOwnPace.has(socket)) return;
    const { _httpMessage: answer } = socket as Duplex & { _httpMessage?: { readonly headersSent: boolean } | null };
    if (socket.writable && !answer?.headersSent)
      socket.write(`HTTP/1.1 ${STATUS[error.code ?? ''] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`);
    (socket as Duplex & { destroySoon(): void }).destroySoon();
  });
};
