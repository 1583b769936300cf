import { published } from '@causeway/schema/published.ts';
import { buildSchema, type GraphQLInputObjectType, getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';

export const schema = buildSchema(published);

/** A place in a mutation's input, list places as numbers: `scores.0.note`. */
export interface InputField {
  readonly mutation: string;
  readonly path: readonly string[];
  readonly type: string;
}

const fieldsOf = (mutation: string, type: GraphQLInputObjectType, path: readonly string[]): InputField[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const here = [...path, field.name, ...(isListType(getNullableType(field.type)) ? ['0'] : [])];
    return isInputObjectType(named) ? fieldsOf(mutation, named, here) : [{ mutation, path: here, type: named.name }];
  });

/** Every place of every mutation's input, from the schema: what is added to it is tested without being named anywhere. */
export const INPUT_FIELDS: readonly InputField[] = Object.values(schema.getMutationType()!.getFields()).flatMap((mutation) =>
  fieldsOf(mutation.name, getNamedType(mutation.args[0]!.type) as GraphQLInputObjectType, []),
);

/** An input with another value at one place; what leads there is made where it is missing. */
export const withValue = (input: unknown, [step, ...rest]: readonly string[], value: unknown): unknown => {
  if (step === undefined) return value;
  if (/^\d+$/.test(step)) {
    const list = [...((input ?? []) as unknown[])];
    list[Number(step)] = withValue(list[Number(step)], rest, value);
    return list;
  }
  const holder = (input ?? {}) as Record<string, unknown>;
  return { ...holder, [step]: withValue(holder[step], rest, value) };
};
