// Characters a second of the whole pipeline and of each stage, on one core: node test/bench/stages.mjs [FOLDER…]
// Without arguments: the notices of the repository. Folders are read with those in them, each file once a round. Processor time, not time on the wall, and the least of many rounds in which
// the stages take turns: other work on the machine disturbs that least.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../.build/assemble/index.js';
import { ledger } from '../../.build/ledger/ledger.js';
import { tokenize } from '../../.build/lex/tokenize.js';
import { fold } from '../../.build/lexicon/fold.js';
import { Document } from '../../.build/model/index.js';
import { extract, stagesOfBytes } from '../../.build/pipeline.js';
import { readSource } from '../../.build/read/read.js';
import { planPeriod } from '../../.build/resolve/calendar.js';
import { resolveDeadlines } from '../../.build/resolve/deadlines.js';
import { leadIns } from '../../.build/resolve/lead-in.js';
import { resolveMeasures } from '../../.build/resolve/measures.js';
import { resolveUnits } from '../../.build/resolve/units.js';
import { readSentences } from '../../.build/rules/read-sentences.js';
import { references } from '../../.build/rules/reference.js';
import { structure } from '../../.build/structure/structure.js';

const ROUNDS = Number(process.env.ROUNDS ?? 30);
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['seeds', 'test/notices'];
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /\.txt$/i.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
);
const read = sources.map(({ bytes, name }) => ({ bytes, name, ...stagesOfBytes(bytes, name) }));
const characters = read.reduce((total, { document }) => total + document.text.length, 0);
const each = (work) => () => read.forEach(work);

const STAGES = {
  'read the bytes': each(({ bytes, name }) => (sha256(bytes), readSource(bytes, name))),
  '  fold': each(({ document }) => fold(document.text)),
  structure: each(({ document }) => structure(document.text, 'notice.txt')),
  '  tokenize': each(({ layout }) => layout.passages.forEach((p) => tokenize(layout.folded, p.span))),
  'tokenize and rules': each(({ layout }) => readSentences(layout)),
  resolve: each(({ layout, findings }) => {
    const period = planPeriod(layout.metadata);
    resolveMeasures(findings, period, () => [], leadIns(findings, period));
    resolveDeadlines(findings, period);
    resolveUnits(findings, layout);
    references(layout);
  }),
  ledger: each(({ layout, findings, document }) => ledger(layout, findings, document.measures, document.deadlines)),
  validate: each(({ document }) => Document.parse(document)),
  'whole pipeline': each(({ bytes, name }) => extract(bytes, name)),
};

const least = Object.fromEntries(Object.keys(STAGES).map((stage) => [stage, Number.POSITIVE_INFINITY]));
for (let round = 0; round < ROUNDS; round++)
  for (const [stage, work] of Object.entries(STAGES)) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least[stage] = Math.min(least[stage], (user + system) / 1000);
  }

console.log(`${sources.length} notices, ${characters} characters; node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [stage, milliseconds] of Object.entries(least)) {
  const rate = Math.round((characters / milliseconds) * 1000).toLocaleString('en');
  console.log(`${stage.padEnd(20)} ${milliseconds.toFixed(1).padStart(8)} ms ${rate.padStart(14)} characters a second`);
}
