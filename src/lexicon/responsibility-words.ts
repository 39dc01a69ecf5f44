import type { UnitRole } from '../model/index.js';

/** Headings of a list of bodies: 责任单位:市民政局、市财政局. Each as a pattern with the role that it gives. */
export const LABELS: readonly (readonly [UnitRole, string])[] = [
  ['lead', '(?:总)?牵头(?:责任|负责)?(?:单位|部门|处室|科室|股室|司局|机构|处|局)(?:\\([^()]{1,6}\\))?'],
  ['lead', '主办(?:单位|部门|处室|科室)'],
  [
    'support',
    '(?:协助|协办|配合|协同|参与|参加|参建|支持|协作)(?:责任)?(?:单位|部门|处室|科室|股室|司局|处|局)(?:\\([^()]{1,6}\\))?',
  ],
  [
    'responsible',
    '(?:主要|第一|具体)?(?:责任|负责|主责|承办|落实|承担)(?:单位|部门|处室|科室|股室|司局|机构|主体|处\\(室\\)|处|局)(?:\\([^()]{1,6}\\))?',
  ],
  ['responsible', '(?:实施|执行)(?:单位|部门|处室|科室|主体)'],
  ['guide', '(?:业务)?(?:指导|督导)(?:单位|部门|处室|科室)'],
  ['lead', '(?:牵头|主办)(?=:)'],
  ['support', '(?:协办|配合|参与)(?=:)'],
  ['responsible', '(?:责任|负责)(?=:)'],
];

/** Behind the bodies: (A、B负责), A牵头, B配合, 按职责分工落实. */
export const CHARGES: readonly (readonly [UnitRole, string])[] = [
  ['lead', '(?:分别|共同|联合|总)?牵头(?:负责|落实|组织|实施|推进|抓总)*'],
  [
    'responsible',
    '(?:等)?(?:根据|依据|按照?)(?:各自)?(?:工作)?(?:职责|职能|职责分工|分工|任务分工|职能分工|职责任务|职权|部门职责|法定职责)(?:分别|分工)?(?:牵头)?(?:负责|落实|做好|组织实施|推进|抓好落实|完成(?:有关|相关)工作)?',
  ],
  ['responsible', '(?:分别|共同|具体|分工|各自|分头)?负责(?:落实|组织实施|实施|推进|抓好落实)?'],
  ['guide', '(?:业务)?指导(?=[,;)、。]|$)'],
  ['support', '(?:积极|密切|共同|协同|分别)?(?:配合|参与|参加|协助|协办)(?:落实|实施)?'],
];

/** Names once who answers for all tasks: 以下任务均需各区政府落实,不再列出. */
export const BLANKET =
  /^以[下上](?:各项|所有|全部)?(?:重点)?(?:任务|工作|措施|举措|事项|条款|内容|项目)?(?:,)?均(?:需要?|须|含|由|要|应由?|包括|涉及)/u;

/** Opens an assignment that is for all above it: 以上工作由市发展改革委牵头. */
export const BLANKET_BACK = /^[\s(【]{0,3}(?:以上|上述)/u;

/** What LABELS and CHARGES can begin with, and 与. */
export const LABEL_AND_CHARGE_STARTS = '总牵主协配参支第具责负承落实执分共联等根依按各密积与业';

/** Before the body: the role of the body that follows. The issuer drives it, works with it, helps it or asks for its help. */
export const DRIVING: readonly string[] = [
  '督促',
  '督导',
  '指导',
  '指导好',
  '指导支持',
  '支持指导',
  '指导督促',
  '督促指导',
  '指导和督促',
  '督促和指导',
  '指导、督促',
  '督促、指导',
  '指导帮助',
  '指导推动',
  '协调推动',
  '组织动员',
  '组织指导',
  '监督指导',
  '推动',
  '推进',
  '协调',
  '要求',
  '报请',
  '提请',
  '促请',
  '敦促',
  '促使',
  '责成',
  '动员',
  '组织',
  '确保',
  '帮助',
  '监督',
  '督办',
  '建议',
  '选择',
  '选择部分',
  '请',
  '由',
];
export const JOINING: readonly string[] = ['会同', '联合', '商请', '协同'];
export const ASSISTING: readonly string[] = ['配合'];
export const ASKING: readonly string[] = ['争取'];
/** 落实各级党组的主体责任. */
export const CHARGING: readonly string[] = ['落实', '落实好', '压实', '压紧压实', '压紧', '强化', '夯实'];

/** Behind 与X: what the issuer and X do together. */
export const TOGETHER =
  '共同|协同|联合|合作|协作|配合|(?:信息|数据)?共享(?!平台|[数系]|服务|库)|联动|对接|会商|沟通|衔接|联系|协调|签订|签署|建立|共建';
