import { holding, holds } from '../lex/type-mask.js';
import type { Section } from '../model/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Passage } from '../structure/layout.js';
import type { PlanPeriod } from './calendar.js';
import { type Due, dueFrom } from './due.js';

/** Deadlines that a paragraph sets for the list it heads: 总体目标是:到2020年,…。 ——农村五保供养标准达到…80%。 */
export interface LeadIns {
  readonly dueOf: (passage: Passage) => Due | null;
}

const LIST_MARKER = /^——/;
const TIME = holding('D');
const HEADS_A_LIST = /目标|指标|如下|以下|是:|:$/;

/**
 * The paragraph before the first item of a —— list sets the due date of all items, when it speaks of goals and opens with
 * 到2020年 or the like. A paragraph of another section sets none.
 */
export function leadIns(findings: readonly SentenceFindings[], period: PlanPeriod): LeadIns {
  const dues = new Map<number, Due>();
  let open: Due | null = null;
  let level = 0;
  let paragraph = -1;
  for (const { sentence } of findings) {
    const { passage } = sentence;
    if (passage.cell !== null) continue;
    const first = passage.paragraph !== paragraph;
    paragraph = passage.paragraph;
    const item =
      passage.section !== null && LIST_MARKER.test(passage.section.marker ?? '') && passage.section.level > level;
    if (first && !item) {
      open = null;
      level = passage.section?.level ?? 0;
      const opening = openingDue(sentence, period);
      if (opening) dues.set(passage.paragraph, opening);
    }
    if (item && open) dues.set(passage.paragraph, open);
    else if (!item) open = headDue(sentence, period) ?? open;
  }
  return { dueOf: (passage) => dues.get(passage.paragraph) ?? sectionDue(passage.section, period) };
}

/** A heading that opens with a year of the plan, 2025年,夯实基础, says so for what stands under it. */
function sectionDue(section: Section | null, period: PlanPeriod): Due | null {
  const year = Number(
    /^(?:到)?(?<year>20\d{2})年(?:底|末)?[,，:：]/.exec(section?.title ?? '')?.groups?.year ?? Number.NaN,
  );
  if (Number.isNaN(year) || (period.first !== null && year < period.first)) return null;
  return { date: `${year}-12-31`, token: null, by: 'due/heading' };
}

/** A paragraph that opens with 到2025年, says so for all its sentences. */
function openingDue(sentence: SentenceFindings['sentence'], period: PlanPeriod): Due | null {
  const { typeMask, passage, folded } = sentence;
  if (!holds(typeMask, TIME)) return null;
  const token = sentence.tokens.find((t) => t.type !== 'T' || t.text.trim() !== '');
  if (token?.type !== 'D' || token.time?.kind !== 'by' || !/^到/.test(token.text)) return null;
  return folded[passage.span.start - 1] === '\n' || passage.kind === 'sentence'
    ? dueFrom(token, period, 'due/paragraph')
    : null;
}

function headDue(sentence: SentenceFindings['sentence'], period: PlanPeriod): Due | null {
  const { folded, passage } = sentence;
  if (!holds(sentence.typeMask, TIME) || !HEADS_A_LIST.test(folded.slice(passage.span.start, passage.span.end)))
    return null;
  const { tokens } = sentence;
  const token = tokens.find(
    (t, i) => t.type === 'D' && t.time?.kind === 'by' && /^[,;.:]?$/.test(tokens[i - 1]?.type ?? ''),
  );
  return token ? dueFrom(token, period, 'due/lead-in') : null;
}
