/** Ministries, as they are and were called: a 部 of any other name may be a party committee's (县委宣传部). */
const MINISTRIES =
  '外交|国防|教育|科学技术|科技|工业和信息化|工信|信息产业|公安|国家安全|民政|监察|司法|财政|人力资源和?社会保障|人社|人事|劳动和社会保障|自然资源|国土资源|生态环境|环境保护|住房和?城乡建设|住建|建设|交通运输|交通|铁道|水利|农业农村|农业|商务|对外贸易经济合作|文化和旅游|文化|卫生|退役军人事务|退役军人|应急管理';

/** General administrations that bear no 国家: 海关总署, 市场监管总局. */
const ADMINISTRATIONS =
  '海关总署|审计署|(?:市场监管|市场监督管理|税务|体育|工商|工商行政管理|质检|安全监管|食品药品监管|广播?电影?电视|新闻出版|广电|环保|民航|金融监管)总局|全国总工会|全国妇联|共青团中央|全国工商联';

/** Boards and banks of the whole country. */
const CENTRAL =
  '中国(?:人民银行|银保监会|银监会|保监会|证监会|银行保险监督管理委员会|证券监督管理委员会|气象局|地震局|民航局|民用航空局|残疾人联合会|残联|科学院|工程院|科协|关工委)';

/** What the name of a body of the whole country begins with. */
export const NATIONAL_BODY = new RegExp(
  `^(?:中共中央|中央|国务院|国家(?!级)[\\u4e00-\\u9fff]{2,14}(?:委|局|署|办)|全国(?:人大|人民代表大会|政协|[\\u4e00-\\u9fff]{2,14}(?:委员会|领导小组|办公室))|最高人民(?:法|检察)院|中华人民共和国|(?:${MINISTRIES})部(?![门署分])|${ADMINISTRATIONS}|${CENTRAL})`,
  'u',
);

/** A title that speaks for the whole country (2016年全国民政工作要点), and not of a rank that a city strives for. */
export const NATIONAL_TITLE =
  /^(?:(?:19|20)\d{2}年(?:度)?)?(?:关于)?全国(?!文明|卫生城|双拥|模范|示范|百强|先进|县域|一流|试点)/u;
