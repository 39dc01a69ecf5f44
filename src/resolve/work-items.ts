import { BLANKET_BACK } from '../lexicon/responsibility-words.js';
import type { Section, Span, Strength, Task } from '../model/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Layout, Passage } from '../structure/layout.js';
import { type Assigns, assignsWork } from './assigns.js';
import { strengthOf } from './strength.js';

/** A task before it has an identifier; `item` is the place, among all of them, of the first task of its item of work. */
export interface TaskPart {
  readonly span: Span;
  readonly kind: Task['kind'];
  readonly strength: Strength;
  readonly item: number;
}

/** A sentence of the plan's body, where it stands among the tasks, and what it assigns. */
interface Entry {
  readonly at: number;
  readonly passage: Passage;
  readonly assigns: Assigns;
  /** 以上工作由…负责: of all that stands before it in its chapter. */
  readonly blanket: boolean;
}

/**
 * Tasks are the sentences of a plan's body, headings with nothing under them, and the rows of its tables of tasks. What a bracket or labels at the end of a paragraph or
 * item assign together is one item of work; so is a row, and a sentence that nothing assigns with others.
 */
export function taskParts(
  { tables, text, folded }: Layout,
  findings: readonly SentenceFindings[],
): readonly TaskPart[] {
  const assigns = findings.map(assignsWork);
  const rows = tables.flatMap((table) => table.rows.map(({ span }) => ({ span, passage: null, assigns: null })));
  const sentences = findings.flatMap(({ sentence: { passage } }, at) => {
    const isTask = passage.kind === 'sentence' || (passage.kind === 'heading' && standsAlone(findings, assigns, at));
    if (!isTask || passage.zone !== 'body') return [];
    return [{ span: passage.span, passage, assigns: assigns[at] ?? null }];
  });
  const all = [...sentences, ...rows].sort((a, b) => a.span.start - b.span.start);
  const items = itemsOf(
    all.flatMap(({ span, passage, assigns }, at): readonly Entry[] => {
      const blanket = assigns !== null && BLANKET_BACK.test(folded.slice(span.start, span.start + LONGEST_BLANKET));
      return passage === null ? [] : [{ at, passage, assigns, blanket }];
    }),
  );
  return all.map(({ span, assigns }, at) => ({
    span,
    kind: assigns === 'alone' ? 'assignment' : 'work',
    strength: strengthOf(text.slice(span.start, span.end)),
    item: items.get(at) ?? at,
  }));
}

/** A heading with no text under it, but for who does it: (二)新建口袋公园3个(县住建局负责). */
function standsAlone(findings: readonly SentenceFindings[], assigns: readonly Assigns[], at: number): boolean {
  const { section } = (findings[at] as SentenceFindings).sentence.passage;
  let next = at + 1;
  const sectionOf = (index: number): Section | null | undefined => findings[index]?.sentence.passage.section;
  while (assigns[next] === 'alone' && sectionOf(next) === section) next++;
  const under = sectionOf(next);
  return under !== section && (under?.level ?? 0) <= (section?.level ?? 0);
}

/** The words of a blanket clause stand at its beginning. */
const LONGEST_BLANKET = 12;

/** For each sentence that shares an item with others, the first of that item. */
function itemsOf(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const items = new Map<number, number>();
  /** Sentences that nothing has been assigned for as yet. */
  let open: Entry[] = [];
  /** The item of an assignment that stands in front of its work, and the last entry that belongs to an item. */
  let ahead: { readonly item: number; readonly entry: Entry } | null = null;
  let last: { readonly item: number; readonly entry: Entry } | null = null;
  const join = (entry: Entry, item: number): void => {
    items.set(entry.at, item);
    last = { item, entry };
  };
  for (const entry of entries) {
    const { assigns } = entry;
    if (assigns === null) {
      if (ahead && ahead.entry.passage.section === entry.passage.section) items.set(entry.at, ahead.item);
      else open.push(entry);
      continue;
    }
    if (assigns === 'alone' && last && goesOn(last, entry, open)) {
      join(entry, (last as { item: number }).item);
      continue;
    }
    const reached = open.slice(firstReached(open, entry));
    const item = reached[0]?.at ?? entry.at;
    for (const one of reached) items.set(one.at, item);
    join(entry, item);
    ahead = assigns === 'alone' && reached.length === 0 ? { item, entry } : null;
    open = [];
  }
  return items;
}

/** Labels that follow one another are of one item: 牵头单位:… 责任单位:… 完成时限:… */
const goesOn = (last: { readonly entry: Entry }, entry: Entry, open: readonly Entry[]): boolean =>
  open.length === 0 && last.entry.at === entry.at - 1 && last.entry.passage.section === entry.passage.section;

/** Where, among sentences that nothing is assigned for, those begin that an assignment behind them is for. */
function firstReached(open: readonly Entry[], { passage, assigns, blanket }: Entry): number {
  const { section, paragraph } = passage;
  let first = open.length;
  // A line of its own closes the items of a list that none of them closes by itself.
  const ownLine = assigns === 'alone' && open.at(-1)?.passage.paragraph !== paragraph;
  while (first > 0) {
    const before = (open[first - 1] as Entry).passage;
    const sibling = before.section !== null && section !== null && before.section.parent === section.parent;
    const child = before.section !== null && before.section.parent === section?.id;
    if (before.paragraph !== paragraph && before.section !== section && !((ownLine || blanket) && (sibling || child)))
      break;
    first--;
  }
  return first;
}
