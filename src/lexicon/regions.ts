import { type Division, UPPER_DIVISIONS } from './divisions.js';
import { pairAt, pairTable, setPair } from './pair-table.js';

/** A province or prefecture-level place of GB/T 2260; `short` is how texts call it without its suffix. */
export interface Region {
  readonly name: string;
  readonly short: string;
  readonly level: '省' | '市';
  readonly code: string;
}

/** What a prefecture's full name ends with: 市, 盟, 地区, or an autonomous prefecture with its peoples (恩施|土家族苗族自治州). */
const PREFECTURE_SUFFIX =
  /(?:市|盟|地区|(?:(?:土家|布依|哈尼|景颇|傈僳|朝鲜|蒙古|哈萨克|柯尔克孜|藏|羌|彝|苗|侗|壮|傣|白|回)族?){0,6}自治州)$/u;
/** What a county's full name ends with: 县, 区, 市, 旗, or an autonomous county with its peoples (石柱|土家族自治县). */
const COUNTY_SUFFIX = /(?:(?:(?:(?!族)[\u4e00-\u9fff]){1,3}族){0,6}自治[县旗]|[县区市旗])$/u;

const PROVINCE_SUFFIX = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u;

/** A name without what it ends with: 泰州市 → 泰州, 恩施土家族苗族自治州 → 恩施. */
export const shortName = ({ name, level }: Pick<Division, 'name' | 'level'>): string =>
  name.replace(level === '省' ? PROVINCE_SUFFIX : level === '市' ? PREFECTURE_SUFFIX : COUNTY_SUFFIX, '');

const regionOfDivision = ({ name, level, code }: (typeof UPPER_DIVISIONS)[number]): readonly Region[] =>
  level === '县' ? [] : [{ name, short: shortName({ name, level }), level, code }];

/** All provinces and prefecture-level places, former ones too. A name that is both (吉林) is listed with the province first. */
export const REGIONS: readonly Region[] = UPPER_DIVISIONS.flatMap(regionOfDivision);

const BY_CODE = new Map([...REGIONS].reverse().map((region) => [region.code, region]));
/** The place with this six-digit code, as found in website and police registration numbers. */
export const regionOfCode = (code: string): Region | null => BY_CODE.get(code) ?? null;

/** The one-letter names of provinces, behind the first two digits of their codes. */
const LETTERS =
  '11京 12津 13冀 14晋 15蒙内 21辽 22吉 23黑 31沪 32苏 33浙 34皖 35闽 36赣 37鲁 41豫 42鄂 43湘 44粤 45桂 46琼 50渝 51川 52黔 53滇云 54藏 61陕 62甘 63青 64宁 65新 71台 81港 82澳';
const ABBREVIATIONS = new Map(
  LETTERS.split(' ').flatMap((word) => {
    const province = BY_CODE.get(`${word.slice(0, 2)}0000`);
    return province ? [...word.slice(2)].map((letter) => [letter, province] as const) : [];
  }),
);
/** The province that a document number or ICP number begins with: 苏民办〔2015〕3号 → 江苏省. */
export const provinceOfAbbreviation = (letter: string): Region | null => ABBREVIATIONS.get(letter) ?? null;

const BY_FIRST_TWO = pairTable<readonly Region[]>();
for (const region of REGIONS)
  setPair(BY_FIRST_TWO, region.short, [...(pairAt(BY_FIRST_TWO, region.short, 0) ?? []), region]);
/** How a text may call a place, the longest way first; 海南州 is 海南藏族自治州, and 海南 the province. */
const waysToCall = ({ name, short }: Region): readonly string[] =>
  name.endsWith('自治州') ? [name, `${short}州`, short] : [name, short];

/** The place whose full name, or else whose short name, begins at this offset; the longest wins (吉林市 before 吉林). */
export function regionAt(text: string, offset: number): { readonly region: Region; readonly length: number } | null {
  let best: { region: Region; length: number } | null = null;
  for (const region of pairAt(BY_FIRST_TWO, text, offset) ?? []) {
    const written = waysToCall(region).find((name) => text.startsWith(name, offset));
    if (written && (!best || written.length > best.length)) best = { region, length: written.length };
  }
  return best;
}

/** The province or autonomous region whose full or short name begins at this offset: 湖北 in 湖北省 and 湖北篇章, not 吉林 in 吉林市. */
export function provinceAt(text: string, offset: number): { readonly region: Region; readonly length: number } | null {
  for (const region of pairAt(BY_FIRST_TWO, text, offset) ?? []) {
    if (region.level !== '省' || !/[省区]$/u.test(region.name) || region.name.endsWith('行政区')) continue;
    for (const written of [region.name, region.short])
      if (text.startsWith(written, offset) && !/^[市州]/u.test(text.slice(offset + written.length)))
        return { region, length: written.length };
  }
  return null;
}

/** The province that a prefecture-level place lies in; a province is its own. */
export const provinceOfRegion = (region: Region): Region => BY_CODE.get(`${region.code.slice(0, 2)}0000`) ?? region;
