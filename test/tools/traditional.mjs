// Writes src/lexicon/traditional-table.ts from the character tables of OpenCC (Apache-2.0), as the package opencc-js carries them.
// Run it in a folder where `npm install opencc-js@1.4.2` was done: node PATH/test/tools/traditional.mjs PATH/src/lexicon/traditional-table.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dictionaries = join(process.cwd(), 'node_modules/opencc-js/dist/esm-lib/dict');
const pairsOf = async (name) => {
  const { default: written } = await import(join(dictionaries, `${name}.js`));
  return written.split('|').map((entry) => entry.split(' '));
};

/** The characters of GB2312, which is what simplified text is written with. */
const gb2312 = new Set(
  Array.from({ length: 72 }, (_, row) => {
    const bytes = Uint8Array.from({ length: 188 }, (_, i) => (i % 2 === 0 ? 0xb0 + row : 0xa1 + (i >> 1)));
    return [...new TextDecoder('gb18030').decode(bytes)];
  }).flat(),
);

/** What plans mean where a character has several simplified ones. */
const DECIDED = { 乾: '干', 著: '着', 瞭: '了', 藉: '借', 徵: '征', 妳: '你', 甦: '苏', 祕: '秘', 喫: '吃', 麽: '么' };

const table = new Map(Object.entries(DECIDED));
for (const [from, to] of await pairsOf('TSCharacters')) if (!table.has(from)) table.set(from, to[0]);
for (const name of ['TWVariantsRev', 'HKVariantsRev'])
  for (const [from, to] of await pairsOf(name)) {
    const simplified = table.get(to[0]) ?? to[0];
    if (!table.has(from) && from !== simplified && !gb2312.has(from)) table.set(from, simplified);
  }

/** The form that text is mostly converted to comes first among those of one simplified character. */
const usual = new Map((await pairsOf('STCharacters')).map(([from, to]) => [from, to[0]]));
const pairs = [...table].filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to && gb2312.has(to));
pairs.sort(([a, x], [b, y]) => (usual.get(x) === a ? 0 : 1) - (usual.get(y) === b ? 0 : 1) || a.charCodeAt(0) - b.charCodeAt(0));

const lines = (text) => text.match(/.{1,100}/gu).map((line) => `  '${line}'`).join(' +\n');
const written = (name, comment, kept) =>
  `/** ${comment} */\nexport const ${name} = {\n  from:\n  ${lines(kept.map(([from]) => from).join('')).replaceAll('\n', '\n  ')},\n  to:\n  ${lines(kept.map(([, to]) => to).join('')).replaceAll('\n', '\n  ')},\n} as const;\n`;
writeFileSync(
  process.argv[2],
  `// Made by test/tools/traditional.mjs; do not edit. Which traditional character is which simplified one is from OpenCC's tables
// (https://github.com/BYVoid/OpenCC, Apache-2.0), 乾, 著, 瞭, 藉 and a few others as plans use them.

${written('TRADITIONAL', 'Characters that simplified text is not written with, and under each the simplified one.', pairs.filter(([from]) => !gb2312.has(from)))}
${written('SHARED', 'Characters that simplified text has too, but seldom: 於 is 于 only among traditional ones.', pairs.filter(([from]) => gb2312.has(from)))}`,
);
console.log(pairs.length, 'pairs');
