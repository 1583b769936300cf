import type { Context } from '@causeway/kernel/command.ts';
import { anActor, specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import type { HostingCommand } from './commands.ts';
import { declareInfrastructure, nameDelivery } from './decide.ts';
import type { HostingEvent } from './events.ts';
import { evolveHosting, initialHosting } from './evolve.ts';
import { handOff, isReal } from './figures.ts';

const context: Context = { now: 0, zone: 'UTC', actor: { id: anActor, roles: [] }, commandId: 'c', newId: () => 'n' };
const given = specify<HostingCommand, typeof initialHosting, HostingEvent, Context>(
  {
    initial: initialHosting,
    evolve: evolveHosting,
    decide: (command, state, own) =>
      command.type === 'declareInfrastructure' ? declareInfrastructure(command, state, own) : nameDelivery(command, state, own),
  },
  context,
);
const declared = (data: Extract<HostingEvent, { type: 'InfrastructureDeclared' }>['data']): HostingEvent => ({
  type: 'InfrastructureDeclared',
  data,
});
const teams = (pocTeam: string, productionTeam: string, pocVendor: string | null = null, productionVendor: string | null = null) => ({
  pocTeam,
  productionTeam,
  pocVendor,
  productionVendor,
});

describe('infrastructure', () => {
  it('KO-3 is named with what it is', () =>
    given()
      .when({ type: 'declareInfrastructure', tier: 'SHARED_PLATFORM', description: 'ML platform, region north.' })
      .records(declared({ tier: 'SHARED_PLATFORM', description: 'ML platform, region north.' })));

  it('GE-4 the same again records nothing, another description does', () => {
    const told = given(declared({ tier: 'SANDBOX' }));
    told.when({ type: 'declareInfrastructure', tier: 'SANDBOX', description: '' }).recordsNothing();
    told
      .when({ type: 'declareInfrastructure', tier: 'SANDBOX', description: 'A notebook.' })
      .records(declared({ tier: 'SANDBOX', description: 'A notebook.' }));
    told.when({ type: 'declareInfrastructure', tier: 'LAPTOP' }).records(declared({ tier: 'LAPTOP' }));
  });

  it('GE-2 a description is a text', () =>
    given()
      .when({ type: 'declareInfrastructure', tier: 'LAPTOP', description: 'a\u202eb' })
      .isRefused({ code: 'INVALID_TEXT', field: ['description'] }));

  it.each([
    ['LAPTOP', false],
    ['SANDBOX', false],
    ['SHARED_PLATFORM', true],
    ['PRODUCTION_GRADE', true],
  ] as const)('KO-3 %s is real: %s', (tier, real) => expect(isReal(tier)).toBe(real));
});

describe('delivery', () => {
  it('KO-6 names teams and vendors on both sides, absent vendors as null', () =>
    given()
      .when({ type: 'nameDelivery', pocTeam: 'Lab', productionTeam: 'Claims IT', pocVendor: 'Acme' })
      .records({ type: 'DeliveryNamed', data: teams('Lab', 'Claims IT', 'Acme') }));

  it('GE-4 the same again records nothing', () =>
    given({ type: 'DeliveryNamed', data: teams('Lab', 'Claims IT') })
      .when({ type: 'nameDelivery', pocTeam: 'Lab', productionTeam: 'Claims IT' })
      .recordsNothing());

  it('KO-6 another team or vendor on either side does', () => {
    for (const other of [
      teams('Lab', 'Ops'),
      teams('Hub', 'Claims IT'),
      teams('Lab', 'Claims IT', 'Acme'),
      teams('Lab', 'Claims IT', null, 'Acme'),
    ])
      given({ type: 'DeliveryNamed', data: teams('Lab', 'Claims IT') })
        .when({ type: 'nameDelivery', ...other })
        .records({ type: 'DeliveryNamed', data: other });
  });

  it('GE-2 every name that is none is told, each with its field', () =>
    given()
      .when({ type: 'nameDelivery', pocTeam: '', productionTeam: 'x'.repeat(501), pocVendor: '\u0000' })
      .isRefused(
        { code: 'INVALID_TEXT', field: ['pocTeam'] },
        { code: 'INVALID_TEXT', field: ['productionTeam'] },
        { code: 'INVALID_TEXT', field: ['pocVendor'] },
      ));

  it.each([
    ['one team throughout', teams('Lab', 'Lab'), false, false],
    ['the same team, written otherwise', teams(' Straße ', 'STRASSE'), false, false],
    ['another team', teams('Lab', 'Claims IT'), true, false],
    ['another vendor', teams('Lab', 'Lab', 'Acme', 'Umbrella'), false, true],
    ['a vendor on one side only', teams('Lab', 'Lab', 'Acme', null), false, false],
    ['one vendor on both sides', teams('Lab', 'Claims IT', 'ACME', 'acme '), true, false],
  ])('AP-2 a hand-off of %s', (_, delivery, team, vendor) => expect(handOff({ ...initialHosting, delivery })).toEqual({ team, vendor }));

  it('AP-2 nothing named is no hand-off', () => expect(handOff(initialHosting)).toEqual({ team: false, vendor: false }));
});
