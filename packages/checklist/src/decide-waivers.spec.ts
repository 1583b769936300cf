import { addDays } from '@causeway/kernel/calendar.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { endWaiver, waiveItem } from './decide-waivers.ts';
import type { ChecklistEvent } from './events.ts';
import { evolveChecklist, initialChecklist } from './evolve.ts';
import { itemOf } from './items.ts';
import { standingOf } from './standings.ts';
import { folded } from './testing/fold.ts';
import { anItem, changed, context, reason, thisWeek, today, waived, written } from './testing/list.ts';

const decider = { initial: initialChecklist, evolve: evolveChecklist };
const waiving = specify({ ...decider, decide: waiveItem }, context);
const ending = specify({ ...decider, decide: endWaiver }, context);
const waive = (expiresOn: string, over: { itemId?: string; reason?: string } = {}) => ({
  type: 'waiveItem' as const,
  itemId: 'I0',
  reason,
  expiresOn,
  ...over,
});
const ended = fact('WaiverEnded', { itemId: 'I0', reason });
const end = { type: 'endWaiver' as const, itemId: 'I0', reason };

describe('waiving an item', () => {
  it.each([0, 1, 400])('CL-6 up to a last day %i days from today', (days) =>
    waiving(written())
      .when(waive(addDays(today, days)))
      .records(waived(addDays(today, days))),
  );
  it('CL-6 refuses a last day that is over, in the policy’s zone', () => {
    waiving(written())
      .when(waive('2026-11-24'))
      .isRefused({ code: 'DATE_OUT_OF_RANGE', field: ['expiresOn'] });
    waiving(written())
      .when(waive(today), { now: Date.parse(`${today}T23:30:00Z`), zone: 'Asia/Tokyo' })
      .isRefused('DATE_OUT_OF_RANGE');
    waiving(written())
      .when(waive(today), { now: Date.parse(`${today}T23:30:00Z`) })
      .records(waived(today));
  });
  it('CL-6 a new one replaces the last, the same again is no event', () => {
    waiving(written(), waived('2026-12-01')).when(waive('2026-12-02')).records(waived('2026-12-02'));
    waiving(written(), waived('2026-12-01'))
      .when(waive('2026-12-01', { reason: 'Anew.' }))
      .records(waived('2026-12-01', { reason: 'Anew.' }));
    waiving(written(), waived('2026-12-01')).when(waive('2026-12-01')).recordsNothing();
  });
  it('CL-6 the same as one that was ended is an event', () =>
    waiving(written(), waived('2026-12-01'), ended).when(waive('2026-12-01')).records(waived('2026-12-01')));
  it('GE-5 an unknown item, no reason and a day that is over answer together', () =>
    waiving(written())
      .when(waive('2026-01-01', { itemId: 'toString', reason: '' }))
      .isRefused(
        { code: 'UNKNOWN_ITEM', field: ['itemId'] },
        { code: 'REASON_REQUIRED', field: ['reason'] },
        { code: 'DATE_OUT_OF_RANGE', field: ['expiresOn'] },
      ));
  it('CL-1 nothing is waived without a list', () => {
    waiving().when(waive(today)).isRefused('CHECKLIST_MISSING');
    ending().when(end).isRefused('CHECKLIST_MISSING');
  });
});

describe('ending a waiver', () => {
  it('CL-6 ends one that stands, its last day included', () => ending(written(), waived(today)).when(end).records(ended));
  it('CL-6 changes nothing where none stands: never waived, ended, run out', () => {
    ending(written()).when(end).recordsNothing();
    ending(written(), waived('2026-12-01'), ended).when(end).recordsNothing();
    ending(written(), waived('2026-11-24')).when(end).recordsNothing();
  });
  it('GE-5 needs a reason and an item of the list, also where none stands', () =>
    ending(written())
      .when({ ...end, itemId: 'I99', reason: ' ' })
      .isRefused('UNKNOWN_ITEM', 'REASON_REQUIRED'));
});

describe('a waiver that stands', () => {
  const shown = (day: string, ...facts: ChecklistEvent[]) => standingOf(folded(...facts), 'I0', { today: day, week: thisWeek })?.waiver;
  it('CL-6 lasts to the end of its last day, and names who gave it', () => {
    expect(shown('2026-12-01', written(), waived('2026-12-01'))).toEqual({ reason, by: context.actor.id, expiresOn: '2026-12-01' });
    expect(shown('2026-12-02', written(), waived('2026-12-01'))).toBeNull();
  });
  it('CL-6 is the newest, though it ends sooner', () =>
    expect(shown('2026-12-01', written(), waived('2026-12-31'), waived('2026-11-30'))).toBeNull());
  it('CL-6 stays with its item when that changes', () => {
    const heavier = itemOf(anItem(0, { weight: 3 }));
    expect(shown(today, written(), waived('2026-12-01'), changed({ change: [heavier] }))).not.toBeNull();
  });
});
