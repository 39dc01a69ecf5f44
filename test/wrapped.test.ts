import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Document, extract } from '../src/index.js';
import { wrapped } from './fixtures/wrapped.js';

const folders = ['../seeds/', './notices/'].map((name) => fileURLToPath(new URL(name, import.meta.url)));
const notices = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') })),
);

const read = (text: string): Document => extract(Buffer.from(text), 'notice.txt');
const bare = (text: string | null): string => (text ?? '').replaceAll(/\s/gu, '');

/** What a record says, its place and the white space in it left out. */
const says = {
  sections: ({ sections }: Document) => sections.map((s) => [s.level, s.marker, bare(s.title)].join('|')),
  measures: ({ measures }: Document) =>
    measures.map((m) =>
      [bare(m.text), bare(m.subject), m.op, m.value, m.unit, m.per, m.scope, m.status, m.due].join('|'),
    ),
  deadlines: ({ deadlines }: Document) => deadlines.map((d) => [bare(d.text), d.kind, d.from, d.to].join('|')),
  responsibleUnits: ({ responsibleUnits }: Document) => responsibleUnits.map((u) => [bare(u.unit), u.role].join('|')),
  references: ({ references }: Document) => references.map((r) => [bare(r.title), r.documentNumber].join('|')),
};

/** How many of the first list the second has too. */
function shared(first: readonly string[], second: readonly string[]): number {
  const left = [...second];
  return first.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

describe('a notice whose lines are broken at the margin, with page numbers and spaces in its dates', () => {
  const pairs = notices.map(({ name, text }) => ({ name, whole: read(text), broken: read(wrapped(text)) }));

  // What is lost stands in tables of one cell a line, and in headings without a number.
  it.each([
    ['sections', 0.99],
    ['measures', 0.99],
    ['deadlines', 0.98],
    ['responsibleUnits', 0.93],
    ['references', 0.99],
  ] as const)('gives the same %s as when it is whole', (kind, share) => {
    const all = pairs.map(({ whole, broken }) => [says[kind](whole), says[kind](broken)] as const);
    const [found, same, read] = all.reduce(
      (sum, [whole, broken]) => [sum[0] + whole.length, sum[1] + shared(whole, broken), sum[2] + broken.length],
      [0, 0, 0],
    );
    expect(same / found).toBeGreaterThanOrEqual(share);
    expect(same / read).toBeGreaterThanOrEqual(share);
  });

  it('has the same head', () => {
    const heads = pairs.map(({ name, whole, broken }) => ({ name, whole: whole.metadata, broken: broken.metadata }));
    for (const { name, whole, broken } of heads) {
      const { title, noticeTitle, documentNumber, issuedOn } = broken;
      expect([name, bare(title), bare(noticeTitle), documentNumber, issuedOn]).toEqual([
        name,
        bare(whole.title),
        bare(whole.noticeTitle),
        whole.documentNumber,
        whole.issuedOn,
      ]);
    }
  });

  it('says once that its lines are broken, and calls page numbers boilerplate', () => {
    const { diagnostics, blocks, text } = read(wrapped(notices[0]?.text ?? ''));
    expect(diagnostics.filter(({ code }) => code === 'wrapped-lines')).toHaveLength(1);
    const boilerplate = blocks
      .filter(({ role }) => role === 'boilerplate')
      .map(({ span }) => text.slice(span.start, span.end));
    expect(boilerplate).toContain('- 1 -');
  });
});
