// What an afternoon gives: one regular expression a field, nothing else. It shows how much of the task is easy.

const MEASURE =
  /(?<before>[^\s，。；：、]{0,8}?)(?<number>\d+(?:\.\d+)?)(?<times>[万亿]?)(?<unit>%|％|元|个百分点|个|家|所|张|人次|人|户|平方米|公里|亩|公顷|吨|项|名|座|处|件|场|条|套)/g;
const DATE = /(?:到|至|在)?(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})日)?(?:底前|底|前|年底前|年底)/g;
const BODIES = /[（(](?<bodies>[^（）()\n]*?)(?<word>牵头|负责|配合)[^（）()\n]*[)）]/g;
const REFERENCE = /《(?<title>[^《》\n]+)》/g;
const HEADING = /^[\s\u3000]*(?<marker>(?<major>第?[一二三四五六七八九十]{1,3}[章、])|(?<minor>[（(][一二三四五六七八九十]{1,3}[)）])|\d{1,2}[.．、])[ \u3000]*(?<title>[^\n。]{1,60})/gm;
const TITLE = /^.*(?:工作要点|工作计划|规划|方案|工作报告|意见|通知)$/m;
const DOCUMENT_NUMBER = /[\u4e00-\u9fff]{2,8}〔\d{4}〕\d+号/;
const PUBLISHED = /发布(?:日期|时间)[:：]\s*(\d{4})[-年](\d{1,2})[-月](\d{1,2})/;
const YEAR = /(20\d\d)年/;

const TIMES = { '': 1, '万': 1e4, '亿': 1e8 };
const spanOf = ({ index, 0: { length } }) => ({ start: index, end: index + length });
const twoDigits = (number) => String(number).padStart(2, '0');
const lastDay = (year, month) => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

function measures(text) {
  return [...text.matchAll(MEASURE)].map((found) => {
    const { before, number, times, unit } = found.groups;
    const start = found.index + before.length;
    return {
      span: { start, end: found.index + found[0].length },
      subject: text.slice(Math.max(0, start - 8), start).replace(/^.*[\s，。；：、]/s, '') || null,
      ...{ op: '=', value: Number(number) * TIMES[times], upper: null, unit: unit.replace('％', '%') },
      ...{ per: null, scope: null, status: 'target', due: null },
    };
  });
}

function deadlines(text, planYear) {
  return [...text.matchAll(DATE)]
    .filter(({ groups }) => groups.year ?? groups.month)
    .map((found) => {
      const { year = planYear, month = 12, day = lastDay(year, month) } = found.groups;
      return { span: spanOf(found), kind: 'by', to: `${year}-${twoDigits(month)}-${twoDigits(day)}`, duration: null };
    });
}

const bodies = (text) =>
  [...text.matchAll(BODIES)].flatMap((found) => {
    const role = { 牵头: 'lead', 负责: 'responsible', 配合: 'support' }[found.groups.word];
    return found.groups.bodies
      .split(/[、，；]/)
      .filter((unit) => unit !== '')
      .map((unit) => {
        const start = text.indexOf(unit, found.index);
        return { span: { start, end: start + unit.length }, unit, role };
      });
  });

const DIGITS = [...'一二三四五六七八九'];
/** Up to ninety-nine, which is as far as headings go. */
function chineseNumber(marker) {
  const plain = /\d+/.exec(marker)?.[0];
  if (plain) return Number(plain);
  const written = marker.replace(/[^一二三四五六七八九十]/g, '');
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + DIGITS.indexOf(ones) + 1;
}

const sections = (text) =>
  [...text.matchAll(HEADING)].map((found) => {
    const { marker, major, minor, title } = found.groups;
    const start = found.index + found[0].indexOf(marker);
    const span = { start, end: found.index + found[0].length };
    return { span, level: major ? 1 : minor ? 2 : 3, number: chineseNumber(marker), title: title.trim() };
  });

const references = (text) =>
  [...text.matchAll(REFERENCE)].map((found) => ({
    ...{ span: spanOf(found), title: found.groups.title, documentNumber: null, self: false },
  }));

function metadata(text, year) {
  const [, publishedYear, month, day] = PUBLISHED.exec(text) ?? [];
  return {
    title: TITLE.exec(text)?.[0].trim() ?? null,
    ...{ kind: '其他', issuer: null, indexNumber: null, issuedOn: null },
    documentNumber: DOCUMENT_NUMBER.exec(text)?.[0] ?? null,
    publishedOn: publishedYear ? `${publishedYear}-${twoDigits(month)}-${twoDigits(day)}` : null,
    region: { name: null },
    period: { start: year && `${year}-01-01`, end: year && `${year}-12-31` },
  };
}

/** A text as a document, as far as it is judged. */
export function byBaseline({ source: text }) {
  const year = YEAR.exec(text)?.[1] ?? null;
  const numbered = (records) => records.map((record, index) => ({ ...record, id: String(index) }));
  return {
    text,
    metadata: metadata(text, year),
    ...{ blocks: [], tables: [] },
    sections: numbered(sections(text)),
    measures: numbered(measures(text)),
    deadlines: numbered(deadlines(text, year)),
    responsibleUnits: numbered(bodies(text)),
    references: numbered(references(text)),
  };
}
