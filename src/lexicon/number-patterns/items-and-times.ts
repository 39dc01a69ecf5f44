import { FIVE_YEAR_PLANS } from '../time-words.js';
import { CHINESE, DIGIT, HAN, type NumberPattern, pattern } from './pattern.js';

/** Numbers of items that structure does not take for sections. */
export const ITEMS: readonly NumberPattern[] = [
  pattern(
    'section-number',
    `(?<=附件|附表|附录|专栏|(?<!${HAN})[表图])(?:\\d{1,2}(?![\\d.%])|${DIGIT}{1,3})`,
    [
      ['附件2', '2'],
      ['见专栏三', '三'],
    ],
    ['代表2人'],
  ),
  pattern(
    'section-number',
    `(?<=(?:^|[\\n。;:])[\\s(]{0,4})(?:\\d{1,2}(?=[)、]|\\.(?!\\d))|${DIGIT}{1,3}(?=[)、]))`,
    [
      ['。(1)开展试点', '1'],
      [';2.开展试点', '2'],
      ['。二、发展产业', '二'],
    ],
    ['增长2.5', '城市二、三级社区'],
  ),
  // Marks of notes: 首席服务员(4)制度, 特派员[17].
  pattern(
    'section-number',
    String.raw`(?<=[一-龥”》][\^]?[(\[])\d{1,3}(?=[)\]](?!型|类|级))`,
    [
      ['实行“首席服务员”(4)制度', '4'],
      ['选派科技特派员[17]下乡', '17'],
    ],
    ['小(2)型水库'],
  ),
  // The number of a row, behind the body that ends the row above.
  pattern('section-number', String.raw`(?<=(?:[局委办府位门组室院会司部团]|—)\s{0,3}\n\s{0,4})\d{1,3}(?=\s{0,3}\n)`, [
    ['市税务局\n46\n推进办税便利', '46'],
  ]),
  pattern('section-number', '[①-⑳⑴-⒛㈠-㈩]', [['①稳定就业', '①']]),
  pattern(
    'section-number',
    `(?<=(?:^|[\\n。;:,(])\\s{0,4})${DIGIT}{1,2}(?=是(?!否)|要(?!求|素|点))`,
    [
      ['。二是优化服务', '二'],
      [',三要加强督查', '三'],
    ],
    ['二者'],
  ),
];

/** 十五 and 三五 are also numbers: they are plans only with a word that goes with plans. */
const PLANS = Object.keys(FIVE_YEAR_PLANS)
  .filter((plan) => plan.length > 2)
  .join('|');

/** Days, times of day and stretches of time that the lexer does not read, and the years of names. */
export const TIMES: readonly NumberPattern[] = [
  pattern(
    'name',
    `(?:${PLANS}|[一二三四五六七八九十]五(?=[”"]?(?:规划|计划|时期|期间|纲要)))(?!个|名|项|家)`,
    [
      ['殡葬等十四五规划的编制', '十四五'],
      ['“十五”计划', '十五'],
    ],
    ['十五个', '十五天'],
  ),
  pattern('name', '[二三四五六七八九]五(?=[”"]?(?:普法|规划|计划|时期|期间))', [['“七五”普法规划', '七五']]),
  pattern('date', String.raw`(?:19|20)\d{2}(?<mark>[-/.])\d{1,2}\k<mark>\d{1,2}(?!\d)`, [
    ['发布日期:2014-04-28', '2014-04-28'],
  ]),
  pattern(
    'date',
    '(?:三八|五一|五四|六一|七一|八一|十一)(?=[”’"]|国际|劳动节|青年节|儿童节|建党|建军|国庆|妇女节|勋章|前|期间)',
    [
      ['“八一”走访慰问', '八一'],
      ['七一勋章', '七一'],
    ],
  ),
  pattern('date', String.raw`\d{1,2}[·•.]\d{1,2}(?=[”"])`, [['“3·15”消费者权益日', '3·15']]),
  pattern(
    'date',
    `(?:十[一二]?|${DIGIT}|正|腊)月(?:份|(?=[^一-龥]|上|中|下|底|初|末|前|起|以|至|召|开|完|组|举|在|要|全))`,
    [['三月份组织培训', '三月份']],
  ),
  pattern('date', `(?:${DIGIT}{1,2}|[正腊])月[初十廿]${DIGIT}{0,2}|(?<=[正腊]月)[初十廿]?${DIGIT}{1,2}`, [
    ['农历八月十五前后', '八月十五'],
    ['正月十五', '十五'],
  ]),
  pattern(
    'time',
    '(?<=周|星期|礼拜|(?:周|星期)[一二三四五六、]{1,8}、)[一二三四五六]',
    [['周一至周五', '一']],
    ['五周'],
  ),
  pattern('time', '一刻钟|零[时点]', [
    ['一刻钟生活圈', '一刻钟'],
    ['11月1日零时', '零时'],
  ]),
  pattern('time', '[一二两三四五六七八九十]{1,3}[时点](?=[整许前起至,。)]|\\d)', [['十八时前', '十八时']]),
  pattern('time', '[半几]个?多?(?:小时|分钟|天|日|月|年|学期|周|季度)', [
    ['半小时生活圈', '半小时'],
    ['近几年', '几年'],
  ]),
  pattern('time', `${CHINESE}[多余几]?(?:个多?)?(?:小时|分钟|天|周年|年(?!级|制|一贯)|个月|个工作日)期?`, [
    ['经过二十多年', '二十多年'],
  ]),
  pattern('time', String.raw`\d{1,2}[×xX*]\d{1,2}(?:小时|天)?`, [['7×24小时服务', '7×24小时']]),
  pattern('time', String.raw`\d{1,2}(?:点|时)(?:\d{1,2}分|半)?(?![\d一-龥])`, [['18时,', '18时']]),
  pattern('name-year', String.raw`(?:19|20)\d{2}(?=国家大地坐标|西安坐标|北京坐标|议程|愿景|[”"》]|纲要|行动|版)版?`, [
    ['健康中国2030行动', '2030'],
    ['2000国家大地坐标系', '2000'],
    ['(2024版)', '2024版'],
  ]),
  pattern('name-year', String.raw`(?<=中国|教育|健康|制造|目标|愿景)(?:19|20)\d{2}(?!年)`, [['中国制造2025', '2025']]),
];
