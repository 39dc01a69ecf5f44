import { normalForm, RUN } from './normal-form.js';
import { searchTerms } from './terms.js';

/** A part of a query: all of them must stand where something is found. `quoted` ones are not taken apart. */
export interface QueryPart {
  readonly text: string;
  readonly quoted: boolean;
}

/** A phrase between any quotation marks, or what stands between spaces and Chinese commas and stops. */
const PART = /["“”「『](?<phrase>[^"“”「」『』]+)["“”」』]|(?<word>[^\s"“”「」『』、,;。]+)/gu;

/** The parts of what a user typed: 低保 "社会救助" 养老服务. Parts without a letter or digit are left out. */
export function queryParts(typed: string): readonly QueryPart[] {
  const found = [...typed.replaceAll('，', ',').replaceAll('；', ';').matchAll(PART)].map(({ groups }) => ({
    text: (groups?.phrase ?? groups?.word ?? '').trim(),
    quoted: groups?.phrase !== undefined,
  }));
  return found.filter(({ text }) => searchTerms(text) !== '');
}

/** What the index is asked for: documents that hold every run of every part, as FTS5 writes it. */
export function indexQuery(parts: readonly QueryPart[]): string {
  const runs = parts.flatMap(({ text }) => [...normalForm(text).replaceAll(' ', '').matchAll(RUN)].map(([run]) => run));
  return [...new Set(runs)].map(runQuery).join(' AND ');
}

/** A run of several characters is its pairs in a row; one alone begins a term. */
function runQuery(run: string): string {
  const terms = searchTerms(run).split(' ');
  return terms.length === 1 ? `"${terms[0]}" *` : `"${terms.slice(0, -1).join(' ')}"`;
}
