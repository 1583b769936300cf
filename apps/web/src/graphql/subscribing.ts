import type { Client, Sink, SubscribePayload } from 'graphql-ws';
import type { Connection } from './connection';

type Subscribe = (asked: SubscribePayload, sink: Sink) => () => void;

/** Subscribes over a socket that is made, and whose code is loaded, when the first somebody listens: what is read comes first. */
export function subscribing(connection: Connection): Subscribe {
  let socket: Promise<Client> | undefined;
  return (asked, sink) => {
    socket ??= import('./socket').then(({ createSocket }) => createSocket(connection));
    let isOver = false;
    let end: (() => void) | undefined;
    socket.then(
      (made) => {
        if (!isOver) end = made.subscribe(asked, sink);
      },
      (error: unknown) => {
        // Its code could not be loaded: the next one to listen tries again.
        socket = undefined;
        connection.set(false);
        if (!isOver) sink.error(error);
      },
    );
    return () => {
      isOver = true;
      end?.();
    };
  };
}
