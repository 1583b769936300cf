import type { MappingWord, MappingWords } from '../state.ts';
import { mappingJsonSchema } from './json-schema.ts';

/** What is read of a JSON Schema here. */
interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly anyOf?: readonly Part[];
  readonly items?: Part;
}

/** Everything that a mapping may say, for whoever writes one without its guide beside them. */
export const mappingWords = (): MappingWords => {
  const schema = JSON.parse(mappingJsonSchema()) as Part & { readonly definitions: { readonly Source: Part; readonly Condition: Part } };
  const { Source, Condition } = schema.definitions;
  return {
    mapping: wordsOf(schema, '', ['fields', 'adopted']),
    fields: wordsOf(schema.properties?.fields),
    value: wordsOf(Source.anyOf?.find(({ properties }) => properties)),
    condition: wordsOf(Condition),
  };
};

/** The members of a part, those of its members after them; what is told elsewhere is named alone. */
const wordsOf = (part: Part = {}, before = '', elsewhere: readonly string[] = []): readonly MappingWord[] =>
  Object.entries(part.properties ?? {}).flatMap(([name, member]) => [
    ...(member.description === undefined ? [] : [{ word: `${before}${name}`, says: member.description }]),
    ...(elsewhere.includes(name) ? [] : wordsOf(member.items ?? member, `${before}${name}.`)),
  ]);
