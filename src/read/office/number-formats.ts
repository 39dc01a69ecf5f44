const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) written += letters;
  return written;
}

/** a … z, aa, bb …: Word doubles the letter. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const digitByDigit = (value: number): string => [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');

/** 十二, 一百零三, 一千零一十: `digits` and `units` say in which characters. */
function counted(value: number, digits: string, units: readonly string[]): string {
  let written = '';
  let gap = false;
  const places = [...String(value)].map(Number);
  for (const [i, digit] of places.entries()) {
    if (digit === 0) gap = true;
    else {
      written += (gap ? '零' : '') + digits[digit] + units[places.length - 1 - i];
      gap = false;
    }
  }
  return written;
}

const chinese = (value: number): string => counted(value, DIGITS, ['', '十', '百', '千']).replace(/^一十/u, '十');

/** One of a row of characters that follow each other in Unicode; beyond its end the number as it is. */
const inRow = (value: number, first: number, length: number): string =>
  value <= length ? String.fromCharCode(first + value - 1) : String(value);

const circled = (value: number): string => {
  if (value <= 20) return inRow(value, 0x2460, 20);
  return value <= 35 ? inRow(value - 20, 0x3251, 15) : inRow(value - 35, 0x32b1, 15);
};

const upTo99 = (value: number): string => (value < 100 ? chinese(value) : digitByDigit(value));

/** By the names that Office Open XML has for them. */
const FORMATS: ReadonlyMap<string, (value: number) => string> = new Map(
  Object.entries({
    none: () => '',
    bullet: () => '',
    decimalZero: (value) => String(value).padStart(2, '0'),
    upperLetter: (value) => letters(value).toUpperCase(),
    lowerLetter: letters,
    upperRoman: (value) => roman(value).toUpperCase(),
    lowerRoman: roman,
    decimalFullWidth: (value) => String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    decimalEnclosedCircle: circled,
    decimalEnclosedCircleChinese: circled,
    decimalEnclosedFullstop: (value) => inRow(value, 0x2488, 20),
    decimalEnclosedParen: (value) => inRow(value, 0x2474, 20),
    ideographEnclosedCircle: (value) => inRow(value, 0x3280, 10),
    chineseCounting: upTo99,
    chineseCountingThousand: chinese,
    taiwaneseCounting: upTo99,
    taiwaneseCountingThousand: chinese,
    japaneseCounting: chinese,
    ideographDigital: digitByDigit,
    taiwaneseDigital: digitByDigit,
    japaneseDigitalTenThousand: digitByDigit,
    chineseLegalSimplified: (value) => counted(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']),
    ideographLegalTraditional: (value) => counted(value, '零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟']),
    japaneseLegal: (value) => counted(value, LEGAL_DIGITS, ['', '拾', '百', '千']),
    ideographTraditional: (value) => STEMS[(value - 1) % STEMS.length] ?? '',
    ideographZodiac: (value) => BRANCHES[(value - 1) % BRANCHES.length] ?? '',
    numberInDash: (value) => `- ${value} -`,
  } satisfies Readonly<Record<string, (value: number) => string>>),
);

/** Formats for whole numbers end here, as Word's own do; beyond it a number is written in figures. */
const HIGHEST = 9999;

/** A counter as a list prints it: 3 in `chineseCounting` is 三. Formats that no Chinese notice uses are figures. */
export function numberIn(format: string, value: number): string {
  const write = FORMATS.get(format);
  return write && value >= 1 && value <= HIGHEST ? write(value) : String(value);
}
