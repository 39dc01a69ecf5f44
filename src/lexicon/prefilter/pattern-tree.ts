import { ANY_UNIT, type CodeUnits, others, union } from './code-units.js';

/** A regular expression as far as it says which characters a match is made of. Anchors, lookarounds and the like are `empty`. */
export type PatternTree =
  | { readonly kind: 'units'; readonly units: CodeUnits }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'choice'; readonly parts: readonly PatternTree[] }
  /** It stands there so many times at least; `more`: it may do so more often. */
  | { readonly kind: 'repeated'; readonly part: PatternTree; readonly least: number; readonly more: boolean }
  | { readonly kind: 'start' | 'end' | 'empty' };

const DIGITS: CodeUnits = [0x30, 0x39];
const SPACES: CodeUnits = [
  9, 13, 32, 32, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000,
  0x3000, 0xfeff, 0xfeff,
];
const WORD: CodeUnits = [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a];
const CLASSES: Readonly<Record<string, CodeUnits>> = {
  d: DIGITS,
  D: others(DIGITS),
  s: SPACES,
  S: others(SPACES),
  w: WORD,
  W: others(WORD),
  n: [10, 10],
  t: [9, 9],
};
const QUANTIFIER = /(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/uy;
const CODE = /\\(?:u(?<u>[\dA-Fa-f]{4})|x(?<x>[\dA-Fa-f]{2}))/uy;
const BACK_REFERENCE = /\\k<[^>]+>/uy;
const BOUNDARY = /\\[bB]/uy;
const GROUP = /\((?:\?(?:(?<around><?[=!])|:|<[^>]+>))?/uy;

/** What was matched before, again: it may be anything. */
const ANYTHING: PatternTree = {
  kind: 'repeated',
  part: { kind: 'units', units: ANY_UNIT },
  least: 0,
  more: true,
};

/** The tree of a pattern. Throws for what the patterns of this project do not use: numbered back references, \p{…}, the flag m. */
export function patternTree({ source, ignoreCase, multiline }: RegExp): PatternTree {
  if (multiline) throw new Error(`Lines in ${source} are not known here`);
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const choice = (): PatternTree => {
    const parts = [sequence()];
    for (; source[at] === '|'; parts.push(sequence())) at++;
    return parts.length === 1 ? (parts[0] as PatternTree) : { kind: 'choice', parts };
  };
  const sequence = (): PatternTree => {
    const parts: PatternTree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      const quantifier = take(QUANTIFIER);
      parts.push(quantifier ? repeated(part, quantifier) : part);
    }
    return { kind: 'sequence', parts };
  };
  const repeated = (part: PatternTree, { 0: written, groups }: RegExpExecArray): PatternTree => {
    const least = Number(groups?.least ?? (written[0] === '+' ? 1 : 0));
    return { kind: 'repeated', part, least, more: written[0] !== '?' };
  };
  const atom = (): PatternTree => {
    const first = source[at];
    if (first === '(') return group();
    if (take(BOUNDARY)) return { kind: 'empty' };
    if (take(BACK_REFERENCE)) return ANYTHING;
    if (first === '^' || first === '$') {
      at++;
      return { kind: first === '^' ? 'start' : 'end' };
    }
    if (first === '.') {
      at++;
      return { kind: 'units', units: ANY_UNIT };
    }
    return { kind: 'units', units: first === '[' ? bracketed() : inAnyCase(unitsOfOne()) };
  };
  const group = (): PatternTree => {
    const around = take(GROUP)?.groups?.around !== undefined;
    const inside = choice();
    at++;
    return around ? { kind: 'empty' } : inside;
  };
  const bracketed = (): CodeUnits => {
    at++;
    const negated = source[at] === '^';
    if (negated) at++;
    let units: CodeUnits = [];
    while (source[at] !== ']') {
      const from = unitsOfOne();
      const isRange = source[at] === '-' && source[at + 1] !== ']';
      if (isRange) at++;
      units = union(units, isRange ? [from[0] ?? 0, unitsOfOne()[1] ?? 0] : from);
    }
    at++;
    // Of what a negated class leaves out, both cases are not sure to be left out: then more is let through than matches.
    return negated ? others(units) : inAnyCase(units);
  };
  const unitsOfOne = (): CodeUnits => {
    if (source[at] !== '\\') return unit(source.charCodeAt(at++));
    const code = take(CODE)?.groups;
    if (code) return unit(Number.parseInt(code.u ?? code.x ?? '', 16));
    const escaped = source[at + 1] ?? '';
    at += 2;
    if (CLASSES[escaped]) return CLASSES[escaped];
    if (/[A-Za-z0-9]/.test(escaped)) throw new Error(`\\${escaped} in ${source} is not known here`);
    return unit(escaped.charCodeAt(0));
  };
  const unit = (code: number): CodeUnits => {
    const isHalf = code >= 0xd800 && code < 0xe000;
    const letter = String.fromCharCode(code);
    const hasCase = code > 0x7f && letter.toLowerCase() !== letter.toUpperCase();
    if (isHalf || (ignoreCase && hasCase)) throw new Error(`${letter} in ${source} is not known here`);
    return [code, code];
  };
  const inAnyCase = (units: CodeUnits): CodeUnits => (ignoreCase ? union(units, WITH_CASE) : units);
  return choice();
}

/** Where case does not count, every letter is let through: A to Z, a to z and the two signs that stand for k and s. */
const WITH_CASE: CodeUnits = [0x41, 0x5a, 0x61, 0x7a, 0x17f, 0x17f, 0x212a, 0x212a];
