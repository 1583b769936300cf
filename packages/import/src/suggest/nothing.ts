import { words } from './word-list.ts';

/** What people write where there is nothing to say, whole cells. */
const NOTHING = new Set<string>(
  words(`
    n a | na | none | nil | null | unknown | not available | not applicable | not specified | pending | tba | tbc | tbd | redacted | no information
    k a | keine | keine angabe | unbekannt | offen | entfällt | n v t | nvt | onbekend | geen | s o | sans objet | n d | nd | non renseigné
    non disponible | non applicable | aucun | inconnu | s d | s i | sin datos | sin información | sin información disponible | no disponible | no aplica | ninguno | sem informação | não informado | não se aplica | não há
    nessuno | non disponibile | brak | nie dotyczy | neuvedeno | není | nevíme | neznámo | nezadáno | ej angivet | saknas | okänt | ikke oppgitt
    ikke relevant | ei tiedossa | ei | nincs | нет | немає | не указано | не вказано | няма | δεν υπάρχει | yok | אין | لا يوجد | غير محدد
    ไม่มี | ไม่ระบุ | không có | tidak ada | 未定 | なし | 該当なし | 无 | 無 | 暂无 | 不详 | 不适用 | 不適用 | 없음 | 미정 | 해당없음 | 해당 없음
  `),
);

/** Whether a cell says nothing: a word that says so, an error of a spreadsheet, or signs alone. Such cells tell nothing of how a column is written. */
export const saysNothing = (cell: string): boolean =>
  !/[\p{L}\p{N}]/u.test(cell) ||
  // #N/A, #DIV/0!, and #NV, #N/D, #WERT!, #¡VALOR! as spreadsheets of other languages have them
  /^#(?:N\/?[ADV]|[¡¿]?[\p{L}/]+0?[!?])$/iu.test(cell) ||
  NOTHING.has(
    cell
      .toLowerCase()
      .replace(/[./\s]+/g, ' ')
      .trim(),
  );
