import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoEmail } from '@causeway/engine/bootstrap.ts';
import { type Engine, openEngine } from '@causeway/engine/engine.ts';
import { ownDatabase } from '@causeway/engine/testing/own-database.ts';
import { isConnectionLoss } from '@causeway/event-store/postgres/connections.ts';
import type { CommandBus } from '@nestjs/cqrs';
import express, { type Request } from 'express';
import { ExecuteHandler } from '../commands/execute.handler.ts';
import type { Execute } from '../commands/execute.ts';
import type { Asker } from '../graphql/context.ts';
import { graphqlEndpoint } from '../graphql/endpoint.ts';
import { createGraphql } from '../graphql/graphql.ts';

/** Everybody who may ask: granted roles, and those that a POC told by `scoped` gives. */
export const ROLES = ['VIEWER', 'LEAD', 'TEAM', 'OWNER', 'PMO', 'AUDITOR', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

const LOGINS: Record<Role, string> = {
  VIEWER: 'viewer',
  LEAD: 'team',
  TEAM: 'member',
  OWNER: 'owner',
  PMO: 'pmo',
  AUDITOR: 'auditor',
  ADMIN: 'admin',
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: { readonly code: string; readonly field?: readonly string[] };
  }[];
}

export interface Payload {
  readonly position: string | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly field: readonly string[] | null }[];
  readonly poc?: { readonly id: string; readonly slug: string; readonly revision: number } | null;
}

/** The API on a database of its own, asked over HTTP. */
export interface Api {
  readonly engine: Engine;
  readonly url: string;
  /** SQL statements of the read side since the last `ask`. */
  readonly statements: readonly string[];
  /** What was reported as ours to mend. */
  readonly reported: readonly unknown[];
  readonly token: (role: Role) => string;
  ask(role: Role | 'NOBODY', query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Runs a mutation; the answer as it came. */
  run(role: Role | 'NOBODY', field: string, input: object): Promise<Answer & { readonly payload: Payload | null }>;
  /** Runs a mutation that must be carried out. */
  must(role: Role, field: string, input: object): Promise<Payload>;
  /** A fresh POC, proposed by the PMO. */
  propose(input: object): Promise<{ id: string; slug: string }>;
  head(): Promise<bigint>;
  close(): Promise<void>;
}

/** Starts it. `now` moves the server's clock. */
export const startApi = async ({ now, isProduction = false }: { now?: () => number; isProduction?: boolean } = {}): Promise<Api> => {
  const database = await ownDatabase();
  const statements: string[] = [];
  const reported: unknown[] = [];
  const engine = await openEngine(database.configuration, {
    onStatement: (text) => statements.push(text),
    // A projector that stood still for seconds, on a machine that does much else, loses its session and begins again: nothing is to be mended.
    onProblem: (problem, error) => void (isConnectionLoss(error) || reported.push(problem, error)),
    ...(now && { now }),
  });
  const people = await engine.directory.resolve([...ROLES.map((role) => demoEmail(LOGINS[role]))]);
  await engine.directory.add(people);
  const personOf = new Map(ROLES.map((role, place) => [role as string, people[place]!.id!]));
  const identify = async ({ headers }: Pick<Request, 'headers'>): Promise<Asker | null> => {
    const personId = personOf.get((headers.authorization ?? '').replace('Bearer ', ''));
    return personId === undefined ? null : { personId };
  };
  const handler = new ExecuteHandler(engine.executor);
  const app = express();
  // An idle connection is kept as long as its client likes: closed by the server, it would be so in the very moment in which a test asks over it.
  const httpServer = createServer({ keepAliveTimeout: 0 }, app);
  const graphql = await createGraphql({
    engine,
    commands: { execute: (command: Execute) => handler.execute(command) } as unknown as CommandBus,
    httpServer,
    isProduction,
    identify,
    correlationIdOf: () => '00000000-0000-4000-8000-00000000c0de',
    report: (error) => reported.push(error),
  });
  app.use('/graphql', graphqlEndpoint(graphql.handler, { identify, isProduction }));
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}/graphql`;

  const ask: Api['ask'] = async (role, query, variables = {}, headers = {}) => {
    statements.length = 0;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(role !== 'NOBODY' && { authorization: `Bearer ${role}` }), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
  };
  const run: Api['run'] = async (role, field, input) => {
    const isOfPoc = !['publishTemplate', 'changePolicy', 'grantRole', 'revokeRole'].includes(field);
    const answer = await ask(
      role,
      `mutation ($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) {
        position userErrors { code message field } ${isOfPoc ? 'poc { id slug revision }' : ''} } }`,
      { input },
    );
    return { ...answer, payload: (answer.data as Record<string, Payload> | null | undefined)?.[field] ?? null };
  };
  const must: Api['must'] = async (role, field, input) => {
    const { payload, errors } = await run(role, field, input);
    if (!payload || payload.userErrors.length > 0) throw new Error(JSON.stringify({ field, errors, payload }));
    return payload;
  };
  return {
    engine,
    url,
    statements,
    reported,
    token: (role) => role,
    ask,
    run,
    must,
    propose: async (input) => {
      const { poc } = await must('PMO', 'proposePoc', input);
      return { id: poc!.id, slug: poc!.slug };
    },
    head: async () => (await engine.store.head()).position,
    close: async () => {
      await graphql.close();
      httpServer.closeAllConnections();
      await new Promise((resolve) => httpServer.close(resolve));
      await engine.close();
      await database.drop();
    },
  };
};
