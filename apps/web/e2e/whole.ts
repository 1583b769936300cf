export const usd = (minorUnits: string) => ({ minorUnits, currency: 'USD' });

/** What a POC needs to be kicked off for production, its name aside. */
export const whole = {
  hypothesis: 'It saves an hour a day',
  track: 'PRODUCTION_BOUND',
  checklistTemplateId: 'default',
  budget: { poc: usd('3000000'), production: usd('9000000') },
  owners: { productionOwner: 'owner@causeway.demo', pocLead: 'team@causeway.demo' },
  infrastructure: { tier: 'SHARED_PLATFORM' },
};
