import { type ASTVisitor, BREAK, type DefinitionNode, type DocumentNode, GraphQLError, Kind, type ValidationRule, visit } from 'graphql';

/** Selections, lists, objects or types in each other, fragments followed: far more than any document has that passes the other limits. */
const MOST_NESTED = 100;

const NESTS: ReadonlySet<string> = new Set([Kind.SELECTION_SET, Kind.LIST, Kind.OBJECT, Kind.LIST_TYPE]);

/** How deep one definition goes by itself, and how deep in it each fragment is spread. */
interface Nest {
  readonly own: number;
  readonly spreads: readonly (readonly [fragment: string, depth: number])[];
}

const nestOf = (definition: DefinitionNode): Nest => {
  let depth = 0;
  let own = 0;
  const spreads: [string, number][] = [];
  const walk: ASTVisitor = {
    enter: (node) => {
      if (NESTS.has(node.kind)) own = Math.max(own, ++depth);
      else if (node.kind === Kind.FRAGMENT_SPREAD) spreads.push([node.name.value, depth]);
    },
    leave: ({ kind }) => {
      if (NESTS.has(kind)) depth -= 1;
    },
  };
  visit(definition, walk);
  return { own, spreads };
};

/** Whether anything of a document lies too deep; fragments in a circle do, whichever way they are gone. */
const isTooDeep = ({ definitions }: DocumentNode): boolean => {
  const nests = definitions.map(nestOf);
  const fragments = new Map(
    definitions.flatMap((each, place) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, nests[place]!]] : [])),
  );
  const depths = new Map<Nest, number>();
  const depthOf = (nest: Nest, above: number): number => {
    // No deeper than the limit is gone: neither a circle nor a chain of a thousand fragments is walked to its end.
    if (above + nest.own > MOST_NESTED) return Number.POSITIVE_INFINITY;
    const known = depths.get(nest);
    if (known !== undefined) return known;
    let depth = nest.own;
    for (const [name, at] of nest.spreads) {
      const fragment = fragments.get(name);
      if (fragment) depth = Math.max(depth, at + depthOf(fragment, above + at));
      if (above + depth > MOST_NESTED) return Number.POSITIVE_INFINITY;
    }
    depths.set(nest, depth);
    return depth;
  };
  return nests.some((nest) => depthOf(nest, 0) > MOST_NESTED);
};

/** @skip and @include, each once: more than these two no place of a document can bear, and each beyond them would be told by itself. */
const MOST_DIRECTIVES_AT_ONE_PLACE = 2;

const hasCrowdedPlace = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    enter: (node) => {
      if ('directives' in node && (node.directives?.length ?? 0) > MOST_DIRECTIVES_AT_ONE_PLACE) found = true;
      return found ? BREAK : undefined;
    },
  });
  return found;
};

/** Twice as many as tokens. Every mistake that is told is looked for from the first line on: a hundred behind half a million empty lines took three seconds. */
const MOST_LINES = 10_000;

const hasTooManyLines = ({ loc }: DocumentNode): boolean => {
  let lines = 1;
  for (const _ of loc?.source.body.matchAll(/\r\n|[\n\r]/g) ?? []) if (++lines > MOST_LINES) return true;
  return false;
};

const problemOf = (document: DocumentNode): string | null => {
  if (hasTooManyLines(document))
    return `The document has more than ${MOST_LINES.toLocaleString('en')} lines. Send long texts as variables.`;
  if (isTooDeep(document))
    return `The document nests selections, values or fragments more than ${MOST_NESTED} deep, or fragments in a circle. Ask for less at once.`;
  return hasCrowdedPlace(document)
    ? `A place of the document bears more than ${MOST_DIRECTIVES_AT_ONE_PLACE} directives. @skip and @include may stand there, each once.`
    : null;
};

/**
 * Refuses what other rules would walk until their stack ends (a thousand selections in each other, fragments in circles), tell of over and over (directives
 * on directives) or look for the places of for seconds (half a million lines). Rules are made before any of them looks at the document, so it is taken away from all of them.
 */
export const nestingRule: ValidationRule = (context) => {
  const document = context.getDocument();
  const problem = problemOf(document);
  if (problem !== null) {
    context.reportError(new GraphQLError(problem));
    (document as { definitions: readonly DefinitionNode[] }).definitions = [];
  }
  return {};
};
