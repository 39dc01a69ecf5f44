import type { NumberClass } from '../../model/index.js';

/** A text, and the part of it that a pattern must read as one number. */
export type PatternExample = readonly [text: string, number: string];

/** How a number that is neither measure nor time is known for what it is: by its own shape and the words at it. */
export interface NumberPattern {
  readonly numberClass: NumberClass;
  /** Sticky, to be tried at the first character of a number; it looks a bounded way around. */
  readonly pattern: RegExp;
  readonly examples: readonly PatternExample[];
  /** Texts that it must leave alone. */
  readonly not: readonly string[];
}

/** A pattern of numbers of one class. `source` is a regular expression; `examples` have a text and what is matched in it. */
export const pattern = (
  numberClass: NumberClass,
  source: string,
  examples: readonly PatternExample[],
  not: readonly string[] = [],
): NumberPattern => ({ numberClass, pattern: new RegExp(source, 'y'), examples, not });

/** One Chinese numeral of a small number. */
export const DIGIT = '[一二两三四五六七八九十]';
/** A number in Chinese numerals. */
export const CHINESE = '[零一二两三四五六七八九十百千万亿]{1,10}';
export const ARABIC = String.raw`\d+(?:\.\d+)?`;
/** 十, 百万, 千亿 without a number before them. */
export const MAGNITUDE = '[十百千万亿]{1,3}';
/** A character of Chinese text that is no numeral. */
export const HAN = '(?![零〇一二两三四五六七八九十百千万亿半几])[一-龥]';
