/**
 * Parts of frames. A frame finds its number first, by a lookahead, and looks back from there (lookbehind), so that every letter is
 * read a bounded number of times: a run of text ends at the number or comma before. Without the lookahead the engine would look
 * back from every place. Lists are bounded.
 */

/** Letters of running text in a clause: no numbers to be read, no verbs that lead to a value, no commas. */
export const TEXT = '[TLBWRPXOSNDEJ&“”()]';
/** Letters of a name behind a number. */
export const NOUN = '[TLBWRXOS“”()]';
/** What may stand between what is measured and its value. */
export const HOW = '[VJFGPKD]*';
/** What is measured, and how the value is reached, right before a value. */
export const BEFORE = `(?<what>${TEXT}*)(?<how>${HOW})`;
/** Values listed: 90%、80%和70%; 每月650元、每年5200元, where the first denominator stands before the list. */
export const VALUES = '(?<values>[QC](?:&[PD]?[QC]){1,40})';
/** The noun behind a value, with its list and what is bracketed in it; brackets with values in them belong to no noun. */
export const NOUN_BEHIND = '(?<noun>(?!&)(?:[TLBWRXOS“”]|&(?!R?[QCNqD])|\\([TLBWRXOS&,;“”]*\\))+)';
