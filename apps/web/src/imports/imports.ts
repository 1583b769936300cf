import { sameSite } from '../session/session';

// The import's own small interface, beside GraphQL: files do not travel in GraphQL. apps/api/src/imports answers it.

export type Phase = 'RECEIVED' | 'READING' | 'PREVIEWING' | 'PREVIEWED' | 'IMPORTING' | 'DONE' | 'CANCELLED' | 'FAILED';
export type Outcome = 'taken' | 'changed' | 'known' | 'skipped' | 'refused';
type Counts = Readonly<Record<string, number>>;

export interface RowProblem {
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

export interface PreviewRow {
  readonly row: number;
  readonly name: string;
  readonly status: string | null;
  readonly outcome: Outcome;
  readonly changed: readonly string[];
  readonly notes: readonly string[];
  /** Why it, or a part of it, is refused. */
  readonly problems: readonly RowProblem[];
  /** Cells that give nothing and are left out of it, each with why. */
  readonly leftOut: readonly RowProblem[];
  readonly cells: readonly string[];
}

export interface Preview {
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
}

export interface Figures {
  readonly rows: number;
  readonly taken: Counts;
  readonly changes: Counts;
  readonly updated: number;
  readonly known: Counts;
  readonly skipped: Counts;
  readonly refused: number;
  /** Rows with something that stays as it is here. */
  readonly kept: number;
  readonly unread: Readonly<Record<string, Counts>>;
  readonly errors: readonly (RowProblem & { readonly row: number; readonly line: number; readonly name: string })[];
}

export interface Column {
  readonly heading: string;
  readonly written: string;
}

/** A mapping of a published register that comes with Causeway. */
export interface ShippedMapping {
  readonly name: string;
  readonly text: string;
}

export interface ImportState {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly mapping: string;
  /** The day that the edition speaks of, said beside the mapping. */
  readonly speaksOf: string | null;
  /** As it was drafted from the file's columns. */
  readonly draft: string;
  readonly notes: readonly string[];
  /** Each heading of the file, and how a mapping writes it. */
  readonly columns: readonly Column[];
  /** What the draft reads the file in; as it was detected, until somebody says otherwise. */
  readonly encoding: string;
  readonly detected: string;
  readonly phase: Phase;
  readonly done: number;
  readonly total: number | null;
  /** Null where nothing is under way. */
  readonly since: number | null;
  readonly figures: Figures | null;
  readonly preview: Preview | null;
  readonly problem: string | null;
}

/** One of a person's imports, as a list of them tells it. */
export type ImportSummary = Pick<ImportState, 'id' | 'name' | 'bytes' | 'phase' | 'done' | 'total' | 'since'>;

export interface MappingProblem {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

/** What the server refused, or (status 0) that it cannot be reached. */
export class ImportRefused extends Error {
  readonly status: number;
  readonly problems: readonly MappingProblem[];
  constructor(status: number, message: string, problems: readonly MappingProblem[] = []) {
    super(message);
    this.status = status;
    this.problems = problems;
  }
}

/** Sends a file; `onSent` hears which share of it has left. `fetch` tells nobody how far a request is. */
export function sendFile(file: File, onSent: (share: number) => void, signal: AbortSignal): Promise<ImportState> {
  return new Promise((resolve, reject) => {
    // Given up while it waited for the sign-in.
    if (signal.aborted) return reject(new ImportRefused(0, ''));
    const request = new XMLHttpRequest();
    request.open('POST', `/imports?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    for (const [name, value] of Object.entries(sameSite)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1);
    request.onload = () =>
      request.status === 201 ? resolve(JSON.parse(request.responseText)) : reject(refusedBy(request.status, request.responseText));
    request.onerror = () => reject(new ImportRefused(0, ''));
    request.onabort = () => reject(new ImportRefused(0, ''));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** One's own that the server still has, newest first. */
export const readImports = () => ask<readonly ImportSummary[]>('GET', '');
export const readShipped = () => ask<readonly ShippedMapping[]>('GET', 'mappings');
/** What files may be written in. */
export const readEncodings = () => ask<readonly string[]>('GET', 'encodings');
/** Drafts the mapping anew. */
export const draftImport = (id: string, encoding: string) => ask('POST', `${id}/draft`, { encoding });
export const readImport = (id: string) => ask('GET', id);
/** How a file is to be read. */
export interface Reading {
  readonly mapping: string;
  readonly speaksOf: string | null;
}
export const previewImport = (id: string, reading: Reading) => ask('POST', `${id}/preview`, reading);
export const startImport = (id: string, reading: Reading) => ask('POST', `${id}/start`, reading);
export const cancelImport = (id: string) => ask('POST', `${id}/cancel`);
/** What became of each row, as CSV. */
export const reportAddress = (id: string) => `/imports/${encodeURIComponent(id)}/report`;

async function ask<Answer = ImportState>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
  const headers = { ...sameSite, Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) };
  const answer = await fetch(`/imports/${path}`, {
    method,
    credentials: 'same-origin',
    headers,
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ImportRefused(0, '');
  });
  const text = await answer.text();
  if (!answer.ok) throw refusedBy(answer.status, text);
  return JSON.parse(text) as Answer;
}

function refusedBy(status: number, text: string): ImportRefused {
  try {
    const { message, problems } = JSON.parse(text) as { message: string; problems?: MappingProblem[] };
    return new ImportRefused(status, message, problems);
  } catch {
    // A proxy's page, or the last resort's sentence.
    return new ImportRefused(status, status >= 500 || text.startsWith('<') ? '' : text.trim());
  }
}
