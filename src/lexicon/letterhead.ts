/**
 * What a label in a notice's letterhead or metadata table stands for. `boilerplate` says nothing about the document; `made-on` is the day of
 * the signature on some sites, and that of the page on others.
 */
export type LabelKind =
  | 'index-number'
  | 'document-number'
  | 'issuer'
  | 'published-on'
  | 'issued-on'
  | 'made-on'
  | 'name'
  | 'place'
  | 'other'
  | 'boilerplate';

const LABELS: readonly (readonly [LabelKind, readonly string[]])[] = [
  ['index-number', ['索引号', '信息索引号', '索引编号']],
  ['document-number', ['文号', '发文字号', '发文文号', '文件编号', '文件号', '公文文号', '文件文号']],
  [
    'issuer',
    [
      '发布机构',
      '发文机关',
      '发文机构',
      '发文单位',
      '制发单位',
      '制发机关',
      '发布单位',
      '公开单位',
      '公开机构',
      '制定机关',
      '成文机关',
      '信息公开单位',
    ],
  ],
  [
    'published-on',
    [
      '发布日期',
      '发布时间',
      '公开日期',
      '公布日期',
      '发表时间',
      '发表日期',
      '更新时间',
      '更新日期',
      '上传时间',
      '公开时间',
      '时间',
      '日期',
    ],
  ],
  ['issued-on', ['成文日期', '发文日期', '发文时间', '成文时间', '印发日期', '制发日期', '签发日期', '印发时间']],
  ['made-on', ['生成日期', '生成时间']],
  ['name', ['名称', '标题', '信息名称', '文件名称', '公文名称', '文件标题']],
  ['place', ['地区', '所属地区', '适用地区']],
  [
    'other',
    [
      '分类',
      '机构分类',
      '行业分类',
      '组配分类',
      '主题分类',
      '体裁分类',
      '信息分类',
      '服务对象分类',
      '题材分类',
      '公文种类',
      '信息类别',
      '主题词',
      '关键词',
      '关键字',
      '内容概述',
      '内容概况',
      '概述',
      '有效性',
      '时效',
      '时效性',
      '有效期',
      '文件状态',
      '失效日期',
      '失效时间',
      '废止日期',
      '生效日期',
      '生效时间',
      '实施日期',
      '公开方式',
      '公开形式',
      '公开范围',
      '公开类别',
      '公开属性',
      '公开时限',
      '公开程序',
      '效力状态',
      '是否有效',
      '规范性文件编号',
      '统一编号',
      '登记号',
      '签发人',
      '来源',
      '信息来源',
      '稿件来源',
      '文章来源',
      '发布来源',
      '作者',
      '主办单位',
      '文件类型',
      '语种',
      '所属行业',
      '项目性质',
      '所属机构',
      '发文种类',
      '所属主题',
      '解读',
    ],
  ],
  [
    'boilerplate',
    [
      '浏览次数',
      '浏览量',
      '浏览',
      '访问次数',
      '访问量',
      '点击数',
      '点击次数',
      '点击率',
      '点击',
      '阅读次数',
      '阅读量',
      '阅读',
      '人气',
      '字号',
      '字体',
      '字体大小',
      '字体显示',
      '视力保护色',
      '背景色',
      '保护视力色',
      '打印',
      '分享',
      '分享到',
      '分享至',
      '责任编辑',
      '编辑',
      '审核',
      '校对',
      '录入',
      '录入者',
      '信息员',
      '编审',
      '终审',
      '初审',
      '复审',
      '二维码',
      '收藏',
    ],
  ],
];

const KIND = new Map(LABELS.flatMap(([kind, names]) => names.map((name) => [name, kind] as const)));
/** What a label stands for, spaces inside it (索 引 号) ignored; null for a label that is not known. */
export const labelKind = (label: string): LabelKind | null => KIND.get(label.replaceAll(' ', '')) ?? null;

/** All labels, the longest first, letters spaced out or not: 索 引 号. */
const ANY_LABEL = [...KIND.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((label) => [...label].join(' {0,4}'))
  .join('|');

/** A label with its colon, at the start of a line, after a space or after an opening bracket: `索引号: X 组配分类: Y`. */
export const LABEL_WITH_COLON = new RegExp(`(?<=^|[ (\\[|;,])(?<label>${ANY_LABEL}) {0,4}:`, 'gd');

/** A line that begins with a label: 发布机构:…. */
export const LABELLED_LINE = new RegExp(`^(?:${ANY_LABEL}) {0,4}:`, 'u');

/** What the name of a public body ends with; `局(委)` and `办公室` come with their brackets and suffixes. */
const BODY_SUFFIX =
  '人民政府|政府|委员会|办公厅|办公室|国务院|办事处|管理局|民政部|财政部|总局|公署|厅|局|委|部|署|院|会|办|中心|处|市委|县委|区委|省委|党组|管委会|指挥部|领导小组';
/** A whole line that is one body's name or several set side by side: 江苏省民政厅, 民政部 财政部, 中共常州市委办公室. */
export const BODY_NAME = new RegExp(
  `^[\\u4e00-\\u9fffX×、()“”·— ]{1,60}?(?:${BODY_SUFFIX})(?:\\([\\u4e00-\\u9fff]{1,12}\\))?$`,
  'u',
);

/** A line saying whether the notice is public: (此件主动公开), (此件公开发布). */
export const PUBLICITY_NOTE =
  /^\(?(?:此件|此文|本文|信息公开形式|公开属性)[^。]{0,12}(?:公开|发布|印发)[^。]{0,6}\)?$/u;

/** Footer of the printed paper: 抄送:…, XX办公室 2015年3月1日印发. */
export const PRINT_FOOTER = /^(?:抄送|抄报|主送|报送|分送)[:：]|印发$/u;
