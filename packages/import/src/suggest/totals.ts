import type { ColumnProfile, FileProfile } from './profile.ts';

const TOTAL =
  /^(?:(?:grand|sub|sous|zwischen)?[\s-]?(?:totals?|totale?s?|totaal|totaux|total général|total geral|summe|gesamtsumme|gesamt)|somme|insgesamt|suma total|total general|totalsum|totalt|i alt|genel toplam|razem|ogółem|suma|celkem|součet|összesen|summa|sum|yhteensä|итого|всего|разом|усього|σύνολο|toplam|סה["״]כ|סך הכל|المجموع|المجموع الكلي|الإجمالي|جمع|جمع کل|कुल|कुल योग|योग|tổng|tổng cộng|tổng số|jumlah|total keseluruhan|spolu|skupaj|ukupno|iš viso|kopā|kokku|общо|общая сумма|всього|合計|合計額|小計|総計|總計|总计|合计|小计|합계|총합계|총계|소계|총계|รวม(?:ทั้งสิ้น|ทั้งหมด)?)\s*:?$/iu;

/** The column and the cells of lines that are no row but the sum of others; null where there are none. */
export const totalsIn = ({ columns, rows }: FileProfile): { readonly column: ColumnProfile; readonly cells: readonly string[] } | null => {
  const found = columns
    .map((column) => ({ column, cells: [...column.cells.keys()].filter((cell) => TOTAL.test(cell)) }))
    .find(({ column, cells }) => {
      const times = cells.reduce((sum, cell) => sum + (column.cells.get(cell) ?? 0), 0);
      return times > 0 && times * 4 <= rows;
    });
  return found ?? null;
};
