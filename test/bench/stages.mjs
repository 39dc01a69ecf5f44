// Characters a second of the whole pipeline and of each stage, on one core: node test/bench/stages.mjs [FOLDER…]
// Without arguments: the notices of the repository. Each figure is the median of several rounds after a warm-up.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fold } from '../../.build/lexicon/fold.js';
import { tokenize } from '../../.build/lex/tokenize.js';
import { Document } from '../../.build/model/index.js';
import { extract } from '../../.build/pipeline.js';
import { decode } from '../../.build/read/decode.js';
import { readSentences } from '../../.build/rules/read-sentences.js';
import { structure } from '../../.build/structure/structure.js';

const ROUNDS = 15;
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['seeds', 'test/notices'];
const sources = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
);
const texts = sources.map(({ bytes, name }) => decode(bytes, name).text);
const layouts = texts.map((text) => structure(text, 'notice.txt'));
const documents = sources.map(({ bytes, name }) => extract(bytes, name));
const characters = texts.reduce((total, text) => total + text.length, 0);

function median(work) {
  for (let i = 0; i < 3; i++) work();
  const times = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = process.hrtime.bigint();
    work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

const STAGES = {
  decode: () => sources.forEach(({ bytes, name }) => decode(bytes, name)),
  fold: () => texts.forEach(fold),
  structure: () => texts.forEach((text) => structure(text, 'notice.txt')),
  tokenize: () => layouts.forEach((l) => l.passages.forEach((p) => tokenize(l.folded, p.span))),
  'tokenize and rules': () => layouts.forEach((l) => readSentences(l)),
  validate: () => documents.forEach((d) => Document.parse(d)),
  'whole pipeline': () => sources.forEach(({ bytes, name }) => extract(bytes, name)),
};

console.log(`${sources.length} notices, ${characters} characters; node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [stage, work] of Object.entries(STAGES)) {
  const milliseconds = median(work);
  const rate = Math.round((characters / milliseconds) * 1000).toLocaleString('en');
  console.log(`${stage.padEnd(20)} ${milliseconds.toFixed(1).padStart(8)} ms ${rate.padStart(14)} characters a second`);
}
