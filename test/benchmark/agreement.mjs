// How far two annotators agree who worked apart: what the second wrote is judged against the first as what is read is.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Gold } from '../../.build/evaluate/gold.js';
import { KIND_NAMES } from '../../.build/evaluate/kinds.js';
import { locator } from '../../.build/evaluate/locate.js';
import { scoreOnly } from './score.mjs';

const END = '.gold.json';

/** The second's annotations as if they had been read. What one leaves open counts only where the other does not. */
function asDocument(second, { gold: first, source }) {
  const locate = locator(source, source);
  const records = (kind) => {
    const wanted = new Set(first[kind].filter(({ optional }) => !optional).map(({ quote, n }) => locate(quote, n).start));
    return second[kind]
      .map((item, i) => ({ ...item, id: `${kind}${i}`, span: locate(item.quote, item.n) }))
      .filter(({ optional, span }) => !optional || wanted.has(span.start));
  };
  const byKind = Object.fromEntries(KIND_NAMES.map((kind) => [kind, records(kind)]));
  return { text: source, metadata: null, blocks: [], tables: [], ...byKind };
}

/** The figures of the second annotator against the first, over the notices that both annotated: `folder` holds the second's gold. */
export function agreement(trials, folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(END));
  const second = new Map(
    files.map((name) => [name.slice(0, -END.length), Gold.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))]),
  );
  const both = trials.filter(({ name }) => second.has(name));
  const { kinds } = scoreOnly(both.map((one) => ({ ...one, document: asDocument(second.get(one.name), one) })));
  return { notices: both.length, kinds };
}
