/** Characters that print nothing: soft hyphens, zero-width spaces and joiners, marks of direction and of byte order. */
const UNPRINTED = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const WHITE = /[ \t\r\n\f]+/gu;
/** Between these a line end of the source is no space: Chinese is written without. */
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2014\u2018-\u201d\u2026]/u;

/** What a browser makes of a text's white space: one space for a run, none between Chinese characters at a line end of the source. */
export function lineText(raw: string): string {
  const printed = raw.replace(UNPRINTED, '');
  const spaced = printed.replace(WHITE, (run: string, at: number) =>
    /[\r\n]/.test(run) && CHINESE.test(printed[at - 1] ?? '') && CHINESE.test(printed[at + run.length] ?? '')
      ? ''
      : ' ',
  );
  return spaced.replace(/[\u00a0\u2002-\u200a]/gu, ' ').trim();
}

/** The characters of a text that are no white space. */
export const inkOf = (text: string): number => text.replace(/\s+/gu, '').length;
