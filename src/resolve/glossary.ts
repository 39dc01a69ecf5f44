import type { SentenceFindings } from '../rules/read-sentences.js';

const HEADING =
  /^[\s(（附件录0-9一二三四五六七八九十:：、.)）]{0,8}(?:[《“][^》”]{0,30}[》”])?(?:(?:部分|有关|相关|主要|专业|报告|工作|文中|新)){0,3}(?:名词|用语|术语|词语|词汇)(?:解释|注释|释义|说明)/u;
const LONGEST_HEADING = 60;
/** A plan may promise one in its first part; what stands behind its middle is one. */
const MIDDLE = 0.5;

/** Index of the sentence at which the glossary that closes a report (名词解释) begins; how many there are where it has none. */
function glossaryFrom(findings: readonly SentenceFindings[]): number {
  const length = findings.at(-1)?.sentence.passage.span.end ?? 0;
  const at = findings.findIndex(({ sentence: { folded, passage } }) => {
    const { start, end } = passage.span;
    return start > length * MIDDLE && HEADING.test(folded.slice(start, Math.min(end, start + LONGEST_HEADING)));
  });
  return at < 0 ? findings.length : at;
}

/** What stands before the glossary: it says what words mean, and nobody is to do anything in it. */
export const beforeGlossary = (findings: readonly SentenceFindings[]): readonly SentenceFindings[] =>
  findings.slice(0, glossaryFrom(findings));

/** Where the glossary begins in the text; null without one. */
export const glossaryStart = (findings: readonly SentenceFindings[]): number | null =>
  findings[glossaryFrom(findings)]?.sentence.passage.span.start ?? null;
