import { expect, it } from 'vitest';
import { same } from './says-the-same.ts';

it.each([
  ['窓口\n案内', '窓口案内', true],
  ['２０２０ 年', '２０２０年', true],
  ['案内 （二） 号', '案内（二）号', true],
  ['第１ ２回', '第１２回', false],
  ['ＡＩ ＯＣＲ', 'ＡＩＯＣＲ', false],
  ['GPT 4', 'GPT4', false],
])('whether %j and %j say the same: %s', (one, other, isSame) => expect(same(one, other)).toBe(isSame));
