import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { unreadAnswer } from './first-answers.ts';

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

/** Ends requests that are not all here in time (`requestTimeout` of Node, five minutes), so that nobody holds connections by sending slowly; a long upload is let go on. */
export const endSlowSenders = (server: Server): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Node tells of a request once.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && atTheirOwnPace.has(socket)) return;
    const { _httpMessage: answer } = socket as Duplex & { _httpMessage?: { readonly headersSent: boolean } | null };
    if (socket.writable && !answer?.headersSent) socket.write(unreadAnswer(error.code));
    (socket as Duplex & { destroySoon(): void }).destroySoon();
  });
};
