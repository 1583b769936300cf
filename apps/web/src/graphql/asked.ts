import { mapExchange, type Operation, stringifyDocument } from 'urql';

/** A question that the screen in sight has asked. */
export interface Asked {
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** Of a query that no screen asks for itself: it is not shown as one of the screen's. One object, as a new one would ask anew. */
export const ofEveryScreen = { isOfEveryScreen: true };

/** What the screen in sight asks the server, so that anybody can ask the same from a script. */
export class AskedQueries {
  readonly #operations = new Map<number, Operation>();

  /** Stands first among a client's exchanges: it sees what was asked, whether a cache answers it or the server. */
  readonly exchange = mapExchange({
    onOperation: (operation) => {
      if (operation.kind !== 'query' || operation.context.isOfEveryScreen) return;
      // Asked again, it is the newest.
      this.#operations.delete(operation.key);
      this.#operations.set(operation.key, operation);
    },
  });

  /** The questions in the order they were first asked; of one name the last, and of a listing's pages the first. */
  list(): readonly Asked[] {
    const byName = new Map<string, Asked>();
    for (const { query, variables } of this.#operations.values()) {
      const asked = { name: nameOf(query), document: stringifyDocument(query), variables: given(variables) };
      if (!('after' in asked.variables)) byName.set(asked.name, asked);
    }
    return [...byName.values()];
  }

  /** Another screen asks its own. */
  clear(): void {
    this.#operations.clear();
  }
}

/** Of the page that is open. */
export const askedQueries = new AskedQueries();

function nameOf({ definitions }: Operation['query']): string {
  const names = definitions.map((definition) => (definition.kind === 'OperationDefinition' ? definition.name?.value : undefined));
  return names.find((name) => name !== undefined) ?? 'query';
}

/** What is not set is not asked for. */
function given(variables: Operation['variables']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables ?? {}).filter(([, value]) => value !== undefined && value !== null));
}
