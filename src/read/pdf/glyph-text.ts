import { unified } from '../../lexicon/unified-ideographs.js';

/** A font as pdf.js tells of it. */
export interface PdfFont {
  readonly name: string;
  readonly vertical: boolean;
  readonly isType3Font: boolean;
  readonly composite: boolean;
  readonly fontMatrix: readonly number[] | undefined;
  readonly defaultVMetrics: readonly number[] | undefined;
  readonly toUnicode: { readonly _map?: Readonly<Record<number, unknown>> } | undefined;
}

/** A character of a shown string, as pdf.js tells of it; widths are thousandths of the font's size. */
export interface ShownGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  readonly vmetric: readonly number[] | null;
  readonly isSpace: boolean;
}

/** What stands for a character that its font does not tell. */
export const UNREADABLE = '\ufffd';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what fonts without a character map give
const NONSENSE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\ufffe\uffff\u{f0000}-\u{10ffff}]/u;
/** Word's bullets and boxes live in the private area of its symbol fonts, which is no damage. */
const SYMBOL_FONT = /symbol|wingdings|webdings|dingbats/iu;

/** A character as it is meant; the replacement character for what no text has. */
export const characterText = (character: string): string =>
  NONSENSE.test(character) ? UNREADABLE : unified(character);

/**
 * The text of a character; the replacement character when its font does not say what it is. A composite font without a map to Unicode
 * gets numbers of drawings from pdf.js as if they were Unicode: plausible characters, and wrong ones.
 */
export function glyphText(glyph: ShownGlyph, font: PdfFont): string {
  const map = font.toUnicode?._map;
  if (font.composite && (map === undefined || map[glyph.originalCharCode] === undefined)) return UNREADABLE;
  const { unicode } = glyph;
  if (NONSENSE.test(unicode)) return SYMBOL_FONT.test(font.name) ? '•' : UNREADABLE;
  return unified(unicode);
}
