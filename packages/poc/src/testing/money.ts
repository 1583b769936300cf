import { type Money, money } from '@causeway/kernel/money.ts';

/** Whole units of a currency with two digits. */
export const usd = (units: number): Money => money(BigInt(Math.round(units * 100)), 'USD');
export const eur = (units: number): Money => money(BigInt(Math.round(units * 100)), 'EUR');
