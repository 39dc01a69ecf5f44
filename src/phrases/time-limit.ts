import type { Token } from '../lex/token.js';
import { TIME_LABEL } from '../lexicon/time-words.js';
import type { Sentence } from './sentence.js';

const LABEL_BEFORE = new RegExp(`${TIME_LABEL}[\\s:\\]为]*$`, 'u');
const LABEL_COLUMN = new RegExp(`^${TIME_LABEL}$`, 'u');
const LABEL_WINDOW = 14;

/** Does a heading say that the time is a limit? (完成时限:2023年12月), a cell under 完成时间. */
export const isLimit = ({ folded, passage }: Sentence, { span }: Token): boolean =>
  LABEL_BEFORE.test(folded.slice(Math.max(passage.span.start, span.start - LABEL_WINDOW), span.start)) ||
  (passage.cell !== null && LABEL_COLUMN.test(passage.cell.column.replace(/\s/gu, '')));
