import { anyOf } from '../lexicon/any-of.js';
import { ABOUT_INSIDE } from '../lexicon/bounds.js';
import { fitsAt, matchAt, sticky } from '../lexicon/prefilter/sticky.js';
import { UNITS } from '../lexicon/units.js';
import type { Span } from '../model/index.js';
import { numeralEnd } from './numeral.js';
import { type NumberReading, numberReading } from './reading.js';

/** 零发生, 零增长 set a target, in quotation marks as well. */
const NONE_AT_ALL = sticky(/零(?:发生|增长|死亡|伤亡|事故|感染|新增|上访|投诉|违规|复发)/y);
/** 零发生: does the 零 at an offset set a target of none? */
export const setsNone = (folded: string, at: number): boolean => folded[at] === '零' && fitsAt(NONE_AT_ALL, folded, at);

/** Things counted one by one, and the verbs that say that they are to be there: 新建敬老院两所. */
const OBJECTS = /[个名位家所处座栋间套条户人辆台张口]$/;
/** 一个, 几个 set no number. */
const VAGUE = /^(?:一(?![十百千万亿])|.?几)/;
const LARGE = /[百千万亿]/;
/** 上百个, 数千名: large and vague. */
const ROUGHLY_BEFORE = /[上数近好成]$/;
const MAKES =
  /(?:新建|建设|建成|扩建|改建|新增|新打|改造|转移|培训|完成|创建|启动|引进|培育|打造|达到|招聘|配备|设立|安置|筹集)[^,。;:、!?\n]{0,16}$/;

/** May a count of things be one that is to be reached? Then it must be seen and not explained away. */
export function setsCount(folded: string, { start, end }: Span): boolean {
  const written = folded.slice(start, end);
  if (!OBJECTS.test(written) || VAGUE.test(written)) return false;
  const before = folded.slice(Math.max(0, start - 24), start);
  return (LARGE.test(written) && !ROUGHLY_BEFORE.test(before)) || MAKES.test(before);
}

const UNIT = sticky(new RegExp(`(?:${ABOUT_INSIDE})?(?:分钟|小时|${anyOf(UNITS)})`, 'y'));

/** A number that nothing explains, with its unit. */
export function unexplained(folded: string, at: number, limit: number): NumberReading {
  const end = numeralEnd(folded, at);
  const unit = matchAt(UNIT, folded, end)?.[0].length ?? 0;
  return numberReading('unexplained', at, Math.min(end + unit, limit));
}
