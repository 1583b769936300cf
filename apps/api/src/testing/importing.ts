import type { ImportState } from '@causeway/import/state.ts';
import type { TestServer } from './server.ts';

/** Rows of each kind: two that are taken, one that repeats another, one that is refused. */
export const REGISTER = `Project;Purpose;Department;Stage
Invoice triage;Half of all invoices need no human eye;Finance;pilot
Call summaries;Nobody on hold waits for notes;Care;live
Bus cameras;;Transport;idea
Bus cameras;;Transport;idea
${'x'.repeat(501)};Too long a name;Care;pilot
`;
export const MAPPING = `register: desk
status:
  column: Stage
  values: { idea: PROPOSED, pilot: RUNNING, live: GRADUATED }
fields:
  name: Project
  hypothesis: { column: Purpose, otherwise: not stated }
  unit: Department
  track: { value: PRODUCTION_BOUND }
`;

export interface Answer<Body = ImportState & { readonly code: string; readonly problems: unknown }> {
  readonly status: number;
  readonly body: Body;
}

/** Asks the imports of a server that is started by then, as the PMO where nobody else is said. */
export const importing = (serverOf: () => TestServer) => {
  const ask = async (path: string, init: RequestInit, client: string | null = 'demo-pmo'): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (client) headers.set('authorization', `Bearer ${await serverOf().token(client)}`);
    const response = await fetch(`${serverOf().url}/imports${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : (text as never) };
  };
  const send = (content: string | Uint8Array<ArrayBuffer>, { name = 'desk.csv', client = 'demo-pmo' as string | null } = {}) =>
    ask(
      `?name=${encodeURIComponent(name)}`,
      { method: 'POST', body: content, headers: { 'content-type': 'application/octet-stream' } },
      client,
    );
  const post = (path: string, body: object = {}, client?: string) =>
    ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }, client);
  const finished = async (id: string): Promise<ImportState> => {
    for (;;) {
      const { body } = await ask(`/${id}`, {});
      if (body.since === null) return body;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { ask, send, post, finished };
};
