import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isFull } from '@causeway/event-store/postgres/connections.ts';
import type { Mapping } from '@causeway/import/mapping/mapping.ts';
import { checkFile } from '@causeway/import/run/check.ts';
import type { Door } from '@causeway/import/run/door.ts';
import { rehearsal } from '@causeway/import/run/rehearsal.ts';
import { openReportFile } from '@causeway/import/run/report-file.ts';
import { runImport } from '@causeway/import/run/run.ts';
import type { Figures, ImportState, ImportSummary, Phase, Preview } from '@causeway/import/state.ts';
import { type Suggestion, suggestMapping } from '@causeway/import/suggest/suggest.ts';
import type { Encoding } from '@causeway/import/table/encoding.ts';
import { FileError } from '@causeway/import/table/file-error.ts';
import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { isUnavailable } from '../graphql/errors/errors.ts';
import { figuresOf } from './figures.ts';
import { fileProblem } from './file-problem.ts';
import { withHeapInStep } from './heap-in-step.ts';
import { Sample } from './preview.ts';
import type { Upload } from './upload.ts';

/** A mapping, the text that it was read from, and the day that the edition speaks of where it is said beside it. */
export interface ReadMapping {
  readonly mapping: Mapping;
  readonly text: string;
  readonly speaksOf: PlainDate | null;
}

/** A file that is forgotten, or about to be, is asked to be read or taken in. */
export class Discarded extends Error {
  override readonly name = 'Discarded';
}

/** One file on its way in: previewed as often as its mapping is changed, then imported. One thing at a time. */
export class ImportJob {
  readonly id: string;
  readonly owner: string;
  readonly upload: Upload;
  #mapping = '';
  #speaksOf: PlainDate | null = null;
  #draft = '';
  #notes: readonly string[] = [];
  #columns: Suggestion['columns'] = [];
  #encoding: Encoding = 'utf-8';
  #detected: Encoding = 'utf-8';
  #phase: Phase = 'RECEIVED';
  #done = 0;
  #total: number | null = null;
  #since: number | null = null;
  #figures: Figures | null = null;
  #preview: Preview | null = null;
  #problem: string | null = null;
  #mistakes: ImportState['mistakes'] = [];
  #isDrafting = false;
  #isRecording = false;
  #isDiscarded = false;
  #abort = new AbortController();
  #work: Promise<void> = Promise.resolve();
  #touchedAt: number;
  readonly #now: () => number;

  constructor(id: string, owner: string, upload: Upload, now: () => number) {
    this.id = id;
    this.owner = owner;
    this.upload = upload;
    this.#now = now;
    this.#touchedAt = now();
  }

  get state(): ImportState {
    const { id, upload } = this;
    return {
      id,
      name: upload.name,
      bytes: upload.bytes,
      mapping: this.#mapping,
      speaksOf: this.#speaksOf,
      draft: this.#draft,
      notes: this.#notes,
      columns: this.#columns,
      encoding: this.#encoding,
      detected: this.#detected,
      phase: this.#phase,
      done: this.#done,
      total: this.#total,
      since: this.#since,
      figures: this.#figures,
      preview: this.#preview,
      problem: this.#problem,
      mistakes: this.#mistakes,
    };
  }

  get summary(): ImportSummary {
    const { id, name, bytes, phase, done, total, since } = this.state;
    return { id, name, bytes, phase, done, total, since };
  }

  /** Its file is being read: nothing else begins with it, and it is not forgotten meanwhile. */
  get isBusy(): boolean {
    return this.#since !== null || this.#isDrafting;
  }

  /** Taking rows in, or about to; not merely looking at them. */
  get isRecording(): boolean {
    return this.#isRecording;
  }

  /** Nobody finds it any more, though rows may still be under way. */
  get isDiscarded(): boolean {
    return this.#isDiscarded;
  }

  get touchedAt(): number {
    return this.#touchedAt;
  }

  touch(): void {
    this.#touchedAt = this.#now();
  }

  /** What became of each row, as CSV; written by `start`. */
  get reportPath(): string {
    return `${this.upload.path}.report.csv`;
  }

  /** Drafts a mapping from its columns, read in an encoding that is given or detected. @throws FileError where it is no table, Discarded */
  async draft(given?: Encoding): Promise<void> {
    this.#isDrafting = true;
    try {
      const { yaml, notes, columns, encoding } = await suggestMapping(this.upload.path, { encoding: given });
      this.#encoding = encoding;
      if (given === undefined) this.#detected = encoding;
      this.#mapping = yaml;
      this.#draft = yaml;
      this.#notes = notes;
      this.#columns = columns;
    } catch (error) {
      if (this.#isDiscarded) throw new Discarded();
      throw error instanceof FileError ? new FileError(fileProblem(error.message, this.upload)) : error;
    } finally {
      this.#isDrafting = false;
    }
  }

  /** Judges every row by the rules and records nothing. @throws Discarded */
  preview(read: ReadMapping, door: Door): void {
    const { mapping, speaksOf } = read;
    this.#begin(read, async (signal) => {
      const file = await this.#read(mapping, signal);
      if (!file) return;
      this.#to('PREVIEWING');
      const sample = new Sample();
      const rehearsed = rehearsal(door, this.#now);
      const report = await runImport({
        file,
        mapping,
        door: rehearsed,
        speaksOf: speaksOf ?? undefined,
        signal,
        onRow: (result, done) => {
          sample.add(result);
          this.#done = done;
        },
      }).finally(() => rehearsed.close());
      this.#figures = figuresOf(report);
      this.#preview = await sample.readCells(file, mapping);
      this.#end(report.isInterrupted ? 'CANCELLED' : 'PREVIEWED');
    });
  }

  /** Takes the file in, each row by a command of its own. Cancelled, it keeps what was recorded; started again, it goes on from there. `settled` is waited for at the end. @throws Discarded */
  start(read: ReadMapping, door: Door, settled: () => Promise<void>): void {
    const { mapping, speaksOf } = read;
    this.#begin(read, async (signal) => {
      const file = await this.#read(mapping, signal);
      if (!file) return;
      this.#to('IMPORTING');
      const written = await openReportFile(this.reportPath);
      try {
        const report = await runImport({
          file,
          mapping,
          door,
          speaksOf: speaksOf ?? undefined,
          signal,
          onRow: async (result, done) => {
            await written.write(result);
            this.#done = done;
          },
        });
        this.#figures = figuresOf(report);
        // Ended meanwhile, it waits no longer: all of it is recorded.
        await Promise.race([settled(), ended(signal)]);
        this.#end(report.isInterrupted ? 'CANCELLED' : 'DONE');
      } finally {
        await written.close();
      }
    });
    this.#isRecording = true;
  }

  /** Ends what is under way, after the rows under way; answers once it has. */
  async cancel(): Promise<void> {
    this.#abort.abort();
    await this.#work;
  }

  /** Forgets the file, after the rows under way. */
  async discard(): Promise<void> {
    this.#isDiscarded = true;
    await this.cancel();
    await rm(dirname(this.upload.path), { recursive: true, force: true });
  }

  #begin({ text, speaksOf }: ReadMapping, work: (signal: AbortSignal) => Promise<void>): void {
    if (this.#isDiscarded) throw new Discarded();
    this.#mapping = text;
    this.#speaksOf = speaksOf;
    this.#abort = new AbortController();
    this.#preview = null;
    this.#figures = null;
    this.#problem = null;
    this.#mistakes = [];
    this.#total = null;
    this.#to('READING');
    this.#work = withHeapInStep(() => work(this.#abort.signal)).catch((error: unknown) => {
      this.#problem = error instanceof FileError ? fileProblem(error.message, this.upload) : whyFailed(error);
      if (error instanceof FileError) this.#mistakes = error.problems;
      this.#end('FAILED');
      if (!(error instanceof FileError)) this.onProblem?.(error);
    });
  }

  /** Told of what is nobody's mistake but ours. */
  onProblem?: (error: unknown) => void;

  /** To its end, before anything is recorded of it; null where it was cancelled meanwhile. */
  async #read(mapping: Mapping, signal: AbortSignal) {
    const file = await checkFile(this.upload.path, mapping, (rows) => {
      if (signal.aborted) throw new Cancelled();
      this.#done = rows;
    }).catch((error: unknown) => {
      if (error instanceof Cancelled) return null;
      throw error;
    });
    if (file) this.#total = file.rows;
    else this.#end('CANCELLED');
    return file;
  }

  #to(phase: Phase): void {
    this.#phase = phase;
    this.#done = 0;
    this.#since = this.#now();
    this.touch();
  }

  #end(phase: Phase): void {
    this.#phase = phase;
    this.#since = null;
    this.#isRecording = false;
    this.touch();
  }
}

class Cancelled extends Error {}

/** What ended an import that was no fault of its file. */
const whyFailed = (error: unknown): string => {
  if (isFull(error))
    return 'The server or its database has no room left. What was recorded stays; once its operator has made room, starting again goes on from there.';
  const what = isUnavailable(error) ? 'The database was away for too long' : 'Something went wrong on our side';
  return `${what}; what was recorded stays, and starting again goes on from there.`;
};

/** Settles when a signal ends what it stands for. */
const ended = async (signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await once(signal, 'abort');
};
