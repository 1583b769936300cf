import type { DocumentNode } from 'graphql';

/** Characters of documents that are remembered: their sources, and their trees as JSON. */
const MOST = 16_000_000;
/** One that is longer is read each time that it comes. */
const LONGEST = 200_000;

/** How long a document's source is: with all that is written in it and asks for nothing. */
export const sourceLength = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 0;

/**
 * Documents that were read and found good, by their hash. Their sources hang on them and count: a document of a megabyte may be a comment about one field, and
 * hundreds of thousands of those would be remembered, were they weighed by their fields alone.
 */
export class KnownDocuments {
  readonly #documents = new Map<string, { readonly document: DocumentNode; readonly size: number }>();
  #size = 0;

  /** Characters of all that is remembered. */
  get size(): number {
    return this.#size;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const found = this.#documents.get(key);
    if (found === undefined) return undefined;
    // The one that was asked for least lately is the first to go.
    this.#documents.delete(key);
    this.#documents.set(key, found);
    return found.document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    await this.delete(key);
    const source = sourceLength(document);
    if (source > LONGEST) return;
    const size = source + JSON.stringify(document).length;
    this.#documents.set(key, { document, size });
    this.#size += size;
    for (const oldest of this.#documents.keys()) {
      if (this.#size <= MOST) return;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    this.#size -= this.#documents.get(key)?.size ?? 0;
    return this.#documents.delete(key);
  }
}
