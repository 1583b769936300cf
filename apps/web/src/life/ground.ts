import type { CommandGroundQuery } from '../graphql/generated/graphql';

/** What of the policy and the templates a form needs. */
export interface Ground {
  readonly defaultCurrency: string;
  /** Currencies with a weekly rate: what money may be given in. */
  readonly rated: readonly string[];
  readonly zone: string;
  readonly templates: readonly { readonly id: string; readonly name: string; readonly version: number; readonly items: number }[];
}

export function groundOf({ policy, checklistTemplates }: CommandGroundQuery): Ground {
  return {
    defaultCurrency: policy?.defaultCurrency ?? 'USD',
    rated: policy?.weeklyRates.map(({ currency }) => currency) ?? [],
    zone: policy?.timeZone ?? 'UTC',
    templates: checklistTemplates?.map(({ items, ...template }) => ({ ...template, items: items.length })) ?? [],
  };
}
