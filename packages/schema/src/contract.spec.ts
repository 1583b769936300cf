import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printed } from './printed.ts';
import { published } from './published.ts';

const contract = buildSchema(readFileSync(new URL('../contract.graphql', import.meta.url), 'utf8'));
const ours = buildSchema(published);
const types = Object.values(ours.getTypeMap()).filter((type) => !type.name.startsWith('__'));

/** What the contract promises and a later issue builds. */
const LATER = /\b(whatIf|compare|checkpoint|eventRecorded|GateOutcome\w*|FieldChange|Checkpoint)\b/;

/** A type and everything on it that a reader could ask about, by its path. */
const described = (type: GraphQLNamedType): [path: string, description: string][] => {
  const found: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) for (const value of type.getValues()) found.push([`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) found.push([`${type.name}.${field.name}`, field.description]);
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      found.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of field.args) found.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
    }
  return found.map(([path, description]) => [path, description ?? '']);
};

describe('the published schema', () => {
  it('is printed from the slices (npm run generate -w @causeway/schema)', () => {
    expect(published).toBe(printed());
  });

  it('breaks nothing that the contract fixes, but for what a later issue adds', () => {
    const broken = findBreakingChanges(contract, ours).map((change) => change.description);
    expect(broken.filter((description) => !LATER.test(description))).toEqual([]);
  });

  it('leaves out what is not built, rather than promise it', () => {
    expect(types.map((type) => type.name).filter((name) => LATER.test(name))).toEqual([]);
    for (const field of ['whatIf', 'compare', 'checkpoint']) expect(ours.getQueryType()?.getFields()).not.toHaveProperty(field);
    expect(ours.getSubscriptionType()?.getFields()).not.toHaveProperty('eventRecorded');
  });

  it('describes every type, field, argument, enum value and input field', () => {
    const bare = types.flatMap(described).filter(([, description]) => description.trim().length < 3);
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('says the contract’s own sentences', () => {
    const said = new Map(types.flatMap(described));
    const changed = Object.values(contract.getTypeMap())
      .filter((type) => !type.name.startsWith('__'))
      .flatMap(described)
      .filter(([path, description]) => description !== '' && said.has(path) && said.get(path) !== description);
    const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];
    expect(changed.filter(([path]) => !builtIn.includes(path))).toEqual([]);
  });

  it('keeps default values and oneOf', () => {
    const asOf = ours.getType('AsOf');
    expect(isInputObjectType(asOf) && asOf.isOneOf).toBe(true);
    expect(types.filter(isScalarType).map((type) => type.name)).toContain('IsoWeek');
  });
});
