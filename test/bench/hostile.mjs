// Time per character for texts made to be slow, and for notices, at growing sizes: node test/bench/hostile.mjs [NAME…]
// What is linear has the same time per character in every column. A run stops growing where one text takes longer than LIMIT seconds.
import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '../../.build/pipeline.js';

const SIZES = (process.env.SIZES ?? '10000,100000,1000000').split(',').map(Number);
const LIMIT = Number(process.env.LIMIT ?? 20);
/** Short texts are read several times, and the quickest counts. */
const LEAST_SECONDS = 0.3;

const notices = ['seeds', 'test/notices'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
const repeated = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const numbered = (line) => (length) => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += line(i);
  return text.slice(0, length);
};
/** Opened as often as closed. */
const nested = (open, close) => (length) => open.repeat(length / 2) + close.repeat(length / 2);
/** Behind a title, so that what follows is read as a plan. */
const inPlan = (make) => (length) => `2023年民政工作要点\n\n一、目标\n${make(length)}`;

const TEXTS = {
  notices: repeated(notices.join('\n')),
  'notices on one line': repeated(notices.join('').replaceAll('\n', '')),
  'measures on one line': inPlan(repeated('新建养老机构12所，改造农村敬老院35家，护理型床位占比达到60%以上，')),
  'measures by lines': inPlan(repeated('新建养老机构12所，护理型床位占比达到60%以上。\n')),
  'items by lines': numbered((i) => `${i % 90}. 推进第${i}项工作，确保3月底前完成${i}个。\n`),
  'values by 、': inPlan(repeated('10%、')),
  'bodies by 、': inPlan(repeated('市民政局、')),
  'regions by 、': inPlan(repeated('苏南、')),
  分别: repeated('分别'),
  '分别 with values': inPlan(repeated('苏南、苏中分别达到90%、80%，')),
  'digit and 万': repeated('1万'),
  '《': repeated('《'),
  '《》 nested': nested('《', '》'),
  '( nested': nested('（', '）'),
  '[一-龥] only': repeated('的'),
  'text without a stop': inPlan(repeated('推进养老服务体系建设')),
  'short sentences': inPlan(repeated('推进工作。')),
  'no numerals': repeated('推进养老服务体系建设，落实责任。\n'),
  'labels': repeated('索引号：'),
  'tags on one line': repeated('<!--aaa'),
  'tabs': repeated('a\tb\tc\n'),
  '| cells': repeated('|甲|乙|丙'),
  '| rows': repeated('| 1 | 建设养老机构 | 5个 | 市民政局 |\n'),
  'line feeds': repeated('\n\n市'),
  spaces: repeated('　 '),
  // What the reading copy looks at: lines broken at a margin with one long line among them, page lines, Markdown, typed-out figures.
  'wrapped, 关于': (length) => `${'为加强水利工程建设管理，进一步落实各级责任，确保工程质量和运行安全，制定\n'.repeat(40)}${'关于'.repeat(length / 2)}甲\n乙`,
  'wrapped lines': repeated('为加强水利工程建设管理，进一步落实各级责任，确保工程质量和运行安全，制定\n'),
  'letters, then 甲': (length) => `一、甲\n${'a'.repeat(length)}甲\n乙`,
  'heading and spaces': (length) => `# 甲\n# 乙\n**丙**\n# 丁${' '.repeat(length)}戊`,
  // A number, a run of one sign, a word: what trims an end must not begin anew at each.
  ...Object.fromEntries(
    [' ', '\t', '　', '：', '；', '，', '、', '.', '\u200b'].map((sign) => [
      `1. ${JSON.stringify(sign)} 甲`,
      (length) => `2023年工作要点\n1.${sign.repeat(length)}甲\n2.乙\n`,
    ]),
  ),
  // Words that the rules know, one behind another without end.
  年平均: inPlan(repeated('年平均')),
  组织做好: inPlan(repeated('组织做好')),
  族: inPlan(repeated('族')),
  'page lines': repeated('- 12 -\n'),
  '（ open': repeated('（甲\n'),
  'digits apart': inPlan(repeated('1 9 9 7 年，')),
  'items told by others': repeated('1.2甲\n'),
  'heads of a table': repeated('序号\n项目名称\n责任单位\n'),
  ...Object.fromEntries([...'1一(（)、，。%“”年各市由是第万.:：'].map((c) => [`${c} only`, repeated(c)])),
  ...Object.fromEntries(['一、', '（一）', '1.', '第一条', '到2020年', '每千名', '责任单位：', '至少', '2015年'].map((c) => [c, repeated(c)])),
};

// The first texts of a process are read slower than those behind them.
for (let i = 0; i < 20; i++) for (const notice of notices) extract(Buffer.from(notice), 'notice.txt');

const chosen = process.argv.slice(2);
const names = Object.keys(TEXTS).filter((name) => chosen.length === 0 || chosen.includes(name));
console.log(`${'nanoseconds a character, at'.padEnd(28)}${SIZES.map((size) => size.toLocaleString('en').padStart(13)).join('')}   growth`);
for (const name of names) {
  const costs = [];
  for (const size of SIZES) {
    const bytes = Buffer.from(TEXTS[name](size));
    let best = Number.POSITIVE_INFINITY;
    let spent = 0;
    do {
      const before = process.cpuUsage();
      try {
        extract(bytes, 'hostile.txt');
      } catch (error) {
        if (error.name !== 'SourceError') throw error;
      }
      const { user, system } = process.cpuUsage(before);
      const seconds = (user + system) / 1e6;
      best = Math.min(best, seconds);
      spent += seconds;
    } while (spent < LEAST_SECONDS);
    costs.push((best / size) * 1e9);
    if (best > LIMIT) break;
  }
  const growth = (costs.at(-1) / costs[0]).toFixed(1);
  console.log(name.padEnd(28) + costs.map((cost) => Math.round(cost).toLocaleString('en').padStart(13)).join('') + growth.padStart(9));
}
