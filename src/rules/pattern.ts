import { type TypeGroups, typeMask } from '../lex/type-mask.js';

/**
 * What a frame is written in: patterns over the letters of a sentence that a person can read, made into a regular expression over them.
 * A string stands for one letter, any of those in it: 'QC' is a quantity or complete coverage.
 */
export interface Pattern {
  /** As a regular expression that can be repeated as a whole. */
  readonly source: string;
  /** Letters, of each group of which one is needed: most sentences lack one. */
  readonly needs: TypeGroups;
  /** What has to follow one another, for explaining how far a frame went. */
  readonly parts: readonly FramePart[];
}

/** One of the parts of a frame that have to follow one another. */
export interface FramePart {
  readonly source: string;
  /** The first slot in it. */
  readonly slot: string | null;
  /** Can it fail? A part that also matches nothing cannot. */
  readonly required: boolean;
}

/** A frame as rules have it: an expression with a named group a slot, and what is known of it without running it. */
export interface Frame extends Omit<Pattern, 'source'> {
  readonly pattern: RegExp;
  /** The names of the slots, in their order. */
  readonly slots: readonly string[];
}

type Written = Pattern | string;

const part = (source: string, needs: TypeGroups, required: boolean, slot: string | null = null): Pattern => ({
  source,
  needs,
  parts: [{ source, slot, required }],
});
const inRow = (row: readonly Written[]): string => row.map((one) => written(one).source).join('');
const needed = (row: readonly Written[]): TypeGroups => row.flatMap((one) => written(one).needs);
const isRequired = (row: readonly Written[]): boolean => row.some((one) => written(one).parts.some((p) => p.required));
const slotIn = (row: readonly Written[]): string | null =>
  row.flatMap((one) => written(one).parts).find(({ slot }) => slot !== null)?.slot ?? null;

function written(one: Written): Pattern {
  if (typeof one !== 'string') return one;
  return part(one.length === 1 ? one.replace(/[.()]/, '\\$&') : `[${one}]`, [typeMask(one)], true);
}

/** Any letter, and any but those. */
export const ANY = part('.', [], true);
/** Any letter but those. */
export const noneOf = (letters: string): Pattern => part(`[^${letters}]`, [], true);

/** One after another. */
export const seq = (...row: readonly Written[]): Pattern => ({
  source: `(?:${inRow(row)})`,
  needs: needed(row),
  parts: row.flatMap((one) => written(one).parts),
});

/** What a rule asks for by name. */
export const slot = (name: string, ...row: readonly Written[]): Pattern =>
  part(`(?<${name}>${inRow(row)})`, needed(row), isRequired(row), name);

/** There, or not there. */
export const opt = (...row: readonly Written[]): Pattern => part(`(?:${inRow(row)})?`, [], false, slotIn(row));

/** The first of the choices that leads on. */
export const oneOf = (...choices: readonly Written[]): Pattern => {
  const needs = choices.map((one) => written(one).needs[0] ?? 0);
  const all = needs.includes(0) ? [] : [needs.reduce((a, b) => a | b, 0)];
  const source = choices.map((one) => written(one).source).join('|');
  const required = choices.every((one) => isRequired([one]));
  return part(`(?:${source})`, all, required, slotIn(choices));
};

/** Any number, as many as there are; `most` bounds it. */
export const many = (one: Written, most?: number): Pattern =>
  part(`${written(one).source}${most === undefined ? '*' : `{0,${most}}`}`, [], false, slotIn([one]));
/** As few as will do. */
export const few = (one: Written): Pattern => part(`${written(one).source}*?`, [], false, slotIn([one]));
/** One at least, and as few as will do. */
export const someFew = (one: Written): Pattern =>
  part(`${written(one).source}+?`, needed([one]), isRequired([one]), slotIn([one]));
/** One at least. */
export const some = (one: Written, most?: number): Pattern =>
  part(
    `${written(one).source}${most === undefined ? '+' : `{1,${most}}`}`,
    needed([one]),
    isRequired([one]),
    slotIn([one]),
  );

/** Members between list signs, from `least` to `most` of them: a list is bounded, or a line of names would be read again from each. */
export function list(member: Written, least: number, most: number, sign: Written = '&'): Pattern {
  const rest = `(?:${inRow([sign, member])}){${least - 1},${most - 1}}`;
  return part(`(?:${inRow([member])}${rest})`, needed(least > 1 ? [member, sign] : [member]), true, slotIn([member]));
}

const looking = (how: string, row: readonly Written[], needs: TypeGroups = []): Pattern =>
  part(`(?${how}${inRow(row)})`, needs, true, slotIn(row));
/** What has to follow without being read; it closes a frame, whose parts go on with those of it. */
export const ahead = (...row: readonly Written[]): Pattern => ({
  ...looking('=', row, needed(row)),
  parts: seq(...row).parts,
});
/** What must not follow. */
export const notAhead = (...row: readonly Written[]): Pattern => looking('!', row);
/** What has to stand before, without being read. */
export const after = (...row: readonly Written[]): Pattern => looking('<=', row, needed(row));
/** What must not stand before. */
export const notAfter = (...row: readonly Written[]): Pattern => looking('<!', row);
/** The ends of a sentence. */
export const START = part('^', [], true);
export const END = part('$', [], true);

const NAMED_GROUP = /\(\?<(?<name>[A-Za-z]+)>/g;
const framed = (source: string, row: readonly Written[]): Frame => ({
  pattern: new RegExp(source, 'dg'),
  slots: [...source.matchAll(NAMED_GROUP)].map((group) => group.groups?.name ?? ''),
  needs: needed(row),
  parts: seq(...row).parts,
});

/** A frame that is read as it stands, from each place. */
export const frame = (...row: readonly Written[]): Frame => framed(inRow(row), row);

/**
 * A frame that finds its number first and looks back from there, so that every letter is read a bounded number of times: a run of text
 * ends at the number before. `seen` is what is looked for before looking back, without which the engine would do so from every place;
 * it only says a part of `found` once more.
 */
export function lookingBack(before: readonly Written[], seen: Written, ...found: readonly Written[]): Frame {
  return framed(`(?=${written(seen).source})(?<=${inRow(before)})${inRow(found)}`, [...before, ...found]);
}
