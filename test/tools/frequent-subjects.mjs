/**
 * Which subjects of measures a folder of plans has most without an indicator of the catalogue: what to add to `src/lexicon/indicators/`.
 * Needs a build. Usage: node test/tools/frequent-subjects.mjs FOLDER [ROWS]. Prints how many measures the catalogue names, then a line a
 * name with its unit, how many plans and measures have it, and the subjects that it was printed as.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractAll } from '../../.build/index.js';
import { INDICATORS } from '../../.build/lexicon/indicators.js';

const [folder, rows = '300'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node test/tools/frequent-subjects.mjs FOLDER [ROWS]');
  process.exit(2);
}
const known = new Set(INDICATORS.map(({ name }) => name));
const counts = new Map();
let named = 0;
let all = 0;
for (const file of readdirSync(folder).sort()) {
  let documents;
  try {
    documents = await extractAll(readFileSync(join(folder, file)), file);
  } catch (error) {
    if (error?.name !== 'SourceError') throw error;
    continue;
  }
  for (const { id, measures } of documents)
    for (const { indicator, subject, compared } of measures) {
      all++;
      if (known.has(indicator)) named++;
      if (indicator === null || known.has(indicator)) continue;
      const key = `${indicator} | ${compared.unit}`;
      const found = counts.get(key) ?? { plans: new Set(), measures: 0, subjects: new Map() };
      found.plans.add(id);
      found.measures++;
      found.subjects.set(subject, (found.subjects.get(subject) ?? 0) + 1);
      counts.set(key, found);
    }
}
console.log(`${all} measures, ${((100 * named) / all).toFixed(1)} % of them of the catalogue's ${known.size} indicators`);
const frequent = [...counts].sort(([, a], [, b]) => b.plans.size - a.plans.size || b.measures - a.measures);
for (const [name, { plans, measures, subjects }] of frequent.slice(0, Number(rows))) {
  const printed = [...subjects].sort(([, a], [, b]) => b - a).slice(0, 4);
  console.log(`${plans.size}\t${measures}\t${name}\t${printed.map(([subject, n]) => `${subject} ${n}`).join(', ')}`);
}
