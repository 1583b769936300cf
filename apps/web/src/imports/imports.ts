import type { MappingProblem } from '@causeway/import/mapping/read.ts';
import type { ImportState, ImportSummary, MappingWords, ShippedMapping } from '@causeway/import/state.ts';
import { sameSite } from '../session/session';

// The import's own small interface, beside GraphQL: files do not travel in GraphQL. apps/api/src/imports answers it.

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
export const readWords = () => ask<MappingWords>('GET', 'words');
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
