/** The letters of the body that issued: 苏民办, 国办发, 鲁政办发. */
const PREFIX = '(?<prefix>[\\u4e00-\\u9fffA-Za-z]{1,14})';
const OPEN = '[〔\\[(（【［﹝〈<{]';
const CLOSE = '[〕\\])）】］﹞〉>}]';
const WHOLE = new RegExp(
  `^${PREFIX} ?(?<open>${OPEN}) ?(?<year>(?:19|20)\\d{2})年? ?${CLOSE} ?第?(?<n>\\d{1,5}) ?号$`,
  'u',
);
/** One bracket lost, or both: 常民宣〔20162号, 苏民办20153号. */
const DAMAGED = new RegExp(`^${PREFIX} ?${OPEN}? ?(?<year>(?:19|20)\\d{2}) ?${CLOSE}? ?第?(?<n>\\d{1,5}) ?号$`, 'u');

/** As printed, or restored where it was `damaged`. */
export interface DocumentNumber {
  readonly value: string;
  readonly damaged: boolean;
}

/** A document number read from a line or value that is nothing else; a damaged one is restored. Null for any other text. */
export function documentNumberOf(written: string): DocumentNumber | null {
  const bare = written.trim();
  if (bare.length > 40) return null;
  if (WHOLE.test(bare)) return { value: bare.replaceAll(' ', ''), damaged: false };
  const groups = DAMAGED.exec(bare)?.groups;
  return groups ? { value: `${groups.prefix}〔${groups.year}〕${groups.n}号`, damaged: true } : null;
}
