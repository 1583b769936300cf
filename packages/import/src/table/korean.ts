/** What decodes bytes of one encoding, as the web platform's own decoders do. */
export interface Decoder {
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** The syllables of Hangul, all 11,172 in their order. */
const [FIRST, LAST] = [0xac00, 0xd7a3];

/** Those that KS X 1001 has no place for; Windows put them, in their order, on the pairs that it leaves free. */
let beyond: readonly string[] | undefined;
const syllablesBeyond = (): readonly string[] => {
  if (beyond) return beyond;
  const pairs = Uint8Array.from({ length: 25 * 94 * 2 }, (_, place) =>
    place % 2 === 0 ? 0xb0 + Math.floor(place / 188) : 0xa1 + (Math.floor(place / 2) % 94),
  );
  const placed = new Set(new TextDecoder('euc-kr').decode(pairs));
  beyond = Array.from({ length: LAST - FIRST + 1 }, (_, place) => String.fromCharCode(FIRST + place)).filter((each) => !placed.has(each));
  return beyond;
};

/** Second bytes of the free pairs: A–Z, a–z, and from 0x81 on; up to 0xfe where the first byte is no byte of KS X 1001, to 0xa0 where it is. */
const [LETTERS, WIDE, NARROW] = [26, 26 * 2 + 126, 26 * 2 + 32];

/** Signs that came later, by their second byte after 0xa2. */
const LATER: Readonly<Record<number, string>> = { 230: '€', 231: '®' };

/** The syllable or sign that Windows put on a pair of bytes; undefined where it put none. */
const addedAt = (lead: number, trail: number): string | undefined => {
  if (lead === 0xa2 && LATER[trail] !== undefined) return LATER[trail];
  const column =
    trail >= 0x41 && trail <= 0x5a
      ? trail - 0x41
      : trail >= 0x61 && trail <= 0x7a
        ? trail - 0x61 + LETTERS
        : trail >= 0x81
          ? trail - 0x81 + 2 * LETTERS
          : -1;
  if (lead < 0x81 || lead > 0xc6 || column < 0 || column >= (lead <= 0xa0 ? WIDE : NARROW)) return undefined;
  const row = lead <= 0xa0 ? (lead - 0x81) * WIDE : 32 * WIDE + (lead - 0xa1) * NARROW;
  return syllablesBeyond()[row + column];
};

/**
 * Korean as Windows writes it (code page 949, which the web platform calls euc-kr). The runtime's own decoder knows only KS X 1001, and reads the other
 * 8,822 syllables (똠, 됬, 펲) as control characters and letters.
 */
export const koreanDecoder = ({ fatal }: { readonly fatal: boolean }): Decoder => {
  const known = new TextDecoder('euc-kr', { fatal });
  let begun: number | undefined;
  const wrong = (): string => {
    if (fatal) throw new TypeError('The bytes are no text of euc-kr.');
    return '\ufffd';
  };
  return {
    encoding: 'euc-kr',
    decode(given = new Uint8Array(), { stream = false } = {}) {
      const bytes = begun === undefined ? given : Uint8Array.of(begun, ...given.subarray(0, 1));
      if (begun !== undefined) {
        begun = undefined;
        if (given.length > 0) return this.decode(bytes, { stream: true }) + this.decode(given.subarray(1), { stream });
      }
      let text = '';
      let from = 0;
      for (let place = 0; place < bytes.length; place += 1) {
        const lead = bytes[place]!;
        if (lead < 0x80) continue;
        const trail = bytes[place + 1];
        if (trail === undefined && stream) {
          begun = lead;
          return text + known.decode(bytes.subarray(from, place));
        }
        const added = trail === undefined ? undefined : addedAt(lead, trail);
        const isKnown = lead >= 0xa1 && lead <= 0xfe && trail !== undefined && trail >= 0xa1 && trail <= 0xfe;
        if (added !== undefined || !isKnown) {
          text += known.decode(bytes.subarray(from, place)) + (added ?? wrong());
          from = place + 2;
        }
        place += 1;
      }
      return text + known.decode(bytes.subarray(from));
    },
  };
};
