import type { Metadata } from '../model/index.js';

type DocumentKind = Metadata['kind'];

/** How a plan's title ends and what kind it then is; the first that fits wins. */
const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/通知$|通告$|公告$|函$/u, '通知'],
  [
    /任务分解|目标分解|责任分解|分解表|任务分工|责任分工|分工方案|任务清单|责任清单|工作清单|任务表|事项清单|项目清单/u,
    '任务分解表',
  ],
  [/^(?:[\d〇零一二]{4}年)?[^关落贯]{0,20}政府工作报告/u, '政府工作报告'],
  [/规划(?:纲要)?$|规划纲要|发展纲要|纲要$/u, '发展规划'],
  [/工作要点|要点$/u, '工作要点'],
  [/方案$|行动计划$/u, '实施方案'],
  [/计划$|安排$|打算$|工作思路$|思路$/u, '工作计划'],
  [/意见$|措施$|举措$|若干政策$|政策(?:措施)?[一二三四五六七八九十\d]+条$/u, '意见'],
];

/** A bracket that closes a title and says nothing about its kind: (2021—2023年), (试行), (征求意见稿). */
const CLOSING_BRACKET = /\([^()]{1,20}\)$/u;

/** The kind of a document with this title: 2015年全省民政工作要点 → 工作要点. */
export function kindOfTitle(title: string | null): DocumentKind {
  if (!title) return '其他';
  const bare = title.replace(CLOSING_BRACKET, '');
  return KINDS.find(([pattern]) => pattern.test(bare))?.[1] ?? '其他';
}

/** What the title of a plan, or of the notice that sends it, ends with. */
const PLAN_NOUN =
  '要点|计划|规划|纲要|方案|安排|打算|思路|报告|分解表|分工|清单|任务表|任务分解|措施|意见|办法|细则|总结|目标|任务|指标|台账|分解|指标表|一览表|汇总表|安排表|进度表|表|规则|规定|制度|举措';
const NOTICE_NOUN = '通知|函|公告|通告|通报|批复|决定|报告|请示|答复';
/** A whole line that reads like a plan's title: no sentence punctuation, and closed by the noun that such titles close with. */
export const PLAN_TITLE = new RegExp(
  `^(?!(?:关于)?(?:印发|下达|转发))[^。;!?:,]{2,80}(?:${PLAN_NOUN})(?:\\([^()]{1,24}\\))?$`,
  'u',
);
/** A title that closes with the subject of the year's work instead: 2019年民政工作, 2020年十件民生实事. */
export const YEAR_TITLE = /^[^。;!?:,]{0,40}\d{4}年[^。;!?:,]{2,40}(?:工作|行动|重点|实事|部署|责任书)$/u;
/** A whole line that reads like a notice's title: …关于印发…的通知. */
export const NOTICE_TITLE = new RegExp(
  `^[^。;!?]{0,60}关于[^。;!?]{2,100}的?(?:${NOTICE_NOUN})(?:\\([^()]{1,24}\\))?$`,
  'u',
);

/** A body sends what it names: 中共中央办公厅印发《…的意见》. */
export const SENT_QUOTED =
  /^(?<sender>[^。《]{2,60}?(?:厅|局|委|部|院|办|室|府|会|组|中心|署|行))(?:关于)?(?:印发|转发|批转|发布)(?<plan>《[^》]{4,100}》)$/u;

/** The notice's title taken apart: who sends, what is sent. */
export const SENDING_TITLE =
  /^(?<sender>[^。《]{0,60}?)(?:关于|(?<=[厅局委部院办室府会组署])(?=印发|转发|批转))(?:印发|下发|下达|公布|发布|转发|批转|报送|呈报|上报|分解下达)(?<plan>(?:关于)?.{2,100}?)的(?:通知|函|公告|通告|报告|请示)$/u;

/** Does a text read like the title of a plan or of a notice? */
export const isTitleText = (text: string): boolean =>
  PLAN_TITLE.test(text) || NOTICE_TITLE.test(text) || YEAR_TITLE.test(text) || SENT_QUOTED.test(text);
