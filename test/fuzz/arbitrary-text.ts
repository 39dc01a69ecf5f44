import fc from 'fast-check';
import { NOTICES } from './notices.js';
import { KINDS } from './pieces.js';

const piece = fc.oneof(...KINDS.map((kind) => fc.constantFrom(...kind)));

/** Pieces of every kind in any order. */
const soup = fc.array(piece, { maxLength: 40, size: 'max' }).map((pieces) => pieces.join(''));
const unicode = fc.string({ unit: 'binary', maxLength: 60, size: 'max' });
/** One piece many times over, with something between. */
const repeated = fc
  .record({ pieces: fc.array(piece, { minLength: 1, maxLength: 3 }), times: fc.integer({ min: 2, max: 60 }) })
  .map(({ pieces, times }) => pieces.join('').slice(0, 60).repeat(times));

const LINES = NOTICES.map((text) => text.split('\n'));
/** Some lines of a notice of the repository. */
const excerpt = fc
  .record({
    notice: fc.nat({ max: LINES.length - 1 }),
    from: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    count: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ notice, from, count }) => {
    const lines = LINES[notice] ?? [];
    const start = Math.floor(from * lines.length);
    return lines
      .slice(start, start + count)
      .join('\n')
      .slice(0, 500);
  });

const CHANGES = {
  cut: (text: string, at: number, length: number) => text.slice(0, at) + text.slice(at + length),
  repeat: (text: string, at: number, length: number) => text.slice(0, at + length) + text.slice(at),
  insert: (text: string, at: number, _: number, words: string) => text.slice(0, at) + words + text.slice(at),
  replace: (text: string, at: number, length: number, words: string) =>
    text.slice(0, at) + words + text.slice(at + length),
  swap: (text: string, at: number, length: number) =>
    text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length),
  shuffle: (text: string, at: number) =>
    text
      .split('\n')
      .sort((a, b) => ((a.length * 7 + at) % 11) - ((b.length * 7 + at) % 11))
      .join('\n'),
  unline: (text: string, at: number) => text.slice(0, at) + text.slice(at).replaceAll('\n', ''),
  breakUp: (text: string, at: number) => text.slice(0, at) + text.slice(at).replaceAll('，', '\n'),
  widen: (text: string, at: number) =>
    text.slice(0, at) + text.slice(at).replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  undigit: (text: string, at: number) => text.slice(0, at) + text.slice(at).replace(/[0-9]/g, ''),
  unpoint: (text: string, at: number) => text.slice(0, at) + text.slice(at).replace(/[。；，、]/g, ''),
} as const satisfies Readonly<Record<string, (text: string, at: number, length: number, words: string) => string>>;

const change = fc.record({
  kind: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  words: fc.oneof(piece, excerpt),
});
const mutated = fc
  .record({ text: excerpt, changes: fc.array(change, { minLength: 1, maxLength: 6 }) })
  .map(({ text, changes }) =>
    changes.reduce(
      (now, { kind, place, length, words }) =>
        CHANGES[kind](now, Math.floor(place * now.length), length, words).slice(0, 1500),
      text,
    ),
  );

const odd = fc.oneof(
  { weight: 3, arbitrary: soup },
  { weight: 1, arbitrary: unicode },
  { weight: 1, arbitrary: repeated },
  { weight: 5, arbitrary: mutated },
);

/** Text as a fault, an enemy or a careless hand may make it; every other time it is the body of a plan. */
export const anyText = fc.oneof(
  odd,
  odd.map((text) => `2015年全省民政工作要点\n一、任务\n${text}`),
);
