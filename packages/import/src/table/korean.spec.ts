import { describe, expect, it } from 'vitest';
import { koreanDecoder } from './korean.ts';

/** 똠방각하, 펲시맨, 됬다 as Windows writes them, a letter between. */
const WINDOWS = Uint8Array.from(Buffer.from('8c63b9e6b0a2c7cf2c6120bc84bdc3b8c72c89e7b4d9', 'hex'));

describe('Korean as Windows writes it', () => {
  it.each([
    ['the first syllable beyond KS X 1001', '8141', '갂'],
    ['the last of the wide rows', 'a0fe', '좤'],
    ['the first of the narrow rows', 'a141', '좥'],
    ['the last', 'c652', '힣'],
    ['one of KS X 1001', 'b0a1', '가'],
  ])('has %s', (_, hex, syllable) => {
    expect(koreanDecoder({ fatal: true }).decode(Buffer.from(hex, 'hex'))).toBe(syllable);
  });

  it('is the same wherever its bytes are cut', () => {
    const whole = koreanDecoder({ fatal: true }).decode(WINDOWS);
    expect(whole).toContain('똠방각하,a ');
    for (let cut = 0; cut <= WINDOWS.length; cut += 1) {
      const decoder = koreanDecoder({ fatal: true });
      expect(
        decoder.decode(WINDOWS.subarray(0, cut), { stream: true }) +
          decoder.decode(WINDOWS.subarray(cut), { stream: true }) +
          decoder.decode(),
      ).toBe(whole);
    }
  });

  it('is told where bytes are none of it, or it breaks off', () => {
    for (const hex of ['ff41', '8130', 'c653', 'b0'])
      expect(() => koreanDecoder({ fatal: true }).decode(Buffer.from(hex, 'hex')), hex).toThrow(TypeError);
    expect(koreanDecoder({ fatal: false }).decode(Buffer.from('61b0', 'hex'))).toBe('a\ufffd');
  });
});
