import { AGENCY_FIELDS } from './agency-fields.js';
import { LEVEL } from './levels.js';

/** 行业主管部门(单位): the same office where it is no department. */
const OR_UNIT = String.raw`(?:\((?:单位|机构)\))?`;

/** What the name of an agency ends with behind its field. What follows must not make another word of it: 财政部署, 文化局限. */
const AGENCY_HEADS = [
  `(?:行政)?主管部门${OR_UNIT}`,
  `(?:行政|职能|管理|监管)?部门(?!口)${OR_UNIT}`,
  '(?:管理|经办|监管|执法|监察)机构(?!改革|建设|设置|编制|队伍)',
  '系统(?=要|应|须)',
  '机关(?!干|工作|事务|服务|大院|党|单位|作风|建设|内|人员|事业|运|后勤|食堂|效能|公文)',
  '管理委员会',
  '委员会(?:办公室)?',
  '(?:事务|管理|监督|总)局',
  '管理[部处所](?!门)',
  '(?:管理|指导|事务|服务|交易)中心(?!建设|改造)',
  '总署',
  '[总支大]队',
  '厅(?![堂级])',
  '局(?![限面部势域长])',
  '署(?!名)',
  '部(?![署分队位件长级委门])',
  '委(?![托派任员书屈]|会(?!同))',
  '办公室',
  '办(?![理法事学公案好])',
];

/** Bodies known by their names alone. */
const NAMED = [
  '党中央',
  '中共中央(?:办公厅|组织部|宣传部)?',
  '国务院(?:办公厅|扶贫办|国资委|妇儿工委|安委会|食安委|新闻办)?',
  '中央(?:组织部|宣传部|统战部|政法委|网信办|编办|文明办|农办|军委|纪委|办公厅|社会工作部)',
  '国家(?:发展改革委|发展和改革委员会|卫生健康委|医保局|中医药局|税务总局|统计局|市场监管总局|林草局|能源局|粮食和储备局|文物局|药监局|疾控局|民委|数据局|乡村振兴局)',
  '中组部|中宣部',
  '(?:最高|高级|中级)?人民法院',
  '(?:最高)?人民检察院',
  '(?:检察|审判|公安|司法)机关',
  '(?:中央和国家|党和国家|中央国家|省直|市直|县直|区直|州直)机关(?:工委)?',
  '公检法司?(?=机关|部门|和|及|等|、)(?:机关|部门)?',
  '法院|检察院',
  '共青团(?:中央)?',
  '团[省市县区州]?委',
  '(?:全国)?总工会',
  '派出所|司法所|税务所|国土所|市场监管所',
  '残协|体育总会|体育协会',
  '妇女联合会|(?:全国)?妇联',
  '残疾人联合会|(?:中国)?残联',
  '红十字会|慈善总会|慈善会|工商业联合会|工商联|科学技术协会|科协|文联|社科联|侨联|台联|贸促会|关工委',
  '供销合作(?:总)?社|供销社',
  '(?:中国)?人民银行(?:总行|[一-龥]{2,4}?(?:分行|中心支行|支行))?|(?:银保|保|银|证|电)监(?:分?局|会)|金融监管总局',
  '老龄工作委员会(?:办公室)?|老龄[委办]',
  '减灾委员会(?:办公室)?|减灾[委办]',
  '(?:双拥|文明|编委|编|人防|信访|法制|扶贫|网信|外|侨|台|食安|安委|未保|防汛|三防|河长|林长|爱卫)办',
  '(?:国资|政法|农工|农|住建|发改|经信|卫健|卫计|教|科|计生|民|民宗|食安|妇儿工|教体)委',
  '党政机关|[省市县区州]局(?![限面部势域长级党机])|省厅(?![级长机])',
  '政府部门(?=要|应|须)',
  `(?:有关|相关)?(?:行业|业务|行政)(?:主管|监管|管理)部门${OR_UNIT}`,
  '中国(?:气象局|地震局|民航局|民用航空局|证监会|银保监会|科学院|工程院|科协|贸促会)',
  '(?:派驻|驻)(?:(?![的和与及、])[一-龥]){1,10}?纪检(?:监察)?组',
  '安委会|防震减灾局|政务服务中心|公共资源交易中心|疾控中心|融媒体中心|广播电视台|大数据中心',
  '各?街道办事处|各?街道办(?![事理])',
  '居民委员会|村民委员会|村务监督委员会|居委会|村委会',
  '武警[一-龥]{0,6}?(?:总队|支队|部队)|武警|军区|军分区|警备区|人民武装部|人武部',
  '督[查察]室|政府督[查察]室',
  '(?:园区|开发区|高新区|经开区|新区|景区|功能区|度假区)?(?:管委会|管理委员会)',
  '海关',
  '(?:中央)?驻(?!村|地|场|点)[一-龥]{1,2}(?:各|有关)?(?:单位|部队|机构)',
  String.raw`村\(居\)(?:民委员会|委会)|村\(社区\)“?两委”?`,
];

/** Bodies known as such only behind a level or place: 省政府, 市委组织部, 各级党委. */
const ORGANS = [
  '人民代表大会(?:常务委员会)?',
  '人大(?:及其常委会|常委会|部门)?',
  '政协(?!商)',
  '(?:人民)?政府(?:办公[厅室]|法制(?:部门|办)|研究室|督[查察]室|参事室|驻[一-龥]{2,4}办事处)',
  '(?:人民)?政府办(?![理法事学公案好])|府办(?![理法事学公案好])|委办(?![理法事学公案好])|委督[查察]室|直(?:属)?机关(?:工委|党委|党工委)',
  '人民政府',
  '政府(?![间性购采工信投职网补]|主导)',
  String.raw`党委\(党组\)|党组\(党委\)`,
  '党委(?:和政府|、政府|政府)?',
  String.raw`党\(工\)委|党工委`,
  '党政机关|党组织|党组(?!织)',
  '(?:纪委监委|纪委|监委)(?:机关)?',
  '委(?:常委会|全会)|政府常务会议|行署|行政公署',
  '委办公[厅室]',
  '委(?:组织部|宣传部|统战部|政法委|社会工作部|社工部|编办|编委办|网信办|老干部局|党校|农办|农工办|改革办|文明办|政研室|台办)',
  '委、[省市县区州]政府',
  '委(?![托派任员书]|会(?!同))',
  '[直属](?:各|有关|相关)*(?:部门|单位|机关|高校|院校|学校|医院|医疗(?:卫生)?机构)',
  '(?:有关|相关)(?:部门|单位)',
  '[一-龥]{2,24}?(?:领导小组(?:办公室)?|工作专班|指挥部(?:办公室)?|联席会议(?:办公室)?|管委会|委员会办公室)',
  '数据资源(?:管理)?局',
  '(?:残工|安|减灾|食安|爱卫|妇儿工|双拥|防指|河长办)委?成员单位|[一-龥]{2,12}?(?:委员会|领导小组|联席会议|指挥部)成员单位',
];

/** Bodies of one kind named only by 各: 各社会救助职能部门, 各直属单位, 各处(室、局). */
const EACH = [
  String.raw`各(?:行政)?(?:村居?|社区|居|村\((?:社区|居)\))(?:民?委员会|委会)`,
  '各级(?:(?![各的和与及、对要应须由在]|会同|部门)[一-龥]){2,14}?(?:服务|经办|管理|监管|监督|执法|运行)机构',
  '各(?![级地省市县区州辖乡镇])(?:(?![各的和与及、])[一-龥]){0,6}?(?:[中大支]队|分局|税务所|派出所|监狱|戒毒所|支行|检察院|法院|林场|卫生院|高校|院校)',
  '各(?![级类地省市县区州辖乡镇])(?:(?![各的和与及、对])[一-龥]){1,8}?(?:企业|机构|公司|医院|服务厅|(?<=直属)院)',
  '(?:[省市县区州]?[局厅委]?机关|[局厅委])?各(?![级地省市县区州辖乡镇])(?:(?!各)[一-龥]){0,8}?(?:部门|单位|处室|科室|股室|司局|园区)',
  String.raw`各(?:处|科)\(室(?:、局)?\)`,
  '各(?:处室局|镇街|街镇)',
  `各(?:${LEVEL})(?:(?![的和与及、])[一-龥]){2,10}?(?:主管|行政|职能)部门`,
  '(?:[省市县区州]级|[省市县区州]直)各(?:部门|单位)(?:\\((?:单位|部门)\\))?',
  `各(?:${LEVEL})(?:局(?![限面部势])|厅|委(?![托派任员]))(?![一-龥]{0,1}党)`,
  '各高校党委',
  '直属各?(?:处室|单位|机构)',
  '[局厅委部]属各(?:单位|部门|学校)',
];

/** How far a body's power goes: 全省各级, 县级以上, 当地, 省市县三级. */
const RANGE_OF_BODIES = [
  '(?:全[省市县区州国]|我[省市县区州])(?:各级|各)?',
  '地方各级|各级地方|各级|各地区?|地方|基层|当地|属地|所在地|上级|同级|本级|本地(?![化区人产籍户])',
  '[县市省]级以上(?:地方)?(?:各级)?',
  '[省市县区乡镇]、?[省市县区乡镇](?:、?[省市县区乡镇])?[两三四]级',
  '(?:中央|国家|[省市县区州乡])级|[省市县区州]直',
  '中央(?!企业|财政|预算)|国家',
];
/** Bodies at the foot of the ladder, bodies only where the text says that somebody drives them. */
const GRASSROOTS = [
  '城乡社区(?!治理|服务|建设|组织|发展|管理|办公|干部)',
  '村级组织',
  String.raw`村\(社区\)(?!服务|建设|组织|干部)`,
  '国有(?:林场|农场|牧场)',
  '(?:经开|高新|开发)区',
  `(?:${RANGE_OF_BODIES.join('|')}|中央|自治区|[省市县区州镇]|乡镇|[省市县区]、[市县区乡镇])财政(?=要|应|须|每年|安排|统筹|给予|承担|列支|负责|[按对]|专项安排|预算安排|各?(?:负担|分担)|[与和](?:${LEVEL})(?:财政)?(?:按|共同|分别|各)[^,。;]{0,12}[分负承]担)`,
  // 各级教育和统计部门 is a list of agencies.
  '各级(?![一-龥]{2,6}[、和及与][一-龥、]{2,30}部门)',
  '地方(?!性|债|标准|政府债)',
  '[省市县州盟旗]级(?!建设|培训|评定|发展|服务|改造|保护|试点|示范|统筹|重点|储备|组织)',
];

const EACH_OF = '(?:各(?:有关|相关)?)?';
const LEVELS = `${EACH_OF}(?:${LEVEL})(?:(?:、|和|及)${EACH_OF}(?:${LEVEL})){0,3}`;
export const SCOPE = `(?:${RANGE_OF_BODIES.join('|')})?(?:${LEVELS}级?)?`;

/** Longer before shorter: 资源规划 before 规划. */
const ONE_FIELD = AGENCY_FIELDS.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

/**
 * Up to five matters of one agency: 文化|广电|旅游|体育, and with 和 between them where the head that shows them to be one follows: 政务|和|大数据|局.
 * Repeats of more than three are not unrolled by V8, which would make a machine of a thousand words several times.
 */
const FIELD = `(?:${ONE_FIELD})(?:(?:[和与](?=[一-龥]{2,12}?(?:局|厅|委员会|中心)))?(?:${ONE_FIELD})){0,4}`;

/** An agency's own party group acts as the agency does: 各级民政部门党组(党委). */
const PARTY_GROUP = String.raw`(?:党组\(党委\)|党委\(党组\)|党组(?!织)|党委)?`;

/** Sources of expressions over folded text. An agency by its full name (民政局), by its field alone as in lists (财政、人社等部门). */
export const AGENCY = `${FIELD}(?:${AGENCY_HEADS.join('|')})${PARTY_GROUP}`;
export const SHORT = `(?<short>(?:[省市县区州]级?|各级|地方|当地)?${FIELD})`;
export const NAME = `(?:${AGENCY}|${NAMED.join('|')})`;
export const ORGAN = ORGANS.join('|');
/** A body with its level, without the place it is of. An `organ` names a body only together with a scope. */
export const BODY = `(?:${EACH.join('|')}|(?<scope>${SCOPE})(?:${NAME}|(?<organ>${ORGAN}))|(?<foot>${GRASSROOTS.join('|')}))`;
/** What BODY can begin with beside the fields of agencies: reaches and levels, named bodies, organs. */
export const BODY_STARTS =
  '党中国部最高级人检审公司共团总全妇残红慈工科文社侨台贸关供银证金老减双编防信法扶网外食安未三河林爱国政农住发经卫教体计民融大疾街居村各我地基当属所上同本局厅委机县市省乡镇区州设盟旗辖纪监委直有相数中军武督府管驻园新景功度保电派业警开';
/** What closes a list of fields and says that agencies are meant: 等部门, 等有关部门, 等12个部门, 三部门. */
export const CLOSING =
  '(?:等(?:国务院|中央(?:和国家机关)?|[省市县区州](?:级|直|政府)?|各级?)?)?(?:\\d{1,2}|[两三四五六七八九十多]{1,3})?个?(?:有关|相关|职能|主管|行业|责任){0,3}(?:部门|单位)(?:和单位)?';
/** A body without a scope or of no public kind, in a list with others: 有关部门, 注册税务师协会. */
export const FELLOW = `(?:有关|相关|其他)(?:部门|单位)|(?:${LEVEL})(?:财政)?(?=(?:按|共同|分别|各)[^,。;]{0,12}[分负承]担)|[一-龥]{2,10}?(?:协会|商会|联合会|公司|集团|银行|海关)`;
/** The last character of 考核办 and 党政办, and not of 举办. */
export const OFFICE_BAN = '(?<![举主承创兴开协督交经])办(?![理法事学公案好])';
/** What the name of a body ends with whose trade is not in the lists: 市教改委, 县考核办. */
export const AUTHORITY_END = [
  '(?<![格布大全结开政])局(?![限面部势域长])|(?<![大客餐展舞歌])厅(?![堂级])|署(?!名)|委员会',
  `(?<![村居常])委(?![托派任员书屈]|会(?!同))|${OFFICE_BAN}|办公室`,
  '[总支大]队|指挥部|领导小组|专班|管理部|部门(?!口)',
].join('|');
/** Offices within an authority: 人事处, 基层司, 社会救助科. */
export const OFFICE_END = [
  '(?<![各好到])处(?![理于置长罚方境])|(?<![学专内外本理工])科(?![学技])',
  '(?<![公上])司(?![法机令])|(?<![参控炒])股(?![份权长票东])|(?<=办公|督[查察导])室',
].join('|');
/** Institutions, which are built and improved as well as acting: 市教科院, 县福利中心. */
export const INSTITUTION_END = [
  OFFICE_END,
  '(?<!市)中心|集团|公司|银行|院(?![士落线])|(?<![一各多])所(?![有需])|(?<![网车])站|馆|学校|大学|协会|学会|联合会|基金会|林场',
  '部队|队伍|军区|警备区|海关',
].join('|');
/** A place that a body is of, standing before it: 常州市, 宝应县, 江苏省常州市. */
export const PLACE =
  '(?:(?![为是的和与及在由对将把各全我向])[一-龥]){2,10}?(?:省|自治区|市|州|地区|盟|县|区|旗|镇|乡|街道)';

/** What the printed name of a body ends with, whatever its trade: for lists that the text says are of bodies. */
const BODY_ENDING = new RegExp(
  `(?:(?<!社)会|[局厅委部办处科室股署院校站所社司行队台馆镇乡村县区市州盟旗]|${[
    '中心|公司|集团|政府|政协|人大|党组|机关|部门|单位|小组|专班|大学|企业|社区|中央|部队|队伍|妇联|残联|工商联|文联|侨联|科协|街道|园区|各地|系统|海关|联社',
    String.raw`[市县区镇街室局道]\)`,
  ].join('|')})$`,
  'u',
);

/** 市住房城乡建设局(市人防办), 各区人民政府〈含开发区〉: what stands in brackets behind a name. */
const IN_BRACKETS = /[(〔〈][^()〔〕〈〉]*[)〕〉]$/u;

/** Does a name end as a body's does, before what is bracketed behind it? */
export const endsAsBody = (name: string): boolean =>
  BODY_ENDING.test(name) || (IN_BRACKETS.test(name) && BODY_ENDING.test(name.replace(IN_BRACKETS, '')));

const WHOLE_FIELD = new RegExp(`^${FIELD}$`, 'u');
/** Is this nothing but the matter of an agency, or several that one agency has? 财政, 文化广电旅游. */
export const isField = (text: string): boolean => WHOLE_FIELD.test(text);
const FIELD_BEHIND = new RegExp(`^(?:[省市县区州])?${FIELD}(?=部门|机关|等|两|三|四|[、和及与,;()]|$)`, 'u');
/** Does the text begin with the matter of an agency that is a name of its own in a list? 人社|等部门, and not 资源交易|服务中心. */
export const beginsWithField = (text: string): boolean => FIELD_BEHIND.test(text);
