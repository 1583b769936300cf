import type { DocumentNode } from 'graphql';
import { roomFor } from './heap-share.ts';
import { Weighed } from './weighed.ts';

/** Characters of documents that are remembered: their sources, and their trees as JSON. */
const MOST = 16_000_000;
/** What a document and what is made of it (its plan) take for each of its characters. */
const BYTES = 10;
/** One that is longer is read each time that it comes. */
const LONGEST = 200_000;

/** How long a document's source is: with all that is written in it and asks for nothing. */
export const sourceLength = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 0;

/**
 * Documents that were read and found good, by their hash. Their sources hang on them and count: a document of a megabyte may be a comment about one field, and
 * hundreds of thousands of those would be remembered, were they weighed by their fields alone.
 */
export class KnownDocuments {
  readonly #documents: Weighed<DocumentNode>;

  constructor(most: number = roomFor(MOST, BYTES)) {
    this.#documents = new Weighed(most);
  }

  /** Characters of all that is remembered. */
  get size(): number {
    return this.#documents.weight;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    const source = sourceLength(document);
    if (source <= LONGEST) this.#documents.set(key, document, source + JSON.stringify(document).length);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }
}
