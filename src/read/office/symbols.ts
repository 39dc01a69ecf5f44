/** Characters of the Symbol font, which documents keep in Unicode's private area: `\uf0b3` is ≥. */
const SYMBOL: Readonly<Record<number, string>> = {
  163: '≤',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  185: '≠',
  187: '≈',
  174: '→',
  184: '÷',
  37: '%',
  45: '-',
  61: '=',
};

/** Bullets, ticks and boxes of the Wingdings fonts. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  117: '◆',
  111: '□',
  113: '□',
  118: '◆',
  159: '•',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  252: '√',
  254: '☑',
};

const PRIVATE = 0xf000;

/**
 * A character of a symbol font as Unicode has it; null for a private one that has no equal here. Ordinary characters stay as they are.
 */
export function symbol(character: string, font: string): string | null {
  const code = character.charCodeAt(0);
  if (character.length !== 1 || code < PRIVATE || code > PRIVATE + 0xff) return character;
  const place = code - PRIVATE;
  const [first, second] = /wingdings|webdings/iu.test(font) ? [WINGDINGS, SYMBOL] : [SYMBOL, WINGDINGS];
  return first[place] ?? second[place] ?? null;
}
