import { mapCodeUnits } from './map-code-units.js';

/**
 * Radicals that stand for the ideographs they look like, from Unicode's EquivalentUnifiedIdeograph.txt: those of the supplement that
 * normalization leaves as they are. Fonts have one drawing for both, and a producer that asks the font may take the radical's number.
 */
const RADICALS = new Map(
  '⺁厂 ⺅亻 ⺇几 ⺉刂 ⺋㔾 ⺍⺌ ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺕彑 ⺖忄 ⺗㣺 ⺘扌 ⺙攵 ⺛旡 ⺝月 ⺞歺 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺨犭 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳网 ⺴㓁 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** Kangxi radicals, supplementary radicals, compatibility ideographs, forms for vertical writing, and Latin ligatures. */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe44\u{2f800}-\u{2fa1f}]/u;
/** Normalization makes these half-width. */
const FULL_WIDTH = new Map(
  Object.entries({ ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' }),
);

/** A character as it is written in text, where a font has it under another number: ⼀ (U+2F00) is 一. */
export function unified(character: string): string {
  if (!COMPATIBLE.test(character)) return character;
  const radical = RADICALS.get(character);
  if (radical !== undefined) return radical;
  const plain = character.normalize('NFKC');
  return /[\ufe10-\ufe44]/u.test(character) ? (FULL_WIDTH.get(plain) ?? plain) : plain;
}

/** Of every code unit the one that is meant; ligatures and what lies beyond the basic plane stay. */
const UNITS = new Uint16Array(0x10000);
for (let code = 0; code < UNITS.length; code++) {
  const character = String.fromCharCode(code);
  const meant = COMPATIBLE.test(character) ? unified(character) : character;
  UNITS[code] = meant.length === 1 ? meant.charCodeAt(0) : code;
}

/** As `unified`, for a text: one code unit for one. */
export const unifiedUnits = (text: string): string => mapCodeUnits(text, UNITS);
