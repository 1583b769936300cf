import { display } from '@causeway/kernel/money.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';

export const moneyResolvers: Resolvers = { Money: { display: (money) => display(money) } };
