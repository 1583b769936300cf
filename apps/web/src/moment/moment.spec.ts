import { describe, expect, it } from 'vitest';
import { asOf, beforePosition, pickMoment, readMoment, typedMoment } from './moment';

it.each([
  ['2026-11-24T03:00:00.000Z', { at: '2026-11-24T03:00:00.000Z' }],
  ['2026-11-24T03:00Z', { at: '2026-11-24T03:00:00.000Z' }],
  ['position:12', { position: '12' }],
  ['event:abc', { event: 'abc' }],
])('TI-1 %s is a moment', (text, expected) => {
  expect(asOf(readMoment(text))).toEqual(expected);
});

it.each(['', 'yesterday', '2026-13-45T99:00Z', 'position:-1', 12, undefined])('TI-1 %s is none: the present is shown', (text) => {
  expect(asOf(readMoment(text))).toBeUndefined();
});

const now = Date.parse('2026-11-24T03:00:00.000Z');
it.each([
  [{ time: '2026-11-24T02:59', place: '' }, { moment: '2026-11-24T02:59Z' }],
  [{ time: '2026-11-24T03:01', place: '' }, { problem: 'FUTURE' }],
  [{ time: '', place: '' }, { problem: 'NOTHING' }],
  [{ time: '', place: ' 0 ' }, { moment: 'position:0' }],
  [{ time: '', place: 'RXZlbnQ6MTI' }, { moment: 'event:RXZlbnQ6MTI' }],
  [{ time: '', place: '-1' }, { problem: 'NO_PLACE' }],
])('TI-1 of %j the reader gets %j', (picked, expected) => {
  expect(pickMoment(picked, 'UTC', now)).toEqual(expected);
});

it('TI-1 right before an event is the position before its own', () => {
  expect(asOf(beforePosition('9007199254740993'))).toEqual({ position: '9007199254740992' });
});

describe('a moment that is typed', () => {
  const now = Date.parse('2026-11-25T12:00:00Z');

  it('TI-1 is a day as it was known at its end, or a position', () => {
    expect(typedMoment(' 2026-09-30 ', 'UTC', now)).toBe('2026-09-30T23:59:59.999Z');
    expect(typedMoment('Position 1204', 'UTC', now)).toBe('position:1204');
  });

  it.each([
    ['Asia/Tokyo', '2026-09-30', '2026-09-30T14:59:59.999Z'],
    ['America/New_York', '2026-09-30', '2026-10-01T03:59:59.999Z'],
    // The clocks are set back on this day, which has 25 hours.
    ['Europe/Berlin', '2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['Asia/Tokyo', '2026-11-25', undefined],
    ['Pacific/Kiritimati', '2026-11-25', '2026-11-25T09:59:59.999Z'],
  ])('GE-1 is a day that ends as it does in %s: %s at %s', (zone, day, end) => expect(typedMoment(day, zone, now)).toBe(end));

  it('GE-1 is a time of the clocks there, where one is picked', () => {
    expect(pickMoment({ time: '2026-11-25T09:30', place: '' }, 'Asia/Tokyo', now)).toEqual({ moment: '2026-11-25T00:30Z' });
    expect(pickMoment({ time: '2026-11-25T09:30', place: '' }, 'America/New_York', now)).toEqual({ problem: 'FUTURE' });
  });

  it.each(['2026-11-25', '2026-02-30', 'claims', '1204'])('is none of “%s”', (text) =>
    expect(typedMoment(text, 'UTC', now)).toBeUndefined(),
  );
});
