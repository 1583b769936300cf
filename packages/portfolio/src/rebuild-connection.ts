import pg from 'pg';

/** A connection that fills a generation: what it wrote is lost with the machine, and written anew then. */
export const connectToRebuild = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'causeway rebuild',
    keepAlive: true,
    options: '-c synchronous_commit=off',
  });
  // A lost connection fails the statement under way; between two, the next one.
  client.on('error', () => {});
  await client.connect();
  return client;
};
