import type { MoneyRange } from '@causeway/kernel/money.ts';
import type { PocCommand } from '../commands.ts';
import { all, items } from './items.ts';
import { usd } from './money.ts';
import type { Story } from './story.ts';

/** An exposure in dollars, from least to most; of one figure, exactly that. */
export const range = (low: number, high = low): MoneyRange => ({ low: usd(low), high: usd(high) });

/** What an open finding risks. */
export const exposure = (story: Story, code: string) => story.finding(code)?.exposure;

/** The ids of an area's items. */
export const area = (name: string): string[] => items.filter((item) => item.area === name).map(({ id }) => id);

/** Scores items of a list, all alike. */
export const score = (ids: readonly string[], value: number): PocCommand => ({ type: 'scoreItems', scores: all(value, ids) });

/** Turns research production-bound. */
export const bound = { type: 'changeTrack', track: 'PRODUCTION_BOUND', reason: 'it works' } as const;
