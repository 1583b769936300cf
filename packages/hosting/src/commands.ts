/** Where a POC may run, from least to most. */
export const TIERS = ['LAPTOP', 'SANDBOX', 'SHARED_PLATFORM', 'PRODUCTION_GRADE'] as const;
export type InfrastructureTier = (typeof TIERS)[number];

/** Who builds it and who will run it. */
export interface DeliveryNames {
  readonly pocTeam: string;
  readonly productionTeam: string;
  readonly pocVendor?: string | null | undefined;
  readonly productionVendor?: string | null | undefined;
}
export interface Infrastructure {
  readonly tier: InfrastructureTier;
  readonly description?: string | null | undefined;
}

export interface DeclareInfrastructure extends Infrastructure {
  readonly type: 'declareInfrastructure';
}
export interface NameDelivery extends DeliveryNames {
  readonly type: 'nameDelivery';
}
export type HostingCommand = DeclareInfrastructure | NameDelivery;
