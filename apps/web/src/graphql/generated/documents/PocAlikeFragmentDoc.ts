import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type * as types from '../graphql';

export const PocAlikeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PocAlike"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as TypedDocumentNode<types.PocAlikeFragment, unknown>;
