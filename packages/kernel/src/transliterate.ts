import { withCommonDigits } from './digits.ts';

/** `ж:zh` each; what stands for nothing is dropped. */
const table = (pairs: string): Map<string, string> => new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]));

const LETTERS: ReadonlyMap<string, string> = new Map([
  // Latin letters that Unicode does not take apart into a letter and a mark.
  ...table('ß:ss æ:ae œ:oe ø:o đ:d ð:d þ:th ł:l ı:i ħ:h ŋ:n ƒ:f ə:e ʼ:'),
  // Cyrillic, after ICAO Doc 9303.
  ...table(
    'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ:ie ы:y ь: э:e ю:iu я:ia',
  ),
  ...table('і:i є:ie ґ:g ђ:d ј:j љ:lj њ:nj ћ:c џ:dz'),
  // Greek, after ISO 843 without marks.
  ...table('α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o'),
]);

/** GE-2: a text in lower case, in letters from a to z and digits from 0 to 9 where there is a common way to write it in them; whatever has none stays as it is. */
export const transliterate = (text: string): string =>
  [...withCommonDigits(text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/['’]/g, '');
