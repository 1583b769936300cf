import { type GraphQLLeafType, isEnumType } from 'graphql';

/** A leaf's value as JSON; null where it cannot be written, whatever the reason. */
export type WriteLeaf = (value: unknown) => string | null;

const json = (value: unknown): string | null => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return JSON.stringify(value) ?? null;
};

/** How values of a scalar or an enum are written. */
export const leafWriter = (type: GraphQLLeafType): WriteLeaf => {
  if (isEnumType(type)) {
    const names = new Map(type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]));
    return (value) => names.get(value) ?? null;
  }
  if (type.name === 'String' || type.name === 'ID')
    return (value) => (typeof value === 'string' ? JSON.stringify(value) : json(type.serialize(value)));
  return (value) => json(type.serialize(value));
};
