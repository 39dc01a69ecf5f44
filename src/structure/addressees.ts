import { regionAt } from '../lexicon/regions.js';

/** What an addressee ends with, so that a 、 after it parts two bodies: 镇江新区社发局、…; 各市、县(市、区)民政局 is one. */
const COMPLETE =
  /(?:局|厅|委|处|室|办|科|部|署|院|会|行|社|团|中心|政府|单位|部门|机构|组织|企业|公司|学校|委员会|党组|处室|\((?:室|局|办|委)[^)]*\))$/u;
const ADDRESSEE =
  /^(?:各|中共|省|市|县|区|局|厅|委|机关|[\u4e00-\u9fff]{2,20}(?:政府|局|厅|委员会|委|办公室|部|处|中心|集团|公司))/u;
const NOT_ADDRESSEE =
  /^(?:各位|各项|同志|尊敬)|(?:如下|以下|下列|要求|是|即|包括|任务|目标|原则|措施|通知|代表|委员|朋友|同志们)[:,]?$/u;

/** Is this line the 主送机关: a list of bodies closed by a colon? */
export function isAddresseeLine(line: string): boolean {
  if (line.length > 500 || !line.endsWith(':') || /[。!?《]/u.test(line)) return false;
  const parts = splitBodies(line.slice(0, -1));
  return (
    !NOT_ADDRESSEE.test(line) &&
    ADDRESSEE.test(line) &&
    parts.every((part) => part.length <= 60) &&
    COMPLETE.test(parts.at(-1) ?? '')
  );
}

/** The bodies addressed, split at commas, and at 、 where a whole body stands before it. Brackets are not looked into. */
export function splitBodies(line: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= line.length; i++) {
    const c = line[i];
    if (c === '(' || c === '（') depth++;
    else if (c === ')' || c === '）') depth--;
    const part = line.slice(from, i).trim();
    const ends =
      c === undefined ||
      (depth <= 0 &&
        (c === ',' ||
          c === '，' ||
          c === ';' ||
          c === '；' ||
          (c === '、' && partsAt(part, /^[^,，;；、]{0,12}/u.exec(line.slice(i + 1, i + 13))?.[0] ?? ''))));
    if (!ends) continue;
    if (part) parts.push(part);
    from = i + 1;
  }
  return parts;
}

/** A whole body stands before the 、 and a new one begins after it; in 市政府各部门、直属机构 the 各 is for both. */
function partsAt(part: string, next: string): boolean {
  if (!COMPLETE.test(part.replaceAll('（', '(').replaceAll('）', ')'))) return false;
  return !part.includes('各') || next.includes('各') || regionAt(next, 0) !== null;
}
