import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** The peer of GraphQL: PostGraphile on views of the same tables' present rows, in a process of its own, as its documentation says to run it in production. */
const [connectionString, schema, port] = process.argv.slice(2) as [string, string, string];
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: [schema], poolConfig: { max: 16 } } as Parameters<typeof makePgService>[0])],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});
const server = createServer();
const serv = pgl.createServ(grafserv);
await serv.addTo(server);
server.listen(Number(port), '127.0.0.1', () => process.send!('ready'));
process.once('message', async () => {
  server.close();
  await pgl.release();
  process.exit(0);
});
