import { type ReactNode, useRef } from 'react';
import { type Client, Provider } from 'urql';
import { ConnectionContext } from '../graphql/ConnectionContext';
import { createClient, createPagesClient } from '../graphql/client';
import { Connection } from '../graphql/connection';
import { PagesContext } from '../graphql/PagesContext';
import { type SessionOfPage, useSession } from '../session/SessionContext';
import { MomentContext } from './MomentContext';
import type { Moment } from './moment';
import { ZoneProvider } from './ZoneProvider';

interface Reading {
  readonly client: Client;
  readonly pages: Client;
  readonly connection: Connection;
}

/** Moments of the past that are remembered: whoever compares goes to and fro between a few. */
const mostRemembered = 4;

/** One cache for each moment: the same POC of the past and of the present are two different answers, and must not overwrite each other. */
export function MomentProvider({ moment, children }: { moment: Moment; children: ReactNode }) {
  const session = useSession();
  const readings = useRef(new Map<Moment, Reading>());
  const { client, pages, connection } = readingOf(readings.current, moment, session);
  return (
    <MomentContext value={moment}>
      <ConnectionContext value={connection}>
        <PagesContext value={pages}>
          <Provider value={client}>
            <ZoneProvider>{children}</ZoneProvider>
          </Provider>
        </PagesContext>
      </ConnectionContext>
    </MomentContext>
  );
}

/** The one of a moment, and the present's for good; of others the ones asked for last. */
function readingOf(readings: Map<Moment, Reading>, moment: Moment, session: SessionOfPage): Reading {
  const connection = new Connection();
  const reading = readings.get(moment) ?? {
    client: createClient(session, connection),
    pages: createPagesClient(session),
    connection,
  };
  readings.delete(moment);
  readings.set(moment, reading);
  const past = [...readings.keys()].filter((each) => each !== undefined);
  for (const oldest of past.slice(0, -mostRemembered)) readings.delete(oldest);
  return reading;
}
