import { DIGIT, HAN, type NumberPattern, pattern } from './pattern.js';

/** What things are counted by: a numeral with one of these is no part of a slogan. */
const COUNTED =
  '[个项类种批名位家所处座栋间套条件份支部辆台张本册篇次轮场道口组队对块股届期级大步片面层门户人岗档幅首集起宗例代环款节]';
/** Words that end the name of a programme: 三社联动, 五水共治, 两违整治. */
const PROGRAMME =
  '(?:联动|行动|工程|活动|制度|机制|战略|计划|方针|模式|改革|工作法|攻坚|治理|整治|共治|同治|融合|并举|统筹|贯通|示范|培育|提升|达标|创建|改造|救治|筛查|保障|协同|互动)';
/** What places are named for: 三里河, 五星村, 八一路. */
const LANDMARK = '[里道江河岭湾台堡店桥沟塘泉峰龙星水洲亭都墩坝井丘塔阳坪庙柱仙宝圣连合和圩角树甲界溪港源渡畈堰陂一]';
const PLACE = '(?:镇|乡|村|街道|社区|路(?!径)|大道|水库|隧道|大桥|新区|开发区|高速|铁路|机场|景区)';

/** What is done at every beat of a slogan's rhythm. */
const BEAT = '(?:考核|通报|督查|调度|评估|评比|排名|报告|汇报|总结|讲评|小结|会商|研判|分析|清零|督导|督办|主题)';

/** Roads, editions, addresses and other names with Arabic digits. */
export const ARABIC_NAMES: readonly NumberPattern[] = [
  pattern('name', String.raw`(?<=国道|省道|县道|乡道)\d{1,4}|\d{3}(?=[国省县乡]道)`, [
    ['国道318沿线', '318'],
    ['318国道', '318'],
  ]),
  pattern('name', String.raw`\d{1,3}(?:\.\d{1,2}){1,2}(?=版|时代|阶段|模式)版?`, [['“城市大脑”2.0版', '2.0版']]),
  pattern('name', String.raw`\d{1,2}型(?!号)`, [['2型糖尿病', '2型']]),
  pattern('name', String.raw`\d{2,4}(?=工程|计划|行动|专项|工作法|模式)`, [
    ['“985工程”建设', '985'],
    ['863计划', '863'],
  ]),
  pattern('name', String.raw`(?<=世界|全球|中国|全国|民企|民营企业|企业|央企|外资|亚洲)\d{2,4}强`, [
    ['世界500强企业', '500强'],
  ]),
  pattern('name', String.raw`\d+(?:\.\d+)?(?=@|[A-Za-z]|\.[A-Za-z])|(?<=[A-Za-z@][.-]?)\d+`, [
    ['邮箱a@163.com', '163'],
  ]),
];

/** How often something is done, as a slogan: 一月一通报, 半年一考核. */
export const RHYTHMS: readonly NumberPattern[] = [
  pattern('name', `(?:[一半两三]个?[日周旬月季年]度?)?一${BEAT}`, [
    ['一月一通报、半年一考核', '一月一通报'],
    ['半年一考核', '半年一考核'],
  ]),
];

/** 三公开: a numeral and a word of two characters. */
const WORD_OF_TWO = `${DIGIT}(?!${COUNTED}|一)(?:${HAN}){2}`;

/** Slogans by their build: numeral and word by turns, or a numeral and a programme. */
export const SLOGANS: readonly NumberPattern[] = [
  pattern('name', `一${HAN}一${HAN}`, [
    ['一人一档', '一人一档'],
    ['一户一策', '一户一策'],
  ]),
  pattern('name', `(?:${DIGIT}(?!${COUNTED})${HAN}){0,2}${WORD_OF_TWO}${WORD_OF_TWO}`, [
    ['大力推行三公开一监督', '三公开一监督'],
    ['八室两超市一广场', '八室两超市一广场'],
    ['四民主两公开', '四民主两公开'],
  ]),
  pattern(
    'name',
    `(?:[一二两三四五六七八九十百千万](?!${COUNTED})${HAN}){2,5}`,
    [
      ['两学一做', '两学一做'],
      ['千乡万村行动', '千乡万村'],
      ['一院两制', '一院两制'],
      ['三纵四横', '三纵四横'],
    ],
    ['三个一批'],
  ),
  pattern(
    'name',
    `[二两三四五六七八九十百千万](?!${COUNTED})(?:${HAN}){1,2}(?=${PROGRAMME})`,
    [
      ['五水共治', '五水'],
      ['两违整治', '两违'],
    ],
    ['四类社会组织', '三个工程', '十大行动'],
  ),
  pattern('name', `${DIGIT}{1,2}(?=[”"]?[步字心星]?工作法)`, [['五步工作法', '五']]),
  pattern('name', '(?<=最后)一(?:公里|米|百米)', [['打通最后一公里', '一公里']]),
  pattern('name', '[二两三]合一', [['三合一场所', '三合一']]),
  pattern('name', '[十百千万]{3,4}(?=工程|计划|行动|活动|”)', [['“十百千千”计划', '十百千千']]),
  pattern(
    'name',
    `[一二三四五六七八九十百千万半]${LANDMARK}(?:${HAN}){0,2}?${PLACE}`,
    [
      ['三里河路', '三里河路'],
      ['半江镇', '半江镇'],
      ['八一路', '八一路'],
    ],
    ['三个乡镇'],
  ),
  pattern(
    'name',
    `[一二三四五六七八九十百千万](?!${COUNTED})(?:${HAN}|一){0,2}(?:大道|广场|水库|立交|隧道)`,
    [
      ['三元大道', '三元大道'],
      ['八一广场', '八一广场'],
    ],
    ['三个广场', '两条大道'],
  ),
  pattern('name', '[二三四五六七]环(?=路|线|高速|内|外|以|快速|、|城)', [['二环路贯通', '二环']]),
  pattern('name', `(?<=[省市县区州镇、])${DIGIT}{1,2}[中小](?=[、,。;和及]|晋|创|建|新|校|迁|改|扩)`, [
    ['县一中、二中晋升', '一中'],
  ]),
];

/** Characters with which a unit begins, or what things are counted by: a numeral before one of them is a figure until more is known. */
const MEASURED = '[元角分厘吨亩斤克米里升瓦时天年月日周岁倍成度折点公平立毫千百万亿人次名户%个]';
/** What a rank, a bound or a sum stands behind: 前三, 突破万. */
const FIGURE_BEFORE = '(?<![前第达到至超近约过破余多名居列增减共计仅有\\d.])';

/** A numeral alone in a word: tried last, where nothing else tells what it is. */
export const LONE: readonly NumberPattern[] = [
  // 打造千亿元产业, 带动百万农户: of what order something is.
  pattern(
    'attribute',
    `(?<![\\d.〇零一二两三四五六七八九十几数十百千万亿])(?:[十百千万亿]{2,3}(?:元|亩|家|户|人|名|里|吨|斤)?|[百千万亿](?:元|亩|家|户|人|名|里|吨|斤|公里))(?=${HAN})`,
    [
      ['打造千亿元产业', '千亿元'],
      ['培育百亿县', '百亿'],
    ],
    ['三百万元补助'],
  ),
  pattern(
    'count',
    `${FIGURE_BEFORE}[一两半几零](?!${MEASURED}|${COUNTED})(?=${HAN})`,
    [
      ['一任接着一任干', '一'],
      ['两市联合执法', '两'],
      ['监督零死角', '零'],
    ],
    ['两吨粮田', '一个'],
  ),
  pattern(
    'name',
    `${FIGURE_BEFORE}[二三四五六七八九十百千万](?!${MEASURED}|${COUNTED})(?=${HAN})`,
    [
      ['百戏盛典', '百'],
      ['甬运河二通道', '二'],
    ],
    ['全省前三强', '三吨'],
  ),
];
