import { expect, it } from 'vitest';
import { currencyIn, likelyCurrency } from './currency.ts';

it.each([
  ['Budget (CHF)', 'CHF'],
  ['BUDGET COP', 'COP'],
  ['Buxheti 12 000 ALL', 'ALL'],
  ['BUDGET FOR ALL YEARS', null],
  ['BUDGET FOR ALL YEARS (EUR)', 'EUR'],
  ['COST OF THE TOP 10', null],
  ['S/ 1,200', 'PEN'],
  ['NT$ 1,200', 'TWD'],
  ['kr 500', null],
  ['US$ 500', 'USD'],
  ['RD$ 1,200', 'DOP'],
  ['Presupuesto (MX$)', 'MXN'],
  ['500 K$', null],
  ['500 Euro', 'EUR'],
  ['Valor em reais', 'BRL'],
  ['Custo (milhões de reais)', 'BRL'],
  ['Custo (reais)', 'BRL'],
  ['500 reais', 'BRL'],
  ['Utilizadores reais', null],
  ['R&D budget', null],
  ['Fee of the constructor in rupiah', 'IDR'],
])('%j names %s', (text, currency) => expect(currencyIn(text)).toBe(currency));

it.each([
  ['Budget 500', '', 'USD', 'no currency is named: is it USD?'],
  ['Fee of the constructor', '', 'USD', 'no currency is named: is it USD?'],
  ['予算 500万', '請求書を読み取る', 'JPY', 'no currency is named: is it JPY?'],
  ['예산 500', '챗봇', 'KRW', 'no currency is named: is it KRW?'],
  ['Budget $500', 'チャットボット', 'USD', '$ is of many countries: is it USD?'],
  ['Budget $500', '', 'USD', '$ is of many countries: is it USD?'],
  ['Budsjett (kr)', 'Formål', 'NOK', 'kr is of Denmark, Norway and Sweden: is it NOK?'],
  ['Budsjett (kr)', 'Barnehage og forvaltning', 'NOK', 'kr is of Denmark, Norway and Sweden: is it NOK?'],
  ['Budget (kr)', 'Bedre svar af kommunen', 'DKK', 'kr is of Denmark, Norway and Sweden: is it DKK?'],
  ['Budget 4 mkr', 'Ändamål', 'SEK', 'kr is of Denmark, Norway and Sweden: is it SEK?'],
  ['予算 ¥500', 'チャットボット', 'JPY', '¥ is of Japan and China: is it JPY?'],
  ['Cost 5 million pounds', '', 'GBP', 'pounds are of several countries: is it GBP?'],
  ['Costo 5 millones de pesos', '', 'MXN', 'pesos are of several countries: is it MXN?'],
  ['Cost 500 yen', '', 'JPY', null],
  ['Budget €500', '', 'EUR', null],
])('%j beside %j is probably %s', (amounts, words, currency, doubt) =>
  expect(likelyCurrency(amounts, '', words === '' ? [] : [words])).toEqual({ currency, doubt }),
);

it('a company of Japan makes no register Japanese; headings, or most cells, do', () => {
  const currencyBeside = (headings: string, ...cells: string[]) => likelyCurrency('500', headings, cells).currency;
  expect(currencyBeside('Name Status Vendor', 'Invoice triage', 'Pilot', '株式会社さくら')).toBe('USD');
  expect(currencyBeside('名称 状況 ベンダー', 'Invoice triage', 'Pilot')).toBe('JPY');
  expect(currencyBeside('名称 課', '請求書を読む', '財務課', '運用中', '検討中')).toBe('JPY');
});
