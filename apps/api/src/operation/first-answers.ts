import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

const answerOf = (status: string, sentence: string, headers = ''): string =>
  `HTTP/1.1 ${status}\r\n${headers}Connection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(sentence) + 1}\r\n\r\n${sentence}\n`;

/** What is said of a request that is none, or not all here in time, by Node's code for it. */
const UNREAD: Readonly<Record<string, readonly [status: string, sentence: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The address and the headers of a request have room for 16 kB in all.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Payload Too Large', 'The chunks of the body say more of themselves than is read.'],
  HPE_INVALID_EOF_STATE: ['400 Bad Request', 'The request ended before it was whole; send it again.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request was not all here in time; send it again.'],
};
const MALFORMED = ['400 Bad Request', 'This is no request of HTTP/1.1.'] as const;

/** What a client is told that is answered before any handler is asked. */
export const unreadAnswer = (code: string | undefined): string => answerOf(...(UNREAD[code ?? ''] ?? MALFORMED));

/**
 * Sees to it that whoever asks is answered, with a sentence, where Node would end the connection without one: whoever says all that there is to say and then
 * only listens, asks for a tunnel, or expects what nobody promises.
 */
export const answerFirst = (server: Server): void => {
  // Without a name of the server a request is refused by a handler, with a sentence.
  Object.assign(server, { httpAllowHalfOpen: true, requireHostHeader: false });
  server.on('connect', (_request, socket: Duplex) => {
    socket.on('error', () => {});
    socket.write(answerOf('405 Method Not Allowed', 'This server is no proxy and opens no tunnels.', 'Allow: GET, HEAD, POST\r\n'));
    // The server counts it no more; whoever does not close it would keep it for ever.
    (socket as Duplex & { destroySoon(): void }).destroySoon();
  });
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { connection: 'close', 'content-type': 'text/plain; charset=utf-8' });
    response.end('The header Expect may say 100-continue and nothing else.\n');
  });
};
