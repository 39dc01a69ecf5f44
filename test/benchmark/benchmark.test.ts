import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const at = (name: string): URL => new URL(name, import.meta.url);

interface Measure {
  readonly id: string;
  readonly value: number;
  readonly confidence: number;
  readonly span: { readonly start: number; readonly end: number };
}
interface Read {
  readonly measures: readonly Measure[];
  readonly diagnostics: readonly unknown[];
}
interface Trial {
  readonly name: string;
  readonly document: Read;
}
interface Scored {
  readonly figures: {
    readonly kinds: { readonly measures: { readonly f1: number; readonly strictF1: number; readonly exactF1: number } };
    readonly withoutFault: { readonly measures: number };
    readonly warnings: { readonly wrong: number };
    readonly errors: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly intervals: Readonly<Record<string, readonly [number, number]>>;
  };
  readonly differences: readonly { readonly message: string }[];
}
type Parts = readonly unknown[];

// The scripts of the benchmark are plain JavaScript, as they run without a build of their own.
const load = async <T>(name: string): Promise<T> => (await import(at(name).href)) as T;
const { content } = await load<{ content: (results: unknown) => Parts }>('content.mjs');
const { markdownPage } = await load<{ markdownPage: (parts: Parts) => string }>('markdown.mjs');
const { htmlPage } = await load<{ htmlPage: (parts: Parts, differences: readonly unknown[], style: string) => string }>(
  'html.mjs',
);
const { score } = await load<{ score: (trials: readonly Trial[]) => Scored }>('score.mjs');
const { goldIn, trialsOf, byRules } = await load<{
  goldIn: (folder: string) => readonly { readonly name: string }[];
  trialsOf: (gold: readonly unknown[], read: unknown) => Promise<readonly Trial[]>;
  byRules: unknown;
}>('trials.mjs');

const results: unknown = JSON.parse(readFileSync(at('results.json'), 'utf8'));

describe('the page of the benchmark', () => {
  it('is what results.json gives, and nothing written by hand', () => {
    expect(readFileSync(at('README.md'), 'utf8')).toBe(markdownPage(content(results)));
  });

  it('holds no sentence of the notices that no rule is changed for', async () => {
    const { differences } = score(await trialsOf(goldIn('test/held-out').slice(0, 4), byRules));
    expect(differences.length).toBeGreaterThan(10);
    const page = htmlPage(
      content(results),
      differences.map((one) => ({ ...one, set: 'heldOut' })),
      '',
    );
    const texts = goldIn('test/held-out').map(({ name }) => readFileSync(`test/held-out/${name}.txt`, 'utf8'));
    const sentences = texts.flatMap((text) => text.split(/[。；\s]/)).filter(({ length }) => length >= 12);
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.filter((sentence) => page.includes(sentence))).toEqual([]);
  });
});

describe('a planted fault', async () => {
  const trials = await trialsOf(goldIn('test/golden'), byRules);
  const [first, ...others] = trials as [Trial, ...Trial[]];
  /** One measure of the first notice that gold has, is right, and is certain. */
  const before = score(trials);
  const known = faults(first);
  const victim = first.document.measures.find(
    ({ id, confidence }) => confidence >= 0.8 && score([withMeasure(id, -1)]).differences.length > known,
  ) as Measure;
  const planted = score([withMeasure(victim.id, -1), ...others]);

  function withMeasure(id: string, value: number): Trial {
    const measures = first.document.measures.map((one) => (one.id === id ? { ...one, value } : one));
    return { ...first, document: { ...first.document, diagnostics: [], measures } };
  }
  function faults(trial: Trial): number {
    return score([trial]).differences.length;
  }

  it('takes the figures, and is counted as wrong without a warning', () => {
    const [then, now] = [before.figures, planted.figures];
    expect(now.kinds.measures.f1).toBe(then.kinds.measures.f1);
    expect(now.kinds.measures.strictF1).toBeLessThan(then.kinds.measures.strictF1);
    expect(now.kinds.measures.exactF1).toBeLessThan(then.kinds.measures.exactF1);
    expect(now.errors.measures?.value).toBe((then.errors.measures?.value ?? 0) + 1);
    expect(now.warnings.wrong).toBe(then.warnings.wrong + 1);
  });

  it('stands on the page with its sentence, as a link to its place', () => {
    const page = htmlPage([], planted.differences, '');
    const [, id] = /<a href="#([^"]+)">[^\n]*<mark>/.exec(page.slice(page.indexOf('measures: value'))) ?? [];
    expect(page).toContain('value -1 ≠ ');
    expect(page).toContain(`<mark id="${id}"`);
  });

  it('is no fault that was told of: with doubt or a diagnostic at its place', () => {
    const doubted = first.document.measures.map((one) =>
      one.id === victim.id ? { ...one, value: -1, confidence: 0.4 } : one,
    );
    const told = [{ severity: 'warning', code: 'odd', message: '', span: victim.span }];
    const wrongOf = (document: Read) => score([{ ...first, document }, ...others]).figures.warnings.wrong;
    expect(wrongOf({ ...first.document, measures: doubted })).toBe(before.figures.warnings.wrong);
    expect(wrongOf({ ...withMeasure(victim.id, -1).document, diagnostics: told })).toBeLessThanOrEqual(
      before.figures.warnings.wrong,
    );
  });
});

describe('an interval', () => {
  it('is the same every time, and holds the figure', async () => {
    const trials = await trialsOf(goldIn('test/golden'), byRules);
    const [once, again] = [score(trials).figures, score(trials).figures];
    expect(again.intervals).toEqual(once.intervals);
    const [low, high] = once.intervals['measures.exactF1'] ?? [101, -1];
    expect(low).toBeLessThan(high);
    expect(low).toBeLessThanOrEqual(once.kinds.measures.exactF1);
    expect(high).toBeGreaterThanOrEqual(once.kinds.measures.exactF1);
  });
});
