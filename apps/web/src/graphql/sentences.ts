import type { Resolver } from '@urql/exchange-graphcache';
import { isolatedWithin } from '../people/isolated';

const sentence =
  (field: string): Resolver =>
  (parent) => {
    const said = parent[field];
    // Nothing yet where the cache has its object without it: it is to be read then.
    return typeof said === 'string' ? isolatedWithin(said) : undefined;
  };

/** What the server says in words, wherever a screen shows it. `sentences.spec.ts` holds this list against the schema. */
export const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Event: { summary: sentence('summary') },
  Finding: { message: sentence('message'), remedy: sentence('remedy') },
  GateCriterion: { required: sentence('required'), actual: sentence('actual') },
  UserError: { message: sentence('message') },
};
