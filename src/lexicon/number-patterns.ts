import type { NumberClass } from '../model/index.js';
import { FIVE_YEAR_PLANS } from './time-words.js';

/** How a number that nothing has read as a measure or a time is known for what it is, by its own shape and the words at it. */
export interface NumberPattern {
  readonly numberClass: NumberClass;
  /** Sticky, to be tried at the first character of the number; it looks a bounded way around. */
  readonly pattern: RegExp;
  /** A text, and the part of it that is this number. */
  readonly examples: readonly (readonly [text: string, number: string])[];
  /** Texts that it must leave alone. */
  readonly not?: readonly string[];
}

const DIGIT = '[一二两三四五六七八九十]';
const CHINESE = '[零一二两三四五六七八九十百千万亿]{1,10}';
const ARABIC = String.raw`\d+(?:\.\d+)?`;
/** A character of Chinese text that is no numeral. */
const HAN = '(?![零〇一二两三四五六七八九十百千万亿半几])[一-龥]';
const HUNDREDS = '[十百千万亿]{1,3}';

const pattern = (
  numberClass: NumberClass,
  source: string,
  examples: NumberPattern['examples'],
  not: readonly string[] = [],
): NumberPattern => ({ numberClass, pattern: new RegExp(source, 'y'), examples, not });

const SECTIONS: readonly NumberPattern[] = [
  // 附件2, 表1, 专栏3; 表2 only behind what is no Chinese word, for 代表2人.
  pattern('section-number', `(?<=附件|附表|附录|专栏|(?<!${HAN})[表图])(?:\\d{1,2}(?![\\d.%])|${DIGIT}{1,3})`, [
    ['附件2', '2'],
    ['见专栏三', '三'],
  ], ['代表2人']),
  // (一), 2. and ① at the head of an item that structure does not take for a section.
  pattern('section-number', `(?<=(?:^|[\\n。;:,])[\\s(]{0,4})(?:\\d{1,2}(?=[)、]|\\.(?!\\d))|${DIGIT}{1,3}(?=[)、]))`, [
    ['。(1)开展试点', '1'],
    [';2.开展试点', '2'],
    ['。二、发展产业', '二'],
  ], ['增长2.5']),
  pattern('section-number', '[①-⑳⑴-⒛㈠-㈩]', [['①稳定就业', '①']]),
  // 一是…二是…; 一要…二要….
  pattern('section-number', `(?<=(?:^|[\\n。;:,(])\\s{0,4})${DIGIT}{1,2}(?=是(?!否)|要(?!求|素|点))`, [['。二是优化服务', '二']], ['二是否']),
];

const DATES: readonly NumberPattern[] = [
  pattern('date', `(?<=[“‘"]?)(?:三八|五一|五四|六一|七一|八一|十一)(?=[”’"]|国际|劳动节|青年节|儿童节|建党|建军|国庆|妇女节|勋章|前|期间)`, [
    ['“八一”走访慰问', '八一'],
    ['七一勋章', '七一'],
  ]),
  pattern('date', String.raw`\d{1,2}[·•.]\d{1,2}(?=[”"])`, [['“3·15”消费者权益日', '3·15']]),
  pattern('date', `(?:十[一二]?|${DIGIT}|正|腊)月份?(?=[^一-龥]|份|上|中|下|底|初|末|前|起|以|至|召|开|完|组|举|在|要|全)`, [['三月份组织培训', '三月份']]),
  pattern('time', `(?<=周|星期|礼拜)[一二三四五六]`, [['周一至周五', '一']]),
  pattern('time', '[半几](?:个)?(?:多)?(?:小时|分钟|天|日|月|年|学期|周|季度)', [['半小时生活圈', '半小时'], ['近几年', '几年']]),
  pattern('time', `${CHINESE}[多余几]?(?:个多?)?(?:小时|分钟|天|周年|年(?!级|制|一贯)|个月|个工作日)(?:期)?`, [['经过二十多年', '二十多年']]),
  pattern('time', String.raw`\d{1,2}[×xX*]\d{1,2}(?=小时|天)?(?:小时)?`, [['7×24小时服务', '7×24小时']]),
  pattern('time', String.raw`\d{1,2}(?:点|时)(?:\d{1,2}分|半)?(?![\d一-龥]|位)`, [['18时,', '18时']]),
  pattern('name-year', String.raw`(?:19|20)\d{2}(?=国家大地坐标|西安坐标|北京坐标|议程|愿景|工程|[”"》]|纲要|行动)`, [['健康中国2030行动', '2030'], ['2000国家大地坐标系', '2000']]),
  pattern('name-year', String.raw`(?<=(?:中国|教育|健康|制造|目标|愿景))(?:19|20)\d{2}(?!年)`, [['中国制造2025', '2025']]),
];

/** 十五 is also 15: only with a word that plans go with. */
const PLANS = Object.keys(FIVE_YEAR_PLANS).filter((plan) => plan !== '十五').join('|');
const PLAN_NAMES: readonly NumberPattern[] = [
  pattern('name', `(?:${PLANS}|十五(?=[”"]?(?:规划|计划|时期|期间|纲要)))(?:(?=、)|(?!个|名|项|家))`, [
    ['殡葬等十四五规划的编制', '十四五'],
    ['“十五”计划', '十五'],
  ], ['十五个', '十五天']),
  pattern('name', '[二三四五六七八九]五(?=[”"]?(?:普法|规划|计划|时期|期间))', [['“七五”普法规划', '七五']]),
];

const PHONES: readonly NumberPattern[] = [
  pattern('phone', String.raw`(?:110|11[4-9]|12[0-2]|12\d{3}|95\d{3}|96\d{3,4}|400|800)(?=[”"]?(?:[、和及/]|热线|[一-龥]{0,6}(?:平台|热线|电话|指挥|急救|报警|呼叫|联动|服务|中心)))(?!\d)`, [
    ['“12349”民政公共服务热线', '12349'],
    ['城区120呼叫后', '120'],
    ['将110、119、122等', '110'],
  ], ['12345人']),
  pattern('phone', String.raw`(?<=(?:电话|传真|手机|热线|邮编|邮政编码|[Qq]{2})(?:号码?)?[:为]? ?\(?)\d[\d-]{2,14}`, [['联系电话:7222345', '7222345']]),
];

const GRADES: readonly NumberPattern[] = [
  pattern('grade', '[一二三](?:级)?[甲乙丙](?=等|医院|级|综合|公立|专科|、|,)(?:等)?', [['三甲医院', '三甲']]),
  pattern('grade', `[一二三四五](?=、[一二三四五]{1,2}(?:类|级)(?!人员|对象))`, [['公路三、四类桥', '三']]),
  pattern('grade', `[一二三四五](?:及以上)?类(?=桥|水|地区|区|高校|院校|疫苗|医疗器械|县|土|费|单位|资产|病害|建设用地|卡|点|幼儿园)`, [['四类桥', '四类'], ['二类疫苗', '二类']], ['四类社会组织']),
  pattern('grade', '[一二三](?=等奖|等功|等级)等', [['获一等奖', '一等']]),
  pattern('grade', '[一二三四五](?:星级|星|A级|钻级)', [['三星级养老院', '三星级']]),
  pattern('grade', '[二三四五](?=线城市)线', [['二线城市', '二线']]),
  pattern('grade', `(?<=[小大]\\()[一二](?=\\)型)`, [['小(一)型水库', '一']]),
  pattern('grade', `(?<=[初高大])[一二三四](?=年级|学生|新生|毕业|上|下|、|和|期末|,)`, [['高三学生', '三']]),
  pattern('grade', `[一二三](?=本(?:上线|率|录取|院校|批))本`, [['一本上线率', '一本']]),
  pattern('grade', `${CHINESE}年级`, [['七年级学生', '七年级']]),
  pattern('grade', `(?:${HUNDREDS}|${ARABIC}[千万亿]?)(?:亿)?(?:亩|元|吨|人|千瓦|兆瓦|千伏)?级(?!政府)`, [['百亿级产业集群', '百亿级'], ['万吨级码头', '万吨级'], ['打造千亿级园区', '千亿级']]),
  pattern('grade', `[Ⅰ-Ⅻ](?:级|类)?`, [['Ⅳ级响应', 'Ⅳ级']]),
  pattern('grade', String.raw`\d{1,4}(?:千伏|[kK][vV])(?:及以[上下])?`, [['35千伏线路', '35千伏']]),
];

const ORDINALS: readonly NumberPattern[] = [
  pattern('ordinal', `(?:十[一二三四五六七八九]|二十[一二三]?)大(?=精神|报告|以来|和|关于|战略|部署|、|,|。|代表|胜利|召开|提出|确定|确立|作出|会议|决策)`, [
    ['党的十八大和十八届二中全会', '十八大'],
    ['迎接党的二十大胜利召开', '二十大'],
  ], ['十二大工程']),
  pattern('ordinal', `${DIGIT}中(?=[、,和及]|全会)(?:全会)?`, [['二中、三中全会', '二中'], ['三中全会精神', '三中全会']]),
  pattern('ordinal', `${DIGIT}{1,3}届`, [['省委十二届', '十二届']]),
  pattern('ordinal', `${DIGIT}{1,3}(?:次全会|次会议|次代表大会|届|次(?=、${DIGIT}次全会))`, [['十四届六次、七次全会', '十四届']]),
  pattern('ordinal', `(?:${DIGIT}{1,2}|\\d)期(?=工程|项目|建设|改造|扩建|开发|试点|厂房|规划|[”"]|[,。、;和及)])`, [['一期工程', '一期'], ['“慈善超市”二期项目', '二期']]),
  pattern('ordinal', '(?:一二三|[一二三](?:、[一二三]){0,2}|[123](?:、[123]){0,2})(?:次)?产(?:业)?(?!品|量|值|生|能|权|出)', [['一二三产业融合', '一二三产业'], ['二产、三产', '二产']], ['一二三产品']),
  pattern('ordinal', `[一二三]孩`, [['三孩生育政策', '三孩']]),
  pattern('ordinal', `二次(?=供水|创业|污染|分配|供应|利用|开发|装修|转移|元|招标|报销|补偿|救助|填报|提升)`, [['二次供水改造', '二次']]),
  pattern('ordinal', `(?:${CHINESE}|\\d{1,3})[层楼](?![高面宇盘])`, [['二层设立', '二层']]),
  pattern('ordinal', '(?<=第)(?:\\d+|[一二三四五六七八九十百]{1,5})', [['第3届', '3']]),
];

/** Roads, editions, works numbers and other names with Arabic digits. */
const ARABIC_NAMES: readonly NumberPattern[] = [
  pattern('name', String.raw`(?<=国道|省道|县道|乡道)\d{1,4}|\d{3}(?=国道|省道|县道)`, [['国道318沿线', '318'], ['318国道', '318']]),
  pattern('name', String.raw`\d{1,3}(?:\.\d{1,2}){1,2}(?=版|时代|阶段|模式)(?:版)?`, [['“城市大脑”2.0版', '2.0版']]),
  pattern('name', String.raw`\d{1,2}型(?!号)`, [['2型糖尿病', '2型']]),
  pattern('name', String.raw`\d{2,4}(?=工程|计划|行动|专项|工作法|模式)(?!\d)`, [['“985工程”建设', '985'], ['863计划', '863']]),
  pattern('name', String.raw`(?<=世界|全球|中国|全国|民企|民营企业|企业|央企|外资|百强|亚洲)\d{2,4}强`, [['世界500强企业', '500强']]),
  pattern('name', String.raw`(?<=[A-Za-z@.·])\d+(?:\.\d+)?|\d+(?=[A-Za-z@]|\.[A-Za-z])`, [['邮箱a@163.com', '163']]),
  pattern('name', String.raw`(?<=[一-龥])\d(?=\+)\d?(?:\+(?:\d+|[A-Za-z]|[一-龥]{1,3}))+`, [['推行3+X', '3+X']]),
];

/** Words that end the name of a programme: 三社联动, 五水共治, 两违整治. */
const PROGRAMME = '(?:联动|行动|工程|活动|制度|机制|战略|计划|方针|模式|方针|改革|工作法|攻坚|治理|整治|共治|同治|融合|并举|统筹|贯通|示范|培育|提升|达标|创建|改造|救治|筛查|保障|协同|互动)';
/** What a count counts by; a numeral with one of these is a count and no name. */
const CLASSIFIER =
  '(?:个|项|类|种|批|名|位|家|所|处|座|栋|间|套|条|件|份|支|部|辆|台|张|本|册|篇|次|轮|场|道|口|组|队|对|块|股|届|期|级|大|步|方面|系列|揽子|整套|部分|段|片|面|层|门|户|人|岗|档|幅|首|集|起|宗|例|代|环|款|节|圈|带|极|区|园|地)';
const SLOGANS: readonly NumberPattern[] = [
  pattern('name', `一(?!${CLASSIFIER}一)${HAN}[一两二三双多]${HAN}`, [['一企一策', '一企一策'], ['开展“一路一策”治理', '一路一策'], ['一规五制', '一规五制']].slice(0, 2) as [string, string][]),
  pattern('name', `(?:[一二两三四五六七八九十百千万](?!${CLASSIFIER})${HAN}){2,5}`, [
    ['两学一做', '两学一做'],
    ['千乡万村行动', '千乡万村'],
    ['一院两制', '一院两制'],
    ['三纵四横', '三纵四横'],
  ]),
  pattern('name', `(?:[一二两三四五六七八九十](?!个|项|名|家|大|级)(?:${HAN}){2}){1,3}[一二两三四五六七八九十](?!个|项|名|家|大|级)(?:${HAN}){2}`, [
    ['大力推行三公开一监督', '三公开一监督'],
    ['八室两超市一广场', '八室两超市一广场'],
  ]),
  pattern('name', `[二两三四五六七八九十百千万](?!${CLASSIFIER})(?:${HAN}){1,2}(?=${PROGRAMME})`, [['“五社联动”机制', '五社'], ['两违整治', '两违']], ['四类社会组织', '三个工程']),
  pattern('name', `${DIGIT}{1,2}(?=[”"]?(?:步|字|心|星)?工作法)`, [['五步工作法', '五']]),
  pattern('name', '(?<=最后)一(?:公里|米|百米|纳米)', [['打通“最后一公里”', '一公里']]),
  pattern('name', `(?:[二两三多](?=合一))${HAN}一`, [['多审合一、三合一', '三合一']].slice(0, 1).map(() => ['三合一场所', '三合一'] as const)),
  pattern('name', '(?:百|十|千|万){3,4}', [['“十百千万”工程', '十百千万']]),
  pattern('name', '(?<=[”"])[十百千万]{2}(?=工程|计划|行动)', []),
];

/** What an object is, not how much is to be done: 60岁以上, 亿元以上项目, 30户以上自然村. */
const ATTRIBUTES: readonly NumberPattern[] = [
  pattern('attribute', `(?:${CHINESE}|\\d{1,3})(?:[—~至到-]{1,2}(?:${CHINESE}|\\d{1,3}))?周?岁(?:及?以[上下])?`, [['六十岁以上', '六十岁以上']]),
  pattern('attribute', `[十百千万]{0,3}[万亿](?:元|美元)?(?:以上|级)?(?=产业|企业|项目|村|县|园区|集群|镇|强|大关|投资|斤)`, [['亿元以上项目', '亿元以上']]),
  pattern('attribute', `全覆盖(?=网络|工程|行动|格局|体系|监管|督导|检查|式|面|的基础)`, [['全覆盖网络', '全覆盖']], ['实现全覆盖']),
  pattern('attribute', String.raw`\d(?:\.\d)?寸|\d+K(?![a-z])`, [['8K超高清', '8K']]),
];

const COUNTS: readonly NumberPattern[] = [
  // Departments that issued something together.
  pattern('count', `(?<=[等、])(?:${ARABIC}|${CHINESE})(?:个|家)?(?:部门|单位|部委|厅局)`, [['全国老龄办等24部门', '24部门'], ['财政部等八部门', '八部门']]),
  pattern('count', '(?<=[上数近好成])[十百千万亿]{1,3}[余多]?(?:个|名|家|户|人|项|件|条|亩|元|吨)?', [['数百家企业', '百家']]),
  pattern('count', `(?:${CHINESE}|[十百]?几[十百千万]?)[余多几来]?(?:个|大|)(?:百分点|方面|批次|系列|部分|类|种|个|项|批|大|名|位|家|所|处|座|栋|间|套|条|件|份|支|部|辆|台|张|本|册|篇|次|轮|场|道|口|组|队|对|块|股|起|宗|例|代|款|幅|首|集|门|户|人|档|圈|带|环|极|岗|段|片|步|班|群|副|把|枚|只|头|亩|元|吨|公里|平方米|米|倍)`, [
    ['培育一批养老服务业重大项目', '一批'],
    ['建设等三大平台', '三大'],
    ['残疾人两项补贴政策', '两项'],
    ['四类社会组织', '四类'],
    ['十几个项目', '十几个'],
  ]),
  pattern('count', '(?<=[省市县区乡镇村街道])[一两二三四五](?:级|层)', [['市县两级民政部门', '两级'], ['市一级全部出台', '一级']]),
  // 两省一市 is a name; 皖鄂两省, 八省区, 三国 count places.
  pattern('count', `${DIGIT}{1,2}(?:省区?市?|市县?|县区?市?|州市?|盟市|区县?|旗县?|镇|乡|村|地|国|校|院|方|馆|站|厂|港|岸|库|河|湖|山|江|线|路|桥|园|厅|局|办|委)(?=[^一-龥]|的|等|之间|联合|共同|合作|协同|和|与|及|布|格|结|对|联|同|交|政府|党委|分)`, [['苏浙皖三省联合执法', '三省'], ['两院', '两院']]),
  pattern('count', `${DIGIT}{1,2}者(?!联)`, [['四者有机结合', '四者']]),
];

/** In the order in which they are tried at a number. */
export const NUMBER_PATTERNS: readonly NumberPattern[] = [
  ...SECTIONS,
  ...PLAN_NAMES,
  ...DATES,
  ...PHONES,
  ...GRADES,
  ...ORDINALS,
  ...ARABIC_NAMES,
  ...ATTRIBUTES,
  ...SLOGANS,
  ...COUNTS,
];
