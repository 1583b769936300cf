import { type DocumentNode, Kind, visit } from 'graphql';
import { sourceLength } from './known-documents.ts';

/** Characters of a document, up to which an error of one of its fields says where in it that field stands. */
const LONGEST = 2_000;

/**
 * Takes from a long document where its fields stand. Of each object of an answer a field may go wrong, and for each its place would be looked for from the
 * first character on: fourteen hundred of them behind a megabyte of blanks held up everybody for a second. Where in the answer they stand is told all the same.
 * Values keep theirs, which says in what argument they stand: what is wrong with one below the operation's own fields is told once (cost.ts), not for each object.
 */
export const withoutPlaces = (document: DocumentNode): void => {
  if (sourceLength(document) <= LONGEST) return;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD) Object.assign(node, { loc: undefined });
    },
  });
};
