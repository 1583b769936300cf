import { isIsoWeek, isPlainDate, toIso } from '@causeway/kernel/calendar.ts';
import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

/** A scalar whose inputs are texts that `parse` takes or refuses with a sentence. */
const textScalar = <Value>(
  name: string,
  sentence: string,
  parse: (text: string) => Value | null,
  serialize: (value: Value) => unknown = (value) => value,
): GraphQLScalarType => {
  const read = (given: unknown): Value => {
    const value = typeof given === 'string' ? parse(given) : null;
    // GraphQL itself says what was given, and where.
    if (value === null) throw new TypeError(sentence);
    return value;
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => serialize(value as Value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
  });
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;
const parseInstant = (text: string): number | null => {
  if (!INSTANT.test(text) || !isPlainDate(text.slice(0, 10))) return null;
  const instant = Date.parse(text.toUpperCase().replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(instant) ? null : instant;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The contract's scalars. What cannot exist is refused here, before any rule is asked (GE-5). */
export const SCALARS = {
  DateTime: textScalar('DateTime', 'Give an instant as RFC 3339 in UTC, such as 2026-11-23T09:00:00.000Z.', parseInstant, toIso),
  Date: textScalar('Date', 'Give a day that exists as ISO 8601, such as 2026-11-23.', (text) => (isPlainDate(text) ? text : null)),
  IsoWeek: textScalar('IsoWeek', 'Give a week that exists as ISO 8601, such as 2026-W48.', (text) => (isIsoWeek(text) ? text : null)),
  Position: textScalar(
    'Position',
    'Give a position of the log as a decimal string, such as "1042".',
    (text) => (/^\d{1,18}$/.test(text) ? BigInt(text) : null),
    (value) => value.toString(),
  ),
  UUID: textScalar('UUID', 'Give a UUID, such as 9f1b2c3d-0000-4000-8000-000000000000.', (text) =>
    UUID.test(text) ? text.toLowerCase() : null,
  ),
  URL: textScalar('URL', 'Give an address as a string.', (text) => text),
  Fraction: new GraphQLScalarType({
    name: 'Fraction',
    parseValue: (value) => fraction(value),
    parseLiteral: (node) => fraction(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : valueFromASTUntyped(node)),
  }),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
};

/** A share may be given as any number: rules say which (the policy's shares lie in 0–1). */
const fraction = (value: unknown): number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError('Give a share as a number between 0 and 1.');
};
