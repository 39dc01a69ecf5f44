// npm run benchmark [-- --no-rivals]: how well notices are read, into results.json, and from it README.md here and out/benchmark.html.
// The same build gives the same results.json but for its date and seconds. Real texts are read where they are at hand; else they stay as last measured.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageVersion } from '../../.build/cli/package-version.js';
import { rulesVersion } from '../../.build/cli/rules-version.js';
import { agreement } from './agreement.mjs';
import { byBaseline } from './baseline.mjs';
import { content } from './content.mjs';
import { cost } from './cost.mjs';
import { foundOf, inDocument } from './found.mjs';
import { htmlPage } from './html.mjs';
import { markdownPage } from './markdown.mjs';
import { rivalFinders } from './rivals.mjs';
import { score, scoreOnly } from './score.mjs';
import { byRules, goldIn, trialsOf } from './trials.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const RESULTS = at('results.json');
const { values } = parseArgs({ options: { 'no-rivals': { type: 'boolean', default: false } } });

const before = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
const date = new Date().toISOString().slice(0, 10);

/** A set with its date, and its differences; of a folder that is not there what was measured last, and no differences. */
async function measured(name, folder) {
  const gold = goldIn(at(folder));
  if (!gold) return { figures: before.sets?.[name] ?? null, differences: [] };
  const { figures, differences } = score(await trialsOf(gold, byRules));
  return { figures: { date, ...figures }, differences: differences.map((one) => ({ set: name, ...one })) };
}

/** A library is told the first day of the plan, as a user would tell it. */
const asLibrary = (find) => ({ source, gold }) => find(source, new Date(`${gold.document.periodStart ?? '2020-01-01'}T00:00:00`));

/** The libraries' figures, with the day they were taken on. */
const libraries = (trials) => ({
  date,
  found: Object.fromEntries(
    Object.entries(rivalFinders()).map(([name, find]) => [name, foundOf(trials, asLibrary(find))]),
  ),
});

const heldOut = await measured('heldOut', '../held-out');
const notices = await measured('notices', '../notices');
const fields = await measured('fields', '../notices-by-field');
const seeds = await measured('seeds', '../golden');
const real = await measured('real', '../../../shared/gold/real');

const gold = goldIn(at('../held-out'));
const trials = await trialsOf(gold, byRules);
const simple = await trialsOf(gold, byBaseline);
const found = (read) => foundOf(read, ({ document }) => inDocument(document));
const version = rulesVersion(packageVersion());
const { all, kinds } = heldOut.figures;
const entry = {
  ...{ version, date, strictF1: all.strictF1, exactF1: all.exactF1 },
  ...{ measuresStrictF1: kinds.measures.strictF1, measuresExactF1: kinds.measures.exactF1 },
};
const results = {
  ...{ version, date },
  sets: { heldOut: heldOut.figures, notices: notices.figures, fields: fields.figures, seeds: seeds.figures, real: real.figures },
  firstRun: before.firstRun ?? { version, ...heldOut.figures },
  baseline: scoreOnly(simple),
  found: { rules: found(trials), baseline: found(simple) },
  libraries: values['no-rivals'] ? (before.libraries ?? null) : libraries(trials),
  agreement: agreement(gold, at('../held-out/second')),
  cost: cost(gold),
  // The same rules measured again are the same version.
  history: [...(before.history ?? []).filter((one) => one.version !== version), entry],
};
const pages = content(results);
writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
writeFileSync(at('README.md'), markdownPage(pages));
const tokens = readFileSync(at('../../src/page/style/tokens.css'), 'utf8');
const style = readFileSync(at('page.css'), 'utf8');
const differences = [heldOut, notices, fields, seeds, real].flatMap((set) => set.differences);
writeFileSync(at('../../out/benchmark.html'), htmlPage(pages, differences, `${tokens}\n${style}`));
