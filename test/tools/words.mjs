// Makes src/lexicon/word-table.ts: words that begin like one that leads up to a name and are not one (再贷款, 等级, 对口, 将军), so
// that the leading word is not taken off them. Drawn from the dictionary of nodejieba by its parts of speech; nothing of it is loaded
// at run time.
//
//   npm run build && node test/tools/words.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { LEADING } from '../../.build/lexicon/subject-words.js';

const DICTIONARY = new URL('../../node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8', import.meta.url);
const OUTPUT = new URL('../../src/lexicon/word-table.ts', import.meta.url);
/** Nouns, verbs, adjectives and names of places and things; no names of people, no set phrases, no adverbs. */
const KEPT = /^(?:n|ns|nt|nz|nl|v|vn|vi|a|an|j)$/;
/** Rarer ones are mostly chance. */
const LEAST = 3;
const LONGEST = 4;
/** What the dictionary takes for verbs and notices write in front of names. */
const LEADS_ALL_THE_SAME = new Set('应该 居于 在于 还有 还是 已有 再有 使得 将要 要是 为了 等于 并有 仍有 尚有 也有 是否 到来 按照 共达'.split(' '));

const leading = new Set(LEADING);
const words = readFileSync(DICTIONARY, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word = '', count, kind = '']) => {
    if (word.length > LONGEST || leading.has(word) || LEADS_ALL_THE_SAME.has(word)) return false;
    return KEPT.test(kind) && Number(count) >= LEAST && LEADING.some((lead) => word.length > lead.length && word.startsWith(lead));
  })
  .map(([word]) => word)
  .sort();
const lines = [];
for (const word of words) {
  const line = lines.at(-1);
  if (line === undefined || line.length + word.length > 110) lines.push(word);
  else lines[lines.length - 1] = `${line} ${word}`;
}
writeFileSync(
  OUTPUT,
  `/** Words that begin like one that leads up to a name; made by test/tools/words.mjs, see there. */
export const WORDS: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}
\`.split(/\\s+/),
);
`,
);
