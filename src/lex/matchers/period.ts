import { anyOf } from '../../lexicon/any-of.js';
import { anyNumber } from '../../lexicon/numerals.js';
import { fitsAt, matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import { FIVE_YEAR_PLANS, FIXED_DAYS, MOVING_DAYS } from '../../lexicon/time-words.js';
import { CHINESE_NUMERAL_STARTS, DIGIT_STARTS, initials, type Matcher } from '../matcher.js';
import { day, isoDuration, time, timeToken } from '../time-builders.js';
import type { Day } from '../token.js';

const PLAN = sticky(
  new RegExp(
    `(?<lead>到|至)?[“"]?(?<plan>${anyOf(Object.keys(FIVE_YEAR_PLANS))})[”"]?(?<edge>时期|期间|规划期末|规划期内?|期末|末期?|以来)`,
    'y',
  ),
);

/** “十三五”时期, 到“十四五”末. “十三五”规划 is a name, not a time. */
export const fiveYearPlan: Matcher = {
  id: 'five-year-plan',
  starts: '一二三四五六七八九十“"到至',
  opens: [PLAN],
  match(text, at) {
    const match = matchAt(PLAN, text, at);
    const years = FIVE_YEAR_PLANS[match?.groups?.plan ?? ''];
    if (!match || !years) return null;
    const to = day(years[1], 12, 31);
    const from = day(years[0], 1, 1);
    const edge = match.groups?.edge ?? '';
    const byEnd = edge.includes('末') || match.groups?.lead !== undefined;
    const expression = byEnd
      ? time('by', { to })
      : edge === '以来'
        ? time('since', { from })
        : time('within', { from, to });
    return timeToken(text, at, at + match[0].length, expression);
  },
};

const PLAN_TERM = sticky(/(?:到|至)?本?规划期(?<edge>内(?!容|涵|部)|末)/y);
/** 规划期内, 到规划期末: the time that this plan covers. */
export const planTerm: Matcher = {
  id: 'plan-term',
  starts: '到至本规',
  opens: [PLAN_TERM],
  match(text, at) {
    const match = matchAt(PLAN_TERM, text, at);
    if (!match) return null;
    const kind = match.groups?.edge === '末' ? 'by' : 'within';
    return timeToken(text, at, at + match[0].length, time(kind, { planTerm: true }));
  },
};

const NUMBER = String.raw`\d{1,3}|[一二两三四五六七八九十半]{1,3}`;
const CYCLE = `(?<many>\\d{1,3}|[一二两三四五六七八九十]{1,3})?(?<unit>季度|半年|半个?月|年度?|个?月|周|星期|日(?!照)|天|学期|学年)`;
const RECURRING = sticky(
  new RegExp(
    `每${CYCLE}(?<edge>(?:底|末(?!月)|初)?(?:之前|前)?)(?:(?:首|末|第一个|最后一个)月|第?[一二三四]季度|[上下]半年)?(?: ?(?<month>1[0-2]|[1-9])月(?:(?<day>[12]\\d|3[01]|[1-9])日)?(?<part>底|末)?(?<before>前|之前|以前)?|(?<monthDay>[12]\\d|3[01]|[1-9])日(?:之前|以前|前))?`,
    'y',
  ),
);

/** 每年, 每季度末, 每月10日前, 每年12月10日前, 每两年. */
export const recurring: Matcher = {
  id: 'recurring',
  starts: '每',
  opens: [RECURRING],
  match(text, at) {
    const match = matchAt(RECURRING, text, at);
    const g = match?.groups;
    if (!match || !g) return null;
    const many = g.many === undefined ? 1 : anyNumber(g.many);
    const unit = g.unit ?? '';
    const duration =
      unit === '学期'
        ? 'P6M'
        : isoDuration(
            many ?? 1,
            unit
              .replace(/^年度$|^学年$/, '年')
              .replace('半个月', '半月')
              .replace(/^个?月$/, '个月')
              .replace('星期', '周'),
          );
    if (duration === null || many === null) return null;
    return timeToken(text, at, at + match[0].length, time('recurring', { duration }));
  },
};

const STRETCH = '个工作日|工作日|个季度|个月|周年|年|周|个星期|天|日|个小时|小时|分钟';
const DURATION = sticky(
  new RegExp(
    `(?<use>用|利用|为期|力争用|争取用|通过|经过)?(?<number>${NUMBER}|\\d+) ?(?<range>(?:—|-|~|至|到)(?<last>${NUMBER}))?(?<unit>${STRETCH})(?<about>左右)?(?<of>的?(?:时间|努力))?(?<within>以?之?内)?`,
    'y',
  ),
);
const HALF: Readonly<Record<string, string>> = { 年: 'P6M', 个月: 'P15D', 天: 'PT12H', 小时: 'PT30M', 个小时: 'PT30M' };
/** 3个工作日|办结, 三年|完成…: without 内, what is done in that time follows. */
const DONE_WITHIN = sticky(/(?:办[结完]|审结|答复|出证|拿证|送达)(?!率|时)/y);
const DONE_IN_YEARS = sticky(
  /(?:(?:内|共|累计)?(?:完成|建成|投入|补充|新增|实现|打造|新建|改造|培育|培养|培训))(?!情况|率|计划|行动|工程|规划|方案)/y,
);
const YEARS_BEFORE = /(?:[第近前过去上满每\d年这明两几]|[一二三四五六七八九十])$/;

/** What the stretch is counted from, standing before it: 灾害发生12小时内, 自发文之日起30日内, 收到报告后3日内; an event from the clause's beginning, or from its verb. */
const SINCE =
  /(?:(?:自|从)[^,。;:!?\n]{1,16}(?:之日)?|[收接][^,。;:!?\n]{1,12}之日|[^,。;:!?()、\n在于自从]{2,14}之日)起(?:的)?$|[一-龥]{2,6}(?:发生|印发|受理|接到|收到|公布|下发|批准|结束)(?:之?后|的)?$|(?:(?<=^|[,。;:、()\n])[一-龥\d]{2,20}|(?:收到|接到|受理|签订|备案|审批|批准|竣工|验收|公示|开工|立项|完成|具备)[一-龥\d]{0,16})之?后$|[一-龥\d]{2,8}之?后$/;

const NOT_SINCE = /^(?:确保|力争|保证|做到|[在于须应要])+/;

/** 用三年时间, 三年内, 灾害发生12小时内, 自发文之日起30日内. A bare 3年 or 24小时 bounds nothing. */
export const duration: Matcher = {
  id: 'duration',
  starts: `${DIGIT_STARTS}${CHINESE_NUMERAL_STARTS}半用利为力争通经`,
  opens: [DURATION],
  match(text, at) {
    const match = matchAt(DURATION, text, at);
    const g = match?.groups;
    if (!match || !g || /[第\d.十百千]/.test(text[at - 1] ?? '')) return null;
    const amount = g.number === '半' ? null : anyNumber(g.last ?? g.number ?? '');
    const iso =
      g.number === '半' ? (HALF[g.unit ?? ''] ?? null) : amount === null ? null : isoDuration(amount, g.unit ?? '');
    if (iso === null || (g.unit === '年' && amount !== null && amount > 100)) return null;
    const end = at + match[0].length;
    const goesOn = doneBehind(text, at, end, g);
    if (!g.within && !(g.use && g.of) && g.use !== '为期' && !goesOn)
      return timeToken(text, at, end, time('point', { duration: iso }));
    const since = g.within ? SINCE.exec(text.slice(Math.max(0, at - 30), at))?.[0].replace(NOT_SINCE, '') : undefined;
    if (since) return timeToken(text, at - since.length, end, time('relative', { duration: iso }));
    // Days and hours are counted from something, said or not; years and months are how long the work takes.
    const counted = (g.within || goesOn) && /[日天时钟]/.test(g.unit ?? '');
    return timeToken(text, at, end, time(counted ? 'relative' : 'duration', { duration: iso }));
  },
};

/** Does what is done in that time stand right behind it? */
function doneBehind(
  text: string,
  at: number,
  end: number,
  { unit, number }: Record<string, string | undefined>,
): boolean {
  if (/工作日$/.test(unit ?? '')) return fitsAt(DONE_WITHIN, text, end);
  return (
    unit === '年' &&
    number !== '一' &&
    !YEARS_BEFORE.test(text.slice(Math.max(0, at - 1), at)) &&
    fitsAt(DONE_IN_YEARS, text, end)
  );
}

/** 按季度, 逐月, 每半年 said otherwise. */
const BY_CYCLES = sticky(
  /(?:按|逐)(?<unit>月|季度?|周|旬|半年)(?=开展|组织|通报|调度|报送|上报|汇总|复核|核查|巡查|核对|公示|评价|结算|兑现|清算|统计|考核|评估|分析|发布|公布|公开|检查|督查|督导|推进|调查|监测|召开|研究|梳理|更新|反馈|抽查|拨付|发放|支付|编制|报告|排名|晾晒|对|向|将|[,、。]|进行)/y,
);
const CYCLES: Readonly<Record<string, string>> = { 月: 'P1M', 季: 'P3M', 周: 'P1W', 旬: 'P10D', 半: 'P6M' };

/** 按季度开展治理, 按月通报: again and again. */
export const byCycles: Matcher = {
  id: 'by-cycles',
  starts: '按逐',
  opens: [BY_CYCLES],
  match(text, at) {
    const match = matchAt(BY_CYCLES, text, at);
    const duration = CYCLES[match?.groups?.unit?.[0] ?? ''];
    return match && duration ? timeToken(text, at, at + match[0].length, time('recurring', { duration })) : null;
  },
};

const DAY_NAMES = anyOf([...Object.keys(FIXED_DAYS), ...MOVING_DAYS]);
const FESTIVAL = sticky(
  new RegExp(
    `(?<lead>在)?(?<open>[“"])?(?<name>${DAY_NAMES})(?<close>[”"])?节?(?<edge>之前|以前|前夕|前(?!后|列)|期间|前后)`,
    'y',
  ),
);

/** The day in the year written before it, else in the plan's; 元旦前 without a year is the end of it. */
function dayOf([month, date]: readonly [number, number], before: string): Day {
  const written = /(?<year>20\d{2})年$/.exec(before)?.groups?.year;
  const shift = written === undefined && month === 1 ? 1 : 0;
  return day(written === undefined ? null : Number(written), month, date, { before: true, shift });
}

/** 国庆节前 is by 30 September; 春节前 needs the year. Festivals as occasions are not deadlines. */
export const festival: Matcher = {
  id: 'festival',
  starts: `在“"${initials([...Object.keys(FIXED_DAYS), ...MOVING_DAYS])}`,
  opens: [FESTIVAL],
  match(text, at) {
    const match = matchAt(FESTIVAL, text, at);
    const g = match?.groups;
    if (!match || !g) return null;
    // 三八, 七一, 十一 without quotation marks are numbers, but for 五一前 and 五一节前.
    const bare = /^[三五六七八十][一四八]$/.test(g.name ?? '') && !(g.open && g.close);
    if (bare && (!/前$/.test(g.edge ?? '') || /[第\d一二三四五六七八九十]/.test(text[at - 1] ?? ''))) return null;
    const fixed = FIXED_DAYS[g.name ?? ''];
    const end = at + match[0].length;
    if (!/^(?:之前|以前|前夕|前)$/.test(g.edge ?? '')) return timeToken(text, at, end, time('point'));
    const before = text.slice(Math.max(0, at - 5), at);
    return timeToken(text, at, end, fixed ? time('by', { to: dayOf(fixed, before) }) : time('by', { feast: g.name }));
  },
};

/** Times of a year that have no day: 今冬明春, 汛期前, 入冬前, 供暖前. */
const SEASON = sticky(
  /今冬明春|(?<before>(?:主?汛期|入汛|入冬|入夏|开学|春季开学|秋季开学|采暖[季期]|供暖[季期]?|雨季|冬季)(?:之前|以前|来临前|到来前|前))/y,
);
/** 今冬明春, 汛期前: a time to act without a first or last day. */
export const season: Matcher = {
  id: 'season',
  starts: '今主汛入开采供雨春秋冬',
  opens: [SEASON],
  match(text, at) {
    const match = matchAt(SEASON, text, at);
    if (!match) return null;
    return timeToken(text, at, at + match[0].length, time(match.groups?.before ? 'by' : 'within'));
  },
};
