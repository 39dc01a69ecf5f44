// How often each rule reads something in real texts: in how many documents, and how many values. A rule that fires next to never is
// folded into a more general one, or leaves.
//
//   npm run build && node test/tools/rule-counts.mjs ../shared/corpus
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractAsync } from '../../.build/index.js';
import { deadlineRules } from '../../.build/rules/deadline/index.js';
import { measureRules } from '../../.build/rules/measure/index.js';
import { unitRules } from '../../.build/rules/unit/index.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder holds the texts: node test/tools/rule-counts.mjs FOLDER');
const counts = new Map([...measureRules, ...deadlineRules, ...unitRules].map(({ id }) => [id, { values: 0, documents: new Set() }]));
let read = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  const document = await extractAsync(readFileSync(path), path).catch(() => null);
  if (document === null) continue;
  read++;
  for (const { rule } of [...document.measures, ...document.deadlines, ...document.responsibleUnits]) {
    const count = counts.get(rule) ?? { values: 0, documents: new Set() };
    count.values++;
    count.documents.add(path);
    counts.set(rule, count);
  }
}
process.stdout.write(`${read} documents\nvalues  documents  rule\n`);
for (const [rule, { values, documents }] of [...counts].sort(([, a], [, b]) => b.values - a.values))
  process.stdout.write(`${String(values).padStart(6)}  ${String(documents.size).padStart(9)}  ${rule}\n`);
