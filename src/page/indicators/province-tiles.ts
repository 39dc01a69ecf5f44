import { ownEntry } from '../../model/index.js';

/**
 * China's 34 provinces as tiles: each once and alike, whatever its area, about where it lies. A row is a line of the grid from the
 * north, by the first two digits of GB/T 2260; 00 is an empty tile.
 */
const GRID = `
  00 00 00 00 00 00 00 23
  65 00 00 00 15 11 21 22
  00 00 00 64 14 13 12 00
  54 63 62 61 41 37 00 00
  00 00 51 50 42 34 32 31
  00 00 53 52 43 36 33 00
  00 00 00 45 44 35 00 71
  00 00 00 46 82 81 00 00`;

const NAMES: Readonly<Record<string, string>> = {
  11: '北京',
  12: '天津',
  13: '河北',
  14: '山西',
  15: '内蒙古',
  21: '辽宁',
  22: '吉林',
  23: '黑龙江',
  31: '上海',
  32: '江苏',
  33: '浙江',
  34: '安徽',
  35: '福建',
  36: '江西',
  37: '山东',
  41: '河南',
  42: '湖北',
  43: '湖南',
  44: '广东',
  45: '广西',
  46: '海南',
  50: '重庆',
  51: '四川',
  52: '贵州',
  53: '云南',
  54: '西藏',
  61: '陕西',
  62: '甘肃',
  63: '青海',
  64: '宁夏',
  65: '新疆',
  71: '台湾',
  81: '香港',
  82: '澳门',
};

export interface ProvinceTile {
  /** The first two digits of the province's code. */
  readonly code: string;
  /** Its name without 省, 市, 自治区. */
  readonly name: string;
  /** From 1 in the north and in the west. */
  readonly row: number;
  readonly column: number;
}

export const PROVINCE_TILES: readonly ProvinceTile[] = GRID.trim()
  .split('\n')
  .flatMap((line, row) =>
    line
      .trim()
      .split(' ')
      .map((code, column) => ({ code, name: ownEntry(NAMES, code) ?? '', row: row + 1, column: column + 1 })),
  )
  .filter(({ code }) => code !== '00');
