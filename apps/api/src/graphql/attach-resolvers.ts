import { type GraphQLFieldResolver, type GraphQLScalarType, type GraphQLSchema, isAbstractType, isObjectType, isScalarType } from 'graphql';
import type { Resolvers } from './generated/resolvers.ts';

type FieldResolver = GraphQLFieldResolver<unknown, unknown>;
type Entry = Record<string, FieldResolver | { subscribe?: FieldResolver; resolve?: FieldResolver }>;

/**
 * Puts resolvers on a schema that was built from SDL.
 * @throws Error for a resolver that the schema has no place for: a typing slip must not go unseen.
 */
export const attachResolvers = (schema: GraphQLSchema, resolvers: Resolvers): GraphQLSchema => {
  for (const [name, given] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!type) throw new Error(`The schema has no type ${name}`);
    if (isScalarType(type)) attachScalar(type, given as GraphQLScalarType);
    else if (isAbstractType(type)) type.resolveType = (given as { __resolveType: typeof type.resolveType }).__resolveType;
    else if (isObjectType(type)) {
      const fields = type.getFields();
      for (const [field, resolver] of Object.entries(given as Entry)) {
        const place = fields[field];
        if (!place) throw new Error(`The schema has no field ${name}.${field}`);
        if (typeof resolver === 'function') place.resolve = resolver;
        else Object.assign(place, resolver);
      }
    }
  }
  return schema;
};

const attachScalar = (type: GraphQLScalarType, { serialize, parseValue, parseLiteral }: GraphQLScalarType): void => {
  Object.assign(type, { serialize, parseValue, parseLiteral });
};
