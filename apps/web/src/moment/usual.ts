import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Moment } from './moment';

const DAY_MS = 86_400_000;

/** The moments that are usually asked for, by how many days ago they were. */
export const usualMoments: readonly { readonly days: number; readonly name: MessageDescriptor }[] = [
  { days: 1, name: msg`Yesterday` },
  { days: 7, name: msg`A week ago` },
  { days: 30, name: msg`30 days ago` },
  { days: 90, name: msg`90 days ago` },
  { days: 365, name: msg`A year ago` },
];

/** So many days before an instant, to the minute. */
export const daysBefore = (now: number, days: number): Moment => `${new Date(now - days * DAY_MS).toISOString().slice(0, 16)}Z`;
