/** The words with which a report opens: 现在，我代表泰州市人民政府，向大会报告工作. */
export interface Speech {
  /** The body in whose name it is given, as named: 泰州市人民政府, or no more than 市人民政府. */
  readonly body: string;
  /** It is the report on all of a government's work, not that on a budget or a plan. */
  readonly ofGovernment: boolean;
  /** Where the name stands in the text that was searched. */
  readonly start: number;
}

const SPEAKS =
  /我(?:谨|们)?(?:代表|受)(?<body>[\u4e00-\u9fff]{0,20}?(?:国务院|政府|行署))(?:的?委托)?(?<said>[^。!?]{0,60})/u;
const OF_ALL_WORK = /报告(?:政府|[\d年一-龥]{0,12}的?)?工作|作(?:政府)?工作报告|报告(?:过去|五年)|(?:作|做)报告/u;
const OF_ONE_THING = /预算|决算|执行情况|计划草案|专项|审计|环境状况/u;
/** A speech opens with these words within so many characters. */
const OPENING = 2_000;

/** Who speaks in a text, if it is a speech: read from its opening, folded. */
export function speechIn(body: string): Speech | null {
  const found = SPEAKS.exec(body.slice(0, OPENING));
  const { body: name, said = '' } = found?.groups ?? {};
  if (!found || name === undefined) return null;
  return {
    body: name,
    ofGovernment: OF_ALL_WORK.test(said) && !OF_ONE_THING.test(said),
    start: found.index + found[0].indexOf(name),
  };
}
