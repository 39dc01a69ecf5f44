import type { Token } from '../lex/token.js';
import { isClassifier } from '../lexicon/units.js';
import { holdsNumeral } from './numeral.js';
import type { Place } from './piece.js';
import { type NumberReading, numberReading } from './reading.js';
import { timeReading } from './time-reading.js';

/** Letters whose tokens are one number each, or hold none; numerals in the others are read one by one. */
const WHOLE = new Set(['Q', 'C', 'X', 'D', 'O', 'P', 'K']);
/** Is the token one number, so that nothing else may reach into it? */
export const isWhole = (token: Token): boolean => WHOLE.has(token.type);

/** What a token that no record holds is; null when its numerals must be read by themselves. */
export function tokenReading(token: Token, folded: string, place: Place): NumberReading | null {
  const { type, span } = token;
  const as = (numberClass: NumberReading['numberClass']): NumberReading =>
    numberReading(numberClass, span.start, span.end);
  if (type === 'D') return holdsNumeral(token.text) ? timeReading(token, folded, place) : null;
  if (type === 'X') return namedReading(token, folded);
  if (type === 'Q') return as(quantityClass(token, folded, place));
  if (type === 'O') return as('document-number');
  if (type === 'C') return as('unexplained');
  if (type === 'P') return as('attribute');
  return type === 'K' && /\d{4}/.test(token.text) ? as('date') : null;
}

/** 市、县、乡三级 and 四级联动 count levels; 国家三级, 三级医院 are grades. */
const LEVELS_BEFORE = /[省市县区旗乡镇村街组户社校班)居][)]?$/;
const LEVELS_AFTER =
  /^(?:联动|网络|责任|服务|管理|治理|书记|医疗|联席|贯通|政府|财政|党组织|人大|平台|体系|应急|机构布局|预算)/;
/** 中部片区三级及以上公路: a grade, though a place stands before it. */
const GRADE_AFTER = /^(?:及?以[上下]|公路|航道|医院|医疗机构|综合|甲等|响应|水质|客运|资质|等级|残疾|地震)/;
const ARTICLE = /^[条款章节]/;

/** The lexer's word for a number that is part of a name, where the text around it tells more. */
function namedReading({ text, span, numberClass = 'name' }: Token, folded: string): NumberReading {
  const after = folded.slice(span.end, span.end + 6);
  const before = folded.slice(Math.max(0, span.start - 4), span.start);
  if (text.includes('岁')) return numberReading('attribute', span.start, span.end);
  if (text.endsWith('周年')) return numberReading('time', span.start, span.end);
  if (text.startsWith('第') && ARTICLE.test(after)) return numberReading('article', span.start, span.end + 1);
  const levels =
    numberClass === 'grade' &&
    !/\d/.test(text) &&
    (text.startsWith('两') || (!GRADE_AFTER.test(after) && (LEVELS_BEFORE.test(before) || LEVELS_AFTER.test(after))));
  return numberReading(levels ? 'count' : numberClass, span.start, span.end);
}

const TARGET_BEFORE =
  /(?:达到?|实现|完成|新增|新建|建成|建设|改造|创建|培育|打造|引进|增加|增至|增长|提高到?|扩大到?|控制在|不少于|至少|为|有|各|均)$/;
/** 20户以上自然村, 500平方米以上的综合体: which ones, not how many. */
const ATTRIBUTE_AFTER = /^的?[一-龥]/;
const ISSUERS_BEFORE = /[等、]$/;

/** What a quantity is that no rule took: mostly that is not known. */
function quantityClass({ text, span, quantity }: Token, folded: string, place: Place): NumberReading['numberClass'] {
  const unit = quantity?.unit ?? '';
  const before = folded.slice(Math.max(0, span.start - 4), span.start);
  const after = folded.slice(span.end, span.end + 2);
  if (/部门$/.test(text) && ISSUERS_BEFORE.test(before)) return 'count';
  if ((place === 'notice' || place === 'title' || place === 'addressee') && isClassifier(unit)) return 'count';
  if (/以[上下内]$/.test(text) && ATTRIBUTE_AFTER.test(after) && !TARGET_BEFORE.test(before)) return 'attribute';
  return quantity?.chinese && unit === '次' ? 'count' : 'unexplained';
}
