import { basename, dirname } from 'node:path';
import type { Engine } from '@causeway/engine/engine.ts';
import { MappingError, parseMapping } from '@causeway/import/mapping/read.ts';
import { mappingWords } from '@causeway/import/mapping/words.ts';
import { engineDoor } from '@causeway/import/run/engine-door.ts';
import { ENCODINGS, type Encoding } from '@causeway/import/table/encoding.ts';
import { FileError } from '@causeway/import/table/file-error.ts';
import { isPlainDate } from '@causeway/kernel/calendar.ts';
import type { Actor } from '@causeway/kernel/command.ts';
import { authorize } from '@causeway/poc/authorize.ts';
import { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { RETRY_AFTER_SECONDS } from '../graphql/errors/errors.ts';
import type { Identity } from '../identity/identity.ts';
import { Unauthenticated } from '../identity/unauthenticated.ts';
import { jsonBody, unread } from '../operation/json-body.ts';
import { correlationIdOf } from '../operation/log.ts';
import { atItsOwnPace } from '../operation/slow-senders.ts';
import { Discarded, type ImportJob, type ReadMapping } from './import-job.ts';
import { type ImportJobs, TooMany } from './import-jobs.ts';
import { shippedMappings } from './shipped-mappings.ts';
import { MOST_BYTES, NoRoom, Stalled, TooLarge } from './upload.ts';

interface ImportsOptions {
  readonly engine: Engine;
  readonly identify: Identity['identify'];
  readonly jobs: ImportJobs;
}

/** What a request may be refused with: a code for programs, a sentence for people. */
class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly more: object;
  constructor(status: number, code: string, sentence: string, more: object = {}) {
    super(sentence);
    this.status = status;
    this.code = code;
    this.more = more;
  }
}

/** §9: whoever imports adopts. */
const mayImport = (actor: Actor): boolean => authorize({ type: 'adoptPoc' }, actor, null) === null;

/** An answer to somebody who may import. */
type Importing = Response<unknown, { importer: Actor }>;

/** How long an import waits at its end for the read side to hold what it recorded. */
const SETTLED_MS = 120_000;

/**
 * The web's import: a file is sent, a mapping for it drafted, every row judged without recording anything, then taken in, with progress and an end at any
 * time. All of it is what `causeway import` does, by the same package.
 */
export const imports = ({ engine, identify, jobs }: ImportsOptions): Router => {
  const actorOf = async (request: Request): Promise<Actor> => {
    const asker = await identify(request);
    if (asker === null) throw new Unauthenticated('Nobody is signed in.', false);
    return { id: asker.personId, roles: await engine.executor.rolesOf(asker.personId) };
  };
  /** Who may import; and a page of another site must not be able to. */
  const importer = async (request: Request): Promise<Actor> => {
    const actor = await actorOf(request);
    if (!mayImport(actor)) throw new Refused(403, 'FORBIDDEN', 'You may not import; ask the PMO.');
    const isOwnPage = request.get('x-causeway-request') === 'web' || request.headers.authorization !== undefined;
    if (request.method !== 'GET' && !isOwnPage)
      throw new Refused(403, 'FORBIDDEN', 'Import from a page of Causeway: the header X-Causeway-Request is missing.');
    return actor;
  };
  const jobOf = ({ params }: Request<{ id: string }>, { locals }: Importing): ImportJob => {
    const job = jobs.find(locals.importer.id, params.id);
    if (!job) throw new Discarded();
    return job;
  };
  const doorOf = (request: Request, { id }: Actor, job: ImportJob) => {
    let last = 0n;
    const door = engineDoor(engine, {
      // Asked for each command: whoever loses the role meanwhile imports no further, though anybody may propose.
      actor: async () => {
        const actor = { id, roles: await engine.executor.rolesOf(id) };
        if (!mayImport(actor)) void job.cancel();
        return actor;
      },
      correlationId: correlationIdOf(request),
      // A register names its leads itself; whoever imports it leads none of it.
      isService: true,
      onExecuted: ({ position }) => {
        if (position > last) last = position;
      },
    });
    // Whoever is told that it is through reads what it recorded; should the read side lag for minutes, they read it a little later.
    return { door, settled: () => engine.reader.waitFor(last, SETTLED_MS).then(ignore, ignore) };
  };
  const mappingOf = (body: unknown): ReadMapping => {
    const { mapping: text, speaksOf = null } = (body ?? {}) as { mapping?: unknown; speaksOf?: unknown };
    if (typeof text !== 'string') throw new Refused(400, 'BAD_USER_INPUT', 'Send { "mapping": "…" }, the mapping as YAML.');
    if (speaksOf !== null && (typeof speaksOf !== 'string' || !isPlainDate(speaksOf)))
      throw new Refused(400, 'BAD_USER_INPUT', 'speaksOf is the day that the edition speaks of, such as 2025-12-31.');
    try {
      return { mapping: parseMapping(text), text, speaksOf };
    } catch (error) {
      if (error instanceof MappingError)
        throw new Refused(422, 'INVALID_MAPPING', 'The mapping cannot be used as it is.', { problems: error.problems });
      throw error;
    }
  };
  const run =
    (what: 'preview' | 'start') =>
    async (request: Request<{ id: string }>, response: Importing): Promise<void> => {
      const job = jobOf(request, response);
      const mapping = mappingOf(request.body);
      const { door, settled } = doorOf(request, response.locals.importer, job);
      if (mapping.speaksOf !== null && mapping.speaksOf > (await door.today()))
        throw new Refused(400, 'BAD_USER_INPUT', `An edition speaks of today or an earlier day, and ${mapping.speaksOf} is still to come.`);
      // Last, and in one go with what begins: nobody else begins in between.
      refuseWhereBusy(job, what === 'start' ? jobs.recording : undefined);
      if (what === 'preview') job.preview(mapping, door);
      else job.start(mapping, door, settled);
      response.status(202).json(job.state);
    };

  return Router({ caseSensitive: true })
    .use(async (request, response: Importing, next) => {
      response.set('cache-control', 'no-store');
      // Nobody who may not import gets as far as having a body read.
      response.locals.importer = await importer(request);
      next();
    })
    .post('/', async (request, response: Importing) => {
      const { id } = response.locals.importer;
      if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw new TooLarge();
      const job = await atItsOwnPace(request, () => jobs.receive(id, nameOf(request), request));
      response.status(201).json(job.state);
    })
    .get('/', (_request, response: Importing) => {
      response.json(jobs.of(response.locals.importer.id).map(({ summary }) => summary));
    })
    .get('/mappings', async (_request, response) => {
      response.json(await shippedMappings());
    })
    .get('/words', (_request, response) => {
      response.json(mappingWords());
    })
    .get('/encodings', (_request, response) => {
      response.json(ENCODINGS);
    })
    .get('/:id', (request, response: Importing) => {
      response.json(jobOf(request, response).state);
    })
    .post('/:id/draft', jsonBody, async (request, response: Importing) => {
      const job = jobOf(request, response);
      const encoding = encodingOf(request.body);
      refuseWhereBusy(job);
      await job.draft(encoding);
      response.json(job.state);
    })
    .post('/:id/preview', jsonBody, run('preview'))
    .post('/:id/start', jsonBody, run('start'))
    .post('/:id/cancel', async (request, response: Importing) => {
      const job = jobOf(request, response);
      await job.cancel();
      response.json(job.state);
    })
    .get('/:id/report', (request, response: Importing, next) => {
      const { isBusy, reportPath, upload } = jobOf(request, response);
      const none = new Refused(404, 'NOT_FOUND', 'There is a report once the import is through.');
      if (isBusy) throw none;
      response.download(basename(reportPath), `${upload.name}.report.csv`, { root: dirname(reportPath) }, (error) => {
        if (error && !response.headersSent) next(none);
      });
    })
    .delete('/:id', async (request, response: Importing) => {
      await jobs.discard(jobOf(request, response));
      response.status(204).end();
    })
    .use(refusals);
};

/** One thing at a time of a file, and one import of all that records: who waits is told for what. */
const refuseWhereBusy = (job: ImportJob, recording?: ImportJob): void => {
  if (job.isBusy) throw new Refused(409, 'BUSY', 'This file is being read or imported already; wait until that is through, or stop it.');
  if (!recording) return;
  const isOwn = recording.owner === job.owner;
  const sentence = isOwn
    ? `Your import of ${recording.upload.name} is under way; wait until it is through, or stop it.`
    : 'An import of somebody else is under way; start this one once that is through.';
  throw new Refused(409, 'BUSY', sentence);
};

const encodingOf = (body: unknown): Encoding => {
  const { encoding } = (body ?? {}) as { encoding?: unknown };
  const known = ENCODINGS.find((each) => each === encoding);
  if (!known) throw new Refused(400, 'BAD_USER_INPUT', `Send { "encoding": "…" }, one of ${ENCODINGS.join(', ')}.`);
  return known;
};

const ignore = () => {};

/** The name travels in the address: headers hold no umlauts. */
const nameOf = (request: Request): string => {
  const { name } = request.query;
  return typeof name === 'string' ? name : '';
};

const refusedFor = (error: unknown, request: Request): unknown => {
  if (error instanceof Refused) return error;
  // An address that cannot be read (%ff) is no file's either.
  if (error instanceof Discarded || error instanceof URIError)
    return new Refused(404, 'NOT_FOUND', 'This file is not here any more; send it again.');
  if (error instanceof TooLarge) return new Refused(413, 'TOO_LARGE', 'The file is larger than 1 GB; import it with `causeway import`.');
  if (error instanceof Stalled) return new Refused(408, 'STALLED', 'Nothing more of the file came for a minute; send it again.');
  if (error instanceof FileError) return new Refused(422, 'NO_TABLE', error.message);
  if (error instanceof NoRoom)
    return new Refused(507, 'NO_ROOM', 'The server has no room for this file; tell its operator, or import it with `causeway import`.');
  if (error instanceof Unauthenticated) return new Refused(401, 'UNAUTHENTICATED', error.message);
  if (error instanceof TooMany)
    return new Refused(
      429,
      'TOO_MANY',
      'Three files of yours are on their way, read or imported already; wait until one of them is through, or stop it.',
    );
  const problem = unread(error, request);
  return problem === null ? error : new Refused(problem.status, 'BAD_USER_INPUT', problem.message);
};

const refusals: ErrorRequestHandler = (error, request, response: Response, next) => {
  if (response.headersSent) return next(error);
  const refused = refusedFor(error, request);
  if (!(refused instanceof Refused)) return next(error);
  if (error instanceof Unauthenticated) response.set('www-authenticate', error.challenge);
  if (refused.status === 429) response.set('retry-after', String(RETRY_AFTER_SECONDS));
  response.status(refused.status).json({ code: refused.code, message: refused.message, ...refused.more });
};
