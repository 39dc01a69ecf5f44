const HAN = String.raw`\p{Script=Han}`;
/** Words that stand right before a document number and are no part of it (按照鲁政发〔2013〕23号文). */
const CUE =
  '按照|根据|依据|依照|遵照|参照|对照|贯彻|落实|执行|实施|印发|下发|转发|发布|制定|出台|关于|以及|和|及|与|见|的';
/** What document numbers begin with when nothing else shows where they begin: the state, the party, a province, a ministry. */
const ISSUER = '[国中京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新民财]';
/** 〔2009〕24号, [2009]24号, and with a lost bracket 〔20162号. */
const YEAR_AND_NUMBER = String.raw`(?:[〔[(]\d{4}[〕\])]第?\d{1,4}号|〔\d{5,8}号)`;

/** Source of a regular expression over folded text for a document number: 鲁发〔2009〕24号. */
export const DOCUMENT_NUMBER = [
  `(?<=^|[^${HAN}]|${CUE})(?:(?!${CUE})${HAN}){1,8}${YEAR_AND_NUMBER}`,
  `${ISSUER}${HAN}{0,5}${YEAR_AND_NUMBER}`,
  YEAR_AND_NUMBER,
].join('|');
