// Notices made from the structures of real ones: the same sentences, headings and tables in other orders, with other
// places, years and numbers. A number gives the same notice everywhere.
import { readdirSync, readFileSync } from 'node:fs';

const REPOSITORY = new URL('../../', import.meta.url);
const MAJOR = /^[一二三四五六七八九十]{1,3}、/;
const BOILERPLATE = /ICP|公网安备|Copyright|打印|标识码|扫|分享/;
const MINOR = /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、])/;
const ORDINALS = [...'一二三四五六七八九十', ...[...'一二三四五六七八九'].map((digit) => `十${digit}`)];

const PLACES = [
  '江苏 山东 贵州 浙江 四川 安徽 广东 云南 宁夏 内蒙古 福建 湖南 河南 黑龙江 陕西 甘肃 江西 湖北 河北 山西 辽宁 吉林 青海 海南'.split(
    ' ',
  ),
  '常州 成都 赣州 南阳 湖州 佳木斯 定西 南京 苏州 无锡 徐州 济南 青岛 贵阳 宁波 绵阳 合肥 芜湖 东莞 昆明 泉州 长沙 洛阳 西安 兰州'.split(
    ' ',
  ),
  '石泉 涿鹿 安化 东源 明溪 溧阳 金坛 武进 新北 天宁 钟楼 宜兴 昆山 沭阳 泗洪 肥西 长丰 南部 射洪 华宁 通海 永泰 连江 浏阳 宁乡'.split(
    ' ',
  ),
];
const PLACE = new RegExp(PLACES.flat().join('|'), 'g');

/** Numbers in an even spread that the seed decides: mulberry32. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { next, below, of: (list) => list[below(list.length)], between: (low, high) => low + below(high - low + 1) };
}

const readAll = (folder) =>
  readdirSync(new URL(folder, REPOSITORY))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(folder + name, REPOSITORY), 'utf8'));

/**
 * The notices of the repository, as parts: letterhead, sections with their lines, tables of one cell a line. The five real
 * ones count four times, for the others say more in fewer words than notices do.
 */
export function readParts() {
  const real = readAll('seeds/').map(partsOf);
  return [...real, ...real, ...real, ...real, ...readAll('test/notices/').map(partsOf)];
}

function partsOf(text) {
  const lines = text.split(/\r?\n/);
  const firstBody = lines.findIndex((line) => MAJOR.test(line));
  const head = lines.slice(0, firstBody < 0 ? 20 : firstBody);
  const sections = [];
  for (const line of lines.slice(head.length)) {
    if (MAJOR.test(line) || sections.length === 0) sections.push({ heading: line.replace(MAJOR, '').trim(), lines: [] });
    else if (line.trim() !== '') sections.at(-1).lines.push(line);
  }
  const prose = lines
    .slice(head.length)
    .filter((line) => line.length > 30 && !line.includes('\t') && !BOILERPLATE.test(line));
  return { head, sections, tables: tablesIn(lines), sentences: prose.flatMap(sentencesOf) };
}

/** Stretches of short lines: tables as they come out of a web page. */
function tablesIn(lines) {
  const tables = [];
  let run = [];
  for (const line of [...lines, '。'.repeat(40)]) {
    if (line.trim() !== '' && line.length < 40 && !MAJOR.test(line)) run.push(line);
    else {
      if (run.length >= 12) tables.push(run.slice(0, 80));
      run = [];
    }
  }
  return tables;
}

/** Other places and years and numbers for one notice: the same word always becomes the same other word. */
function disguise({ below, between }) {
  const shifts = PLACES.map((names) => below(names.length));
  const years = between(-6, 6);
  const place = (name) => {
    const level = PLACES.findIndex((names) => names.includes(name));
    return PLACES[level][(PLACES[level].indexOf(name) + shifts[level]) % PLACES[level].length];
  };
  const number = (digits, before, after) => {
    if (/^(?:19|20)\d\d$/.test(digits)) return String(Number(digits) + years);
    if (after === '月' || (before === '-' && after === '-')) return String(between(1, 12)).padStart(digits.length, '0');
    if (after === '日' || before === '-') return String(between(1, 28)).padStart(digits.length, '0');
    return String(between(10 ** (digits.length - 1), 10 ** digits.length - 1));
  };
  return (text) =>
    text
      .replace(PLACE, place)
      .replace(/(?<!\d)\d{1,6}(?!\d)/g, (digits, at, whole) =>
        number(digits, whole[at - 1], whole[at + digits.length]),
      );
}

const sentencesOf = (line) => line.match(/[^。；;]+[。；;]?/g) ?? [];

/** A paragraph with some of its sentences gone and some of other notices' between them. */
function mixed(line, parts, { next, of }) {
  return sentencesOf(line)
    .map((sentence) => {
      const dice = next();
      if (dice < 0.2) return '';
      return dice < 0.4 ? of(of(parts).sentences) : sentence;
    })
    .join('');
}

/** A notice of about 4,000 characters (10 kB), from a third of that to three times. */
export function madeNotice(seed, parts) {
  const luck = chance(seed);
  const base = luck.of(parts);
  const other = disguise(luck);
  const wanted = Math.round(3800 * 3 ** (luck.next() + luck.next() - 1)) - 550;
  const body = [];
  let length = base.head.join('\n').length;
  for (let number = 0; length < wanted && number < ORDINALS.length; number++) {
    const own = base.sections.length > number && luck.next() < 0.7;
    const { heading, lines } = luck.of(own ? base.sections : luck.of(parts).sections);
    body.push(`${ORDINALS[number]}、${heading}`);
    for (const line of lines) {
      if (length > wanted) break;
      const written = MINOR.test(line) || line.length > 30 ? mixed(line, parts, luck) : line;
      body.push(written);
      length += written.length + 1;
    }
  }
  const tables = luck.of(parts).tables;
  if (luck.next() < 0.25 && tables.length > 0) body.push('', '附件：任务分解表', ...luck.of(tables));
  return `${other([...base.head, ...body].filter((line, at, all) => line !== '' || all[at - 1] !== '').join('\n'))}\n`;
}
