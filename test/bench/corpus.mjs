// A corpus of made notices, for trials of speed and endurance, the same for the same seed:
//   node test/bench/corpus.mjs FOLDER [--documents 10000] [--seed 1]
// About 10 kB a notice; in folders by hundreds, under names and in encodings as crawls have them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chance, madeNotice, readParts } from './made-notice.mjs';

/** Characters by their two bytes of GBK; what has none is left out. */
function gbkTable() {
  const decoder = new TextDecoder('gb18030');
  const table = new Map(Array.from({ length: 128 }, (_, code) => [String.fromCharCode(code), [code]]));
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  return table;
}
let gbk;
const inGbk = (text) => {
  gbk ??= gbkTable();
  return Buffer.from([...text].flatMap((character) => gbk.get(character) ?? []));
};

const ENCODINGS = [
  ...Array(6).fill((text) => Buffer.from(text)),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  inGbk,
  (text) => inGbk(text.replaceAll('\n', '\r\n')),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
];

const NAMES = [
  (number) => `${number}.txt`,
  (number) => `${number}-工作要点.txt`,
  (number) => `关于印发年度工作计划的通知 (${number}).txt`,
  (number) => `NOTICE_${number}.TXT`,
  (number) => `【任务分解】${number}号.txt`,
];

/** Writes the corpus; gives the number of its characters and bytes. */
export function makeCorpus(folder, { documents = 10_000, seed = 1 } = {}) {
  const parts = readParts();
  let [characters, bytes] = [0, 0];
  for (let i = 0; i < documents; i++) {
    const luck = chance(seed * 1_000_003 + i);
    const text = madeNotice(luck.below(2 ** 32), parts);
    const written = luck.of(ENCODINGS)(text);
    const number = String(i).padStart(5, '0');
    const inside = join(folder, number.slice(0, 3));
    if (i % 100 === 0) mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, luck.of(NAMES)(number)), written);
    characters += text.length;
    bytes += written.length;
  }
  return { documents, characters, bytes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { documents: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  });
  const [folder] = positionals;
  const [documents, seed] = [Number(values.documents), Number(values.seed)];
  if (positionals.length !== 1 || !Number.isInteger(documents) || !Number.isInteger(seed)) {
    console.error('Usage: node test/bench/corpus.mjs FOLDER [--documents 10000] [--seed 1]');
    process.exit(2);
  }
  const made = makeCorpus(folder, { documents, seed });
  console.log(
    `${made.documents} documents, ${made.characters} characters, ${(made.bytes / 1e6).toFixed(1)} MB in ${folder}`,
  );
}
