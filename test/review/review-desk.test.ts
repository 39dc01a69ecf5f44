import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { reviewDesk } from '../../src/cli/review-desk.js';
import { addToReview, readReviewFile } from '../../src/cli/review-file.js';
import { reviewedStore } from '../../src/cli/reviewed-store.js';
import type { Document, ReviewAsked, ReviewItem } from '../../src/model/index.js';
import { reviewLines, standing } from '../../src/review/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { prepared } from '../fixtures/prepared.js';
import { at, judged, NOTICE, read } from '../fixtures/reviewed-notice.js';
import { scratchFolder } from '../fixtures/scratch.js';

const notice = read(NOTICE, 'linjiang.txt');

/** A database that holds a document, the review beside it, and the desk that answers about them. `beforeKeep` may throw. */
function desk({ document = notice, beforeKeep = () => {} }: { document?: Document; beforeKeep?: () => void } = {}) {
  const folder = scratchFolder();
  const file = join(folder, 'plans.review.jsonl');
  const store = openStore(join(folder, 'plans.db'), { termsOf: () => '' });
  onTestFinished(() => store.close());
  store.keep([prepared(document)], 'r1');
  const counted = vi.fn(store.countRows);
  let minute = 10;
  const answer = reviewDesk({
    store: { ...store, countRows: counted },
    narrowing: {},
    lines: () => readReviewFile(file).lines,
    keep: (line) => {
      beforeKeep();
      addToReview(file, line);
    },
    sign: () => ({ by: '王芳', on: at(minute++) }),
  });
  return { answer, file, store, counted };
}

/** What is decided about the measure on certain words. */
function about(words: string, more: object = {}): ReviewAsked {
  const record = notice.measures.find(({ text }) => text === words)?.id ?? null;
  const asked = { ask: 'decide', document: notice.id, kind: 'measures', record, span: null, why: null } as const;
  return { ...asked, verdict: 'accepted', set: {}, ...more };
}
const reviewedIn = (store: Store): readonly string[] =>
  store.document(notice.id)?.measures.flatMap(({ text, reviewed }) => (reviewed ? [text] : [])) ?? [];

describe('what is decided on the page of a review', () => {
  it('is refused where it cannot be seen afterwards, and nothing of it is kept', () => {
    const { answer, file, store } = desk();
    const asked = about('500张', { verdict: 'corrected', set: { due: '2024年12月' } });
    expect(() => answer(asked)).toThrow(expect.objectContaining({ name: 'RefusedDecision', code: 'not-applicable' }));
    expect(() => answer(asked)).toThrow('«500张» cannot have these values: due "2024年12月"');
    const nowhere = { record: null, verdict: 'added', span: { start: 0, end: 0 } };
    expect(() => answer(about('500张', nowhere))).toThrow(expect.objectContaining({ code: 'no-words' }));
    expect(() => answer(about('九千张'))).toThrow(expect.objectContaining({ code: 'no-such-record' }));
    expect(readReviewFile(file).lines).toEqual([]);
    expect(reviewedIn(store)).toEqual([]);
    expect(answer({ ask: 'undo' }).document).toBeNull();
  });

  it('leaves what others have written into the review in the meantime', () => {
    const { answer, file, store } = desk();
    answer(about('500张'));
    appendFileSync(file, reviewLines([judged(notice, 'accepted', 'measures', '12个', { by: '李明' })]));
    answer(about('85%'));
    expect(reviewedIn(store)).toEqual(['500张', '85%', '12个']);
    answer({ ask: 'undo' });
    expect(reviewedIn(store)).toEqual(['500张', '12个']);
  });

  it('can still be taken back after that has failed once', () => {
    let isFull = false;
    const { answer, file } = desk({
      beforeKeep: () => {
        if (isFull) throw new Error('disk full');
      },
    });
    answer(about('500张'));
    isFull = true;
    expect(() => answer({ ask: 'undo' })).toThrow('disk full');
    isFull = false;
    expect(answer({ ask: 'undo' }).document?.reviews).toEqual([]);
    expect(readReviewFile(file).lines.map(({ verdict }) => verdict)).toEqual(['accepted', 'withdrawn']);
  });

  it('counts what is done and left once for each change', () => {
    const { answer, counted } = desk();
    const left = answer({ ask: 'queue', order: 'reading', after: 0 }).progress.left;
    const once = counted.mock.calls.length;
    expect(answer({ ask: 'document', document: notice.id }).progress).toEqual({ done: 0, left });
    expect(counted).toHaveBeenCalledTimes(once);
    expect(answer(about('500张')).progress).toEqual({ done: 1, left: left - 1 });
  });
});

describe('what is far from other regions', () => {
  const CITIES = '南通 徐州 常州 扬州 镇江 泰州 盐城 淮安 宿迁'.split(' ');
  /** Nine reports with one aim each, and one more each; the last has lost its 万. */
  const reports = CITIES.map((city, at) =>
    read(
      `2024年${city}市政府工作报告\n一、主要任务\n1.今年城镇新增就业${at === 8 ? '6' : `${4 + 0.3 * at}万`}人。\n2.今年新建公园${at + 3}个。\n`,
      `${city}.txt`,
    ),
  );
  const deskOfReports = () => {
    const opened = desk();
    for (const report of reports) opened.store.keep([prepared(report)], 'r1');
    return opened;
  };
  const queueOf = ({ answer }: ReturnType<typeof desk>, after = 0): readonly ReviewItem[] =>
    answer({ ask: 'queue', order: 'unusual', after }).queue ?? [];

  it('is reviewed first, with what it was compared with, and no longer when it was judged', () => {
    const opened = deskOfReports();
    const [first, ...others] = queueOf(opened);
    expect(first).toMatchObject({ quote: '6人', region: '宿迁市', unusual: { reason: 'unit', times: '8170' } });
    expect(first?.unusual?.others).toMatchObject({ regions: 9, median: '4.9万人', least: '6人', most: '6.1万人' });
    expect(others.some(({ unusual }) => unusual)).toBe(false);
    const record = {
      document: first?.document ?? '',
      kind: 'measures',
      record: first?.id ?? null,
      span: null,
    } as const;
    opened.answer({ ask: 'decide', ...record, verdict: 'accepted', set: {}, why: null });
    expect(queueOf(opened)[0]?.unusual).toBeUndefined();
  });

  it('comes once, and nothing else is left out for it', () => {
    const opened = deskOfReports();
    const met = queueOf(opened);
    const all = opened.answer({ ask: 'queue', order: 'reading', after: 0 }).queue ?? [];
    const key = ({ document, kind, id }: ReviewItem) => `${document} ${kind} ${id}`;
    expect(met.map(key).sort()).toEqual(all.map(key).sort());
    expect(queueOf(opened, 5).map(key)).toEqual(met.slice(5).map(key));
  });
});

it('everything that is to be reviewed can be reached, each once, however much it is', () => {
  const lines = Array.from({ length: 700 }, (_, at) => `（${at + 1}）新增养老床位${at + 3}张。`);
  const large = read(`临江市民政局2024年工作要点\n\n一、养老服务\n${lines.join('\n')}\n`, 'large.txt');
  const { answer } = desk({ document: large });
  for (const order of ['unusual', 'confidence', 'indicator', 'reading'] as const) {
    const met: ReviewItem[] = [];
    // No more often than there can be anything to ask for.
    while (met.length < 3000) {
      const { queue = [] } = answer({ ask: 'queue', order, after: met.length });
      if (queue.length === 0) break;
      met.push(...queue);
    }
    expect(met.length).toBeGreaterThanOrEqual(700);
    expect(new Set(met.map(({ id }) => id)).size).toBe(met.length);
    expect(answer({ ask: 'queue', order, after: 0 }).progress.left).toBeGreaterThanOrEqual(met.length);
  }
});

describe('a database that is opened with its review', () => {
  it('waits for nobody who writes there where all is applied already', () => {
    const { answer, file, store } = desk();
    answer(about('500张'));
    const other = openSqlite(store.file);
    onTestFinished(() => void other.close());
    other.exec('BEGIN IMMEDIATE');
    const decisions = standing(readReviewFile(file).lines);
    expect(reviewedStore(store, decisions).document(notice.id)?.reviews).toHaveLength(1);
    other.exec('ROLLBACK');
    expect(reviewedStore(store, []).document(notice.id)?.reviews).toEqual([]);
  });

  it('finds the documents that a review was applied to without looking through all', () => {
    const { store } = desk();
    const db = openSqlite(store.file, { readonly: true });
    onTestFinished(() => void db.close());
    const plan = db.prepare('EXPLAIN QUERY PLAN SELECT id, title FROM documents WHERE review IS NOT NULL').all();
    expect(JSON.stringify(plan)).toContain('USING INDEX documents_reviewed');
  });
});

describe('the file of a review', () => {
  const line = judged(notice, 'accepted', 'measures', '500张');
  const other = judged(notice, 'accepted', 'measures', '12个');

  it('begins a new line behind one that was edited by hand', () => {
    const file = join(scratchFolder(), 'plans.review.jsonl');
    writeFileSync(file, reviewLines([line]).trimEnd());
    addToReview(file, other);
    expect(readReviewFile(file).lines).toEqual([line, other]);
    addToReview(file, line);
    expect(readFileSync(file, 'utf8')).toBe(reviewLines([line, other, line]));
  });

  it('is given no line that could not be read again', () => {
    const file = join(scratchFolder(), 'plans.review.jsonl');
    addToReview(file, line);
    for (const bad of [
      { ...other, by: '' },
      { ...other, at: { ...other.at, quote: '' } },
    ])
      expect(() => addToReview(file, bad)).toThrow(expect.objectContaining({ code: 'bad-review' }));
    expect(readReviewFile(file).lines).toEqual([line]);
  });
});
