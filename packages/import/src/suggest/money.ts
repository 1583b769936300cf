import { currencyIn } from './currency.ts';
import type { Guesses } from './guess.ts';
import { HEADINGS } from './headings.ts';
import { plain } from './plain.ts';
import type { ColumnProfile } from './profile.ts';

const PILOT =
  /pilot|\bpoc\b|proof|exp[eé]riment|erprob|\btest|trial|prueba|sperimenta|kokeil|utprøv|prototyp|実証|試行|試験|試辦|试点|thí điểm|시범|실증|تجرب|πιλοτικ|פיילוט|นำร่อง|पायलट|пілот|пилот/iu;
const PRODUCTION =
  /production|\bprod\b|produktion|produção|producción|produzione|exploitation|exploatac|betrieb|operaci[oó]n|operação|operation(?!al)|\brunning\b|whole life|esercizio|beheer|o&m|संचालन|provoz|wdroż|utrzyman|\bdrift|tuotan|ylläpi|運用|運行|营运|运行|ดำเนินการ|ปฏิบัติการ|營運|运营|运维|운영|تشغيل|эксплуатац|експлуатац|λειτουργ|תפעול|[iİ]şletme|üzemeltet|käyttö|本番|維運|vận hành|بهره‌?برداری/iu;

/** A heading speaks of money, or bears a currency. */
export const saysMoney = (heading: string): boolean =>
  HEADINGS.poc.some((word) => plain(heading).includes(plain(word))) || currencyIn(heading) !== null;

/** A heading does, or most cells bear a currency. */
const isPriced = (column: ColumnProfile): boolean => {
  if (saysMoney(column.heading)) return true;
  const cells = [...column.cells.keys()].slice(0, 200);
  return cells.filter((cell) => currencyIn(cell) !== null).length > cells.length / 2;
};

/** Of columns of amounts, the one that is for trying and the one that is for running it, where their headings say so. */
export const moneyByPurpose = (columns: readonly ColumnProfile[], { poc, production }: Guesses): Pick<Guesses, 'poc' | 'production'> => {
  const others = columns.filter((column) => column !== poc && column !== production && isPriced(column));
  const pilot = [...(poc ? [poc] : []), ...others].find(({ heading }) => PILOT.test(heading));
  const first = pilot ?? poc ?? others.find(({ heading }) => !PRODUCTION.test(heading));
  const second = production ?? [...(poc ? [poc] : []), ...others].find((column) => column !== first && PRODUCTION.test(column.heading));
  return { ...(first && { poc: first }), ...(second && second !== first && { production: second }) };
};
