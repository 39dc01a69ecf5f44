import type { NumberClass, Op, Span } from '../model/index.js';

/**
 * The type of a token, one letter each, so that a clause is a short string and a frame an ordinary regular expression over it.
 *
 * | type | token | example |
 * |---|---|---|
 * | Q | quantity: a number with unit and bounds | 不低于500元, 30%以上 |
 * | C | complete coverage | 全覆盖 |
 * | N | a bare number | 7 |
 * | X | a number that is part of something else | 第三届, 1:1万, 5A级 |
 * | D | time expression | 3月底前, “十三五”时期 |
 * | R | region or group that a value is for | 全省, 苏南, 城市 |
 * | W | administrative level as a body | 各市、县(市、区), 各地 |
 * | B | named body | 省财政厅, 公安部门 |
 * | L | 《…》 | |
 * | O | document number | 鲁发〔2009〕24号 |
 * | P | denominator | 每人每月, 人均, 每千名老年人 |
 * | V | reaches a value | 达到, 提高到, 为 |
 * | I | changes by a value | 增长, 下降, 提高 |
 * | A | bound that is parted from its number | 不低于(城乡基本医保封顶线的50%) |
 * | Z | share of | 占 |
 * | K | comparison | 较上年, 同比 |
 * | Y | starting from | 由(46%提高到52%) |
 * | F J G | 分别, 均 or 都, 各 | |
 * | E | 的 after a quantity | |
 * | S | trigger of a responsibility | 牵头, 会同, 督促, 责任单位 |
 * | & , ; : . ( ) “ ” | themselves, 和 and 、 being & | |
 * | T | any other text | |
 */
export type TokenType =
  | 'Q'
  | 'C'
  | 'N'
  | 'X'
  | 'D'
  | 'R'
  | 'W'
  | 'B'
  | 'L'
  | 'O'
  | 'P'
  | 'V'
  | 'I'
  | 'A'
  | 'Z'
  | 'K'
  | 'Y'
  | 'F'
  | 'J'
  | 'G'
  | 'E'
  | 'S'
  | '&'
  | ','
  | ';'
  | ':'
  | '.'
  | '('
  | ')'
  | '“'
  | '”'
  | 'T';

/** A number with its unit and bounds. `span` of the token covers all of it. */
export interface Quantity {
  readonly op: Op;
  /** With what multiplies taken in: 6.5万 is 65000. Of a range the lower end. */
  readonly value: number;
  /** The upper end of a range; null for any other op. */
  readonly upper: number | null;
  /** As printed or canonical; empty when there is none. */
  readonly unit: string;
  /** The denominator written behind the unit: 元/月 gives 月. */
  readonly per: string | null;
  /** Written in Chinese numerals: counts so written are targets only where something says so. */
  readonly chinese: boolean;
  /** Does a word beside the number give the op (不低于, 以上)? Without one it is `=`. */
  readonly bounded: boolean;
  /** The number itself, without bounds. */
  readonly number: Span;
}

/**
 * A time expression as written. `from` and `to` are inclusive days whose year may be unwritten; resolving them needs the plan's period.
 * `point` dates (2015年2月25日) and starts (2020年起) bound nothing by themselves.
 */
export interface TimeExpression {
  readonly kind: 'by' | 'within' | 'recurring' | 'relative' | 'duration' | 'point' | 'since';
  readonly from: Day | null;
  readonly to: Day | null;
  /** ISO 8601: P3Y. */
  readonly duration: string | null;
  /** A year alone (2015年), which is as often an attribute of something (2015年版) as a time to act. */
  readonly bare: boolean;
  /** The festival before which it is, when its day is another each year (春节前); `to` is null then. */
  readonly feast?: string | undefined;
  /** The time that the plan covers, whose years only the document tells: 规划期内. */
  readonly planTerm?: true | undefined;
}
/** `year` null: not written. `shift`: years after the written or resolved one (明年 is 1). `day` 0 is the month's last. */
export interface Day {
  readonly year: number | null;
  readonly shift: number;
  readonly month: number;
  readonly day: number;
  /** The day before this one is meant: 7月1日前. */
  readonly before: boolean;
}

/** A stretch of a sentence with a meaning; see TokenType. */
export interface Token {
  readonly type: TokenType;
  readonly span: Span;
  /** Folded. */
  readonly text: string;
  readonly quantity?: Quantity | undefined;
  readonly time?: TimeExpression | undefined;
  /** For X: what the number in it is. */
  readonly numberClass?: NumberClass | undefined;
  /** For B: a name in it is of the user's lexicon, and so a body's whatever it ends with. */
  readonly userTerm?: true | undefined;
  /** A normal form where the type has one: the denominator of P, the base of K, the kind of trigger of S. */
  readonly value?: string | undefined;
}

/** What some tokens have beside type, span and text. */
type Meaning = Partial<Pick<Token, 'quantity' | 'time' | 'numberClass' | 'userTerm' | 'value'>>;
const NO_MEANING: Meaning = {};

/** Makes a token. All get the same fields in the same order: the rules read millions of them, which is quick where they are alike. */
export const makeToken = (
  type: TokenType,
  start: number,
  end: number,
  text: string,
  { quantity, time, numberClass, userTerm, value }: Meaning = NO_MEANING,
): Token => ({ type, span: { start, end }, text, quantity, time, numberClass, userTerm, value });

/** The types of tokens, one letter each, one after another: what frames are matched on. */
export function lettersOf(tokens: readonly Token[]): string {
  let letters = '';
  for (const token of tokens) letters += token.type;
  return letters;
}
