export type HeadKind = 'header' | 'footer';

/** A page number says nothing: - 3 -, 第 3 页 共 10 页. */
const PAGE_NUMBER = /^[\s\d—–\-·.,/第页共]*$/u;

/** What is printed at the top or bottom of pages, each different line once. */
export const runningHeads = (lines: readonly string[]): readonly string[] => [
  ...new Set(
    lines
      .flatMap((line) => line.split('\n'))
      .map((line) => line.trim())
      .filter((line) => !PAGE_NUMBER.test(line)),
  ),
];
