import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { RequestContext } from '../context.ts';
import { Room } from '../limits/answer-length.ts';
import type { Read } from '../when-read.ts';
import { leafWriter } from './write-leaf.ts';

// Most of a page's time would go into walking its selection anew for each of thousands of fields, and into an object that is then walked once more. So a
// query is planned once, and its answer is written as JSON straight from what resolvers return. Only what goes as it should is written: an error, a null
// where there must be none, a document with directives are left to GraphQL's own execution, which says what is wrong and where.

/** Something is out of the ordinary. */
class Unusual extends Error {
  override readonly name = 'Unusual';
}
const unusual = (): never => {
  throw new Unusual('This is for the ordinary execution.');
};

interface Run {
  readonly context: RequestContext;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly room: Room;
}
type Write = (value: unknown, run: Run) => Read<string>;
interface FieldPlan {
  /** What stands before the value. */
  readonly lead: string;
  readonly write: Write;
}

/**
 * Writes a query's data as JSON.
 * @throws TooLong, whatever a resolver throws, and Unusual; with these two it can be carried out in the ordinary way, which reads only
 */
export type AnswerWriter = (context: RequestContext, variables: Readonly<Record<string, unknown>> | undefined) => Promise<string>;

/** The writer of an operation; null where it is no query, or has directives. */
export const writerOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): AnswerWriter | null => {
  const type = schema.getQueryType();
  if (operation.operation !== 'query' || !type || hasDirectives(document)) return null;
  let write: Write;
  try {
    write = new Planner(schema, document, operation).object(type, [operation.selectionSet]);
  } catch {
    return null;
  }
  return async (context, given) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, { maxErrors: 1 });
    return write(undefined, { context, variables: coerced ?? unusual(), room: new Room() });
  };
};

const hasDirectives = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    enter: ({ kind }) => {
      if (kind === Kind.DIRECTIVE) found = true;
    },
  });
  return found;
};

class Planner {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  /** Of each type and fields of the document, so that a fragment is planned once, however often it is spread: a document may be spread to thousands of times its length. */
  readonly #planned = new Map<string, Write>();
  readonly #places = new Map<FieldNode, number>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#operation = operation;
    this.#fragments = Object.fromEntries(
      document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
    );
  }

  object(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Write {
    const fields = [...this.#collect(type, selections)].map(([key, nodes], place): FieldPlan => {
      const lead = `${place === 0 ? '' : ','}${JSON.stringify(key)}:`;
      return { lead, write: this.#field(type, nodes) };
    });
    const frame = fields.reduce((length, { lead }) => length + lead.length, '{}'.length);
    return (value, run) => {
      run.room.take(frame);
      return writeObject(fields, value, run);
    };
  }

  /** The fields of an object of this type, by the name that the answer gives them (GraphQL §6.3.2). */
  #collect(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    const walk = (selectionSet: SelectionSetNode): void => {
      for (const selection of selectionSet.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const nodes = found.get(key);
          if (nodes) nodes.push(selection);
          else found.set(key, [selection]);
          continue;
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          if (seen.has(selection.name.value)) continue;
          seen.add(selection.name.value);
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments[selection.name.value]! : selection;
        if (this.#applies(fragment.typeCondition?.name.value, type)) walk(fragment.selectionSet);
      }
    };
    for (const selectionSet of selections) walk(selectionSet);
    return found;
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.#schema.getType(condition);
    return isAbstractType(named) && this.#schema.isSubType(named, type);
  }

  #field(parentType: GraphQLObjectType, fieldNodes: readonly FieldNode[]): Write {
    for (const node of fieldNodes) if (!this.#places.has(node)) this.#places.set(node, this.#places.size);
    const key = `${parentType.name} ${fieldNodes.map((node) => this.#places.get(node))}`;
    const write = this.#planned.get(key) ?? this.#planField(parentType, fieldNodes);
    this.#planned.set(key, write);
    return write;
  }

  #planField(parentType: GraphQLObjectType, fieldNodes: readonly FieldNode[]): Write {
    const [node] = fieldNodes as readonly [FieldNode];
    const name = node.name.value;
    if (name === '__typename') return () => JSON.stringify(parentType.name);
    const field = parentType.getFields()[name] ?? unusual();
    const info = {
      fieldName: name,
      fieldNodes,
      returnType: field.type,
      parentType,
      schema: this.#schema,
      fragments: this.#fragments,
      operation: this.#operation,
    } as unknown as GraphQLResolveInfo;
    const complete = this.#complete(
      field.type,
      fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    const argumentsOf = argumentsFrom(field, node);
    const { resolve } = field;
    const read = resolve
      ? (value: unknown, run: Run) => resolve(value, argumentsOf(run), run.context, info)
      : (value: unknown, run: Run) => {
          const property = (value as Record<string, unknown>)[name];
          return typeof property === 'function' ? property.call(value, argumentsOf(run), run.context, info) : property;
        };
    return (value, run) => {
      const found = read(value, run);
      return found instanceof Promise ? found.then((each) => complete(each, run)) : complete(found, run);
    };
  }

  #complete(type: GraphQLOutputType, selections: readonly SelectionSetNode[]): Write {
    if (isNonNullType(type)) {
      const inner = this.#complete(type.ofType, selections);
      return (value, run) => (value === null || value === undefined ? unusual() : inner(value, run));
    }
    const inner = this.#completeValue(type, selections);
    return (value, run) => {
      if (value === null || value === undefined) return 'null';
      return value instanceof Error ? unusual() : inner(value, run);
    };
  }

  #completeValue(type: GraphQLOutputType, selections: readonly SelectionSetNode[]): Write {
    if (isListType(type)) {
      const item = this.#complete(type.ofType, selections);
      return (value, run) => writeList(item, Array.isArray(value) ? value : unusual(), run);
    }
    if (isLeafType(type)) {
      const leaf = leafWriter(type);
      return (value, { room }) => {
        const text = leaf(value) ?? unusual();
        room.take(text.length);
        return text;
      };
    }
    if (!isAbstractType(type)) return this.object(type as GraphQLObjectType, selections);
    const byName = new Map(this.#schema.getPossibleTypes(type).map((each) => [each.name, this.object(each, selections)]));
    const nameOf = type.resolveType as unknown as (value: unknown) => string;
    return (value, run) => (byName.get(nameOf(value)) ?? unusual())(value, run);
  }
}

const NONE = {};
type Field = GraphQLField<unknown, unknown>;

/** A field's arguments: those that no variable comes into are read once. */
const argumentsFrom = (field: Field, node: FieldNode): ((run: Run) => Record<string, unknown>) => {
  if (field.args.length === 0) return () => NONE;
  let isFixed = true;
  visit(node, {
    enter: ({ kind }) => {
      if (kind === Kind.SELECTION_SET) return false;
      if (kind === Kind.VARIABLE) isFixed = false;
      return undefined;
    },
  });
  if (!isFixed) return ({ variables }) => getArgumentValues(field, node, variables);
  const fixed = getArgumentValues(field, node);
  return () => fixed;
};

const writeObject = (fields: readonly FieldPlan[], value: unknown, run: Run): Read<string> => {
  let text = '{';
  for (let place = 0; place < fields.length; place += 1) {
    const field = fields[place]!;
    const part = field.write(value, run);
    if (typeof part !== 'string') {
      // From here on all begin at once, and all are waited for.
      const parts = [part, ...fields.slice(place + 1).map(({ write }) => begun(write, value, run))];
      return Promise.all(parts).then((texts) => texts.reduce((all, each, at) => all + fields[place + at]!.lead + each, text).concat('}'));
    }
    text += field.lead + part;
  }
  return `${text}}`;
};

const writeList = (item: Write, values: readonly unknown[], run: Run): Read<string> => {
  let text = '[';
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place];
    const part = value instanceof Promise ? value.then((each) => item(each, run)) : item(value, run);
    if (typeof part !== 'string') {
      const rest = values.slice(place + 1).map((each) => begun(item, each, run));
      const before = place === 0 ? text : `${text},`;
      return Promise.all([part, ...rest]).then((texts) => `${before}${texts.join(',')}]`);
    }
    text += place === 0 ? part : `,${part}`;
  }
  return `${text}]`;
};

/** Written as a promise, whatever happens: nobody is left with a failure that was not waited for. */
const begun = async (write: Write, value: unknown, run: Run): Promise<string> => write(await value, run);
