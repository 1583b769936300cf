import { decoderOf, type Encoding } from '../table/encoding.ts';

/** Text as an encoding writes it: its decoder, the other way round. */
export const written = (text: string, encoding: Encoding): Buffer => {
  const bytesOf = new Map<string, readonly number[]>();
  const note = (bytes: readonly number[]) => {
    const character = decoderOf(encoding).decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && !bytesOf.has(character)) bytesOf.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) note([byte]);
  const isPaired = ['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'].includes(encoding);
  for (let lead = 0x81; isPaired && lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) note([lead, trail]);
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = bytesOf.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
};
