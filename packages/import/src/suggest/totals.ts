import type { ColumnProfile, FileProfile } from './profile.ts';

const TOTAL =
  /^(?:(?:grand|sub|sous|zwischen)?[\s-]?(?:totals?|totale?s?|totaal|totaux|total général|total geral|summe|gesamtsumme|gesamt)|somme|razem|ogółem|suma|celkem|součet|összesen|summa|sum|yhteensä|итого|всего|разом|усього|σύνολο|toplam|סה"כ|المجموع|الإجمالي|合計|小計|総計|總計|总计|合计|小计|합계|소계|총계|รวม(?:ทั้งสิ้น|ทั้งหมด)?)\s*:?$/iu;

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
