import type { Span } from '../model/index.js';
import { characterBits } from './character-bits.js';
import { codeUnitAt } from './code-unit-at.js';

/** Any that a broken stretch begins with: most texts have none. */
export const MAY_BE_BROKEN = /[锟斤拷\ufffd\u00c2-\u00ef\ue000-\uf8ff]/u;
/** What decoding leaves where it lost characters: 锟斤拷, U+FFFD, Ã¤Â¸, characters for private use in the middle of words. */
export const BROKEN =
  /(?:[锟斤拷]{2}[锟斤拷]*|\ufffd|(?:[ÃÂâäåæçèéï][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]{1,2}){2,32}|(?<=[\u4e00-\u9fff\d])[\ue000-\uf8ff]{1,32}(?=[\u4e00-\u9fff\d]))+/gu;
const BROKEN_CHARACTERS = characterBits('锟斤拷\ufffd\ue000-\uf8ff\u0080-\u00a6\u00ac-\u00af\u00c2-\u00ef');

/** Does a value touch lost characters, which may have been part of it: 锟斤拷00张? */
export const touchesBroken = (text: string, { start, end }: Span): boolean =>
  BROKEN_CHARACTERS[codeUnitAt(text, start - 1)] === 1 || BROKEN_CHARACTERS[codeUnitAt(text, end)] === 1;
