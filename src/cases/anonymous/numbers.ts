/** 13812345678; 0517-82760011; 电话：82760011. */
const TELEPHONES = [
  /(?<!\d)1[3-9]\d{9}(?!\d)/g,
  /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/g,
  /(?<=(?:电话|手机|传真|热线|[一-龥]{2})[:：，, ]{1,2})\d{7,8}(?![\d.个亿万元%])/g,
];

/** The telephone numbers that a text names. */
export const telephonesIn = (text: string): readonly string[] =>
  TELEPHONES.flatMap((pattern) => text.match(pattern) ?? []);

/** A document number: 苏民办〔2015〕3号. */
export interface NumberOfDocument {
  readonly whole: string;
  readonly letters: string;
  readonly year: string;
  readonly digits: string;
  readonly end: string;
}

const DOCUMENT =
  /(?<letters>[一-龥]{2,8})(?<year>[〔[(（【［](?:19|20)\d{2}年?[〕\])）】］] ?第?)(?<digits>\d{1,5})(?<end> ?号)/gu;

/** The document numbers that a text names. */
export const documentNumbersIn = (text: string): readonly NumberOfDocument[] =>
  [...text.matchAll(DOCUMENT)].map(({ 0: whole, groups = {} }) => {
    const { letters = '', year = '', digits = '', end = '' } = groups;
    return { whole, letters, year, digits, end };
  });
