import type { RegionEvidence } from './region-evidence.js';

/** The word that a place's name ends with, known where the name itself is not: 我代表市人民政府, 全县, 各设区市. */
export type PlaceWord = '省' | '市' | '州' | '盟' | '县' | '旗' | '区' | '乡' | '镇';

const WORD = '省|自治区|市|自治州|州|盟|县|旗|区|乡|镇';
/** A body that names its level only: 市人民政府办公室, 县教育局; 中共 and 本 in front do not tell more. */
const BARE_BODY = new RegExp(
  `^(?:\\d{4}年度?)?(?:中共)?(?:本|我)?(?<word>${WORD})(?=委|政府|人民|人大|政协|[\\u4e00-\\u9fff]{1,14}(?:局|厅|委|办|办公室|委员会|中心)(?:$|关于|印发|等|\\d))`,
  'u',
);
const WHOLE = new RegExp(`全(?<word>${WORD})`, 'u');

/** To whom a notice goes tells from whom it comes: 各市、县 are under a province, 各区 under a city, 各镇 under a county. */
const ADDRESSED: readonly (readonly [RegExp, PlaceWord])[] = [
  [/^各(?:设区)?(?:市|州|地|盟)/u, '省'],
  [/^各(?:辖|县|区|旗)/u, '市'],
  [/^各(?:乡|镇|街道|苏木)/u, '县'],
];

const asWord = (word: string | undefined): PlaceWord | null =>
  word === undefined ? null : word === '自治区' ? '区' : ((word === '自治州' ? '州' : word) as PlaceWord);

/** How often a text speaks for a place of each kind: 全市, 我市. */
function mostSaid(body: string): PlaceWord | null {
  const counts = new Map<PlaceWord, number>();
  for (const { groups } of body.matchAll(/[全我](?<word>省|自治区|市|州|盟|县|旗|区)(?![域局])/gu)) {
    const word = asWord(groups?.word) as PlaceWord;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** What the name of the plan's place must end with, the surest word first; 区 is a district or an autonomous region. */
export function statedWord({ speaker, issuer, titles, addressees, body }: RegionEvidence): PlaceWord | null {
  for (const name of [speaker, issuer, ...titles]) {
    const word = asWord(name === null ? undefined : BARE_BODY.exec(name)?.groups?.word);
    if (word) return word;
  }
  const inTitle = asWord(WHOLE.exec(titles.join(' '))?.groups?.word);
  if (inTitle) return inTitle;
  const addressed = ADDRESSED.find(([pattern]) => addressees.some((one) => pattern.test(one)))?.[1];
  // 各县（区） are under a city or a prefecture, 各镇 under a county or a district: the text says which.
  const said = mostSaid(body);
  if (addressed === '市') return said === '州' || said === '盟' ? said : addressed;
  if (addressed === '县') return said === '区' || said === '旗' || said === '市' ? said : addressed;
  return addressed ?? said;
}
