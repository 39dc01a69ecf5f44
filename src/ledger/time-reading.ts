import type { Token } from '../lex/token.js';
import type { Place } from './piece.js';
import { type NumberReading, numberReading } from './reading.js';

/** What makes a year part of a name: 2015年版, 2014年度计划, 2014年厅机关调研计划. */
const EDITION = /^(?:版|度版?(?!内|末|底))/;
const PLAN_OF_YEAR =
  /^[一-龥]{0,12}?(?:工作要点|计划|规划|方案|预算|决算|年鉴|目录|蓝皮书|白皮书|标准|指标体系|考试|年会)/;
/** 实施方案(2023—2025年). */
const TITLE_BEFORE = /[案划点要领则法]\($/;
/** A stretch of time that names what follows: 三年行动, 九年一贯制, 五年规划. */
const NAMED_STRETCH = /^(?:滚动|攻坚|专项|提升|倍增)?(?:行动|计划|规划|方案|攻坚|任务|一贯|制?义务教育|制)/;

/** What a time expression that bounds no work is: a date, the year of a name, a stretch of time, a grade of a school (七年级). */
export function timeReading({ span, text, time }: Token, folded: string, place: Place): NumberReading {
  const after = folded.slice(span.end, span.end + 20);
  const before = folded.slice(Math.max(0, span.start - 2), span.start);
  if (place === 'signature') return numberReading('date', span.start, span.end);
  if (time?.duration) {
    if (after.startsWith('级')) return numberReading('grade', span.start, span.end + 1);
    return numberReading(NAMED_STRETCH.test(after) ? 'name' : 'time', span.start, span.end);
  }
  const year = time?.bare && place !== 'metadata';
  const edition = EDITION.exec(after)?.[0].length ?? 0;
  const named = place === 'title' || text.endsWith('度') || edition > 0 || PLAN_OF_YEAR.test(after);
  const inTitle = TITLE_BEFORE.test(before) && after.startsWith(')');
  return year && (named || inTitle)
    ? numberReading('name-year', span.start, span.end + edition)
    : numberReading('date', span.start, span.end);
}
