import { type ASTNode, type DocumentNode, GraphQLError, Kind, parse, type Source, visit } from 'graphql';

/**
 * Where in an operation's arguments the value stands that GraphQL itself refused, as rules name it: the path into the input, list places as numbers.
 * undefined where the error is not about a value.
 */
export const fieldOf = (error: unknown): string[] | undefined => {
  if (!(error instanceof GraphQLError)) return undefined;
  const [, argument] = /argument "(\w+)" of type "[^"]+" is required/.exec(error.message) ?? [];
  const steps = argument === undefined ? (inVariable(error) ?? inLiteral(error)) : [argument];
  if (!steps || steps.length === 0) return undefined;
  const [, member] = /Field "(?:\w+\.)?(\w+)" (?:of required type|is not defined)/.exec(error.message) ?? [];
  const field = member === undefined || member === steps.at(-1) ? steps : [...steps, member];
  return field.length > 1 && field[0] === 'input' ? field.slice(1) : field;
};

/** The value of a variable: from where the document uses it, to the place in it that GraphQL names. */
const inVariable = (error: GraphQLError): string[] | undefined => {
  const [, name] = /^Variable "\$(\w+)"/.exec(error.message) ?? [];
  if (name === undefined) return undefined;
  const use = placeOf(error, (node, parent) => node.kind === Kind.VARIABLE && node.name.value === name && !isDefinition(parent));
  // Quotation marks of a value are written with a backslash: nobody's text looks like this.
  const [, path = name] = / at "(\w+(?:\.\w+|\[\d+\])*)"; /.exec(error.message) ?? [];
  return [...(use ?? [name]), ...(path.match(/\w+/g) ?? []).slice(1)];
};

const isDefinition = (node: unknown): boolean => (node as ASTNode).kind === Kind.VARIABLE_DEFINITION;

const inLiteral = (error: GraphQLError): string[] | undefined => {
  const [refused] = error.nodes ?? [];
  if (!refused || refused.kind === Kind.FIELD) return undefined;
  return placeOf(error, (node) => node.kind === refused.kind && node.loc?.start === refused.loc?.start);
};

/** A document has a hundred errors or one: it is read again once. */
const documents = new WeakMap<Source, DocumentNode>();
const documentOf = (source: Source): DocumentNode => {
  const document = documents.get(source) ?? parse(source);
  documents.set(source, document);
  return document;
};

/** Names of the arguments and fields, and places in lists, that lead to a value of the document that an error speaks of. */
const placeOf = (error: GraphQLError, isIt: (node: ASTNode, parent: unknown) => boolean): string[] | undefined => {
  const source = error.nodes?.[0]?.loc?.source;
  if (!source) return undefined;
  let found: string[] | undefined;
  visit(documentOf(source), {
    enter: (node, _key, parent, _path, ancestors) => {
      if (found || !parent || !isIt(node, parent)) return;
      found = [...ancestors, parent, node].flatMap((each, place, line) => {
        if ('kind' in each) return each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD ? [each.name.value] : [];
        const holder = line[place - 1];
        return holder && 'kind' in holder && holder.kind === Kind.LIST ? [String(each.indexOf(line[place + 1] as ASTNode))] : [];
      });
    },
  });
  return found;
};
