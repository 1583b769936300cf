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

/** Whoever was answered before all that they send was here may send the rest, to hear it; not for ever. */
const ANSWERED_MS = 5_000;

/**
 * Ends requests that are not all here in time (`requestTimeout` of Node, five minutes), so that nobody holds connections by sending slowly, and those that are
 * answered but go on; a long upload is let go on.
 */
export const endSlowSenders = (server: Server, answeredMs = ANSWERED_MS): void => {
  server.on('request', (request, response) => {
    const { socket } = request;
    response.once('finish', () => {
      if (!request.complete) setTimeout(() => request.complete || socket.destroy(), answeredMs).unref();
    });
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Node tells of a request once.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && atTheirOwnPace.has(socket)) return;
    const { _httpMessage: answer } = socket as Duplex & { _httpMessage?: { readonly headersSent: boolean } | null };
    if (socket.writable && !answer?.headersSent) socket.write(unreadAnswer(error.code));
    (socket as Duplex & { destroySoon(): void }).destroySoon();
  });
};
