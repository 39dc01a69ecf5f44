import type { Cut } from './cut-text.js';

/** Signs of Markdown, each with the part of a text that they leave standing in the group `text`. Bounded, so that what never closes costs nothing. */
const SIGNS: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+(?!Page \d)(?<text>\S.*)$/gmu, // ## 一、总体要求
  /\*\*(?<text>[^*\n]{1,200})\*\*/gu, // **（一）基本原则。**
  /!\[[^\]\n]{0,200}\]\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\)/gu, // ![图](…)
  /(?<!!)\[(?<text>[^\][\n]{1,200})\]\((?:https?:|\/|\.|#|mailto:|javascript:)[^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?(?: "[^"\n]{0,200}")?\)/gu, // [附件](https://…)
  /^ {0,3}>[ \t]?(?<text>.*)$/gmu, // > 引文
  /^ {0,3}[*+-][ \t]+(?<text>\S.*)$/gmu, // - 项目
];
/** From so many of them on a text is Markdown. */
const FEWEST = 3;
const ANY_SIGN = /^ {0,3}#{1,6}[ \t]|\*\*|\]\(/mu;

/** What Markdown puts around the words of a text: signs of headings, emphasis, lists and quotations, pictures, the addresses of links. */
export function markdownIn(text: string): readonly Cut[] {
  if (!ANY_SIGN.test(text)) return [];
  const found = SIGNS.map((sign) => [...text.matchAll(sign)]);
  if (found.slice(0, 4).flat().length < FEWEST) return [];
  const cuts = found.flat().flatMap(({ 0: whole, index, groups }): Cut[] => {
    const end = index + whole.length;
    const inner = groups?.text;
    if (inner === undefined) return [{ start: index, end, put: '' }];
    const start = index + whole.indexOf(inner);
    return [
      { start: index, end: start, put: '' },
      { start: start + inner.length, end, put: '' },
    ];
  });
  return apart(cuts.filter((cut) => cut.end > cut.start));
}

/** The cuts in reading order, of two that overlap the first. */
function apart(cuts: readonly Cut[]): readonly Cut[] {
  const kept: Cut[] = [];
  for (const cut of cuts.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (cut.start >= (kept.at(-1)?.end ?? 0)) kept.push(cut);
  return kept;
}
