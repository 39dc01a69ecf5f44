import { describe, expect, it } from 'vitest';
import { asRead, type Decision, Document, type Verdict } from '../../src/model/index.js';
import { applied, decide, judgedFields, noticeOf, reviewFor } from '../../src/review/index.js';
import { at, judged, NOTICE, OTHER_SCRAPE, read } from '../fixtures/reviewed-notice.js';

const notice = read(NOTICE, 'notices/linjiang.txt');

/** Ten decisions, of every verdict and of four kinds. */
const ten: readonly Decision[] = [
  judged(notice, 'accepted', 'measures', '500张'),
  judged(notice, 'accepted', 'measures', '60%以上'),
  judged(notice, 'corrected', 'measures', '3个', { set: { subject: '区域性养老服务中心' } }),
  judged(notice, 'corrected', 'measures', '200万元', { set: { subject: '补助资金' } }),
  judged(notice, 'removed', 'measures', '12个'),
  judged(notice, 'accepted', 'measures', '突破9万人'),
  judged(notice, 'accepted', 'deadlines', '6月底前'),
  judged(notice, 'corrected', 'responsibleUnits', '市财政局', { set: { role: 'support' } }),
  judged(notice, 'accepted', 'references', '《关于改革完善社会救助制度的实施意见》'),
  judged(notice, 'added', 'qualitativeTargets', '养老服务', {
    set: {
      subject: '养老服务',
      indicator: null,
      relation: 'rise',
      relatedTo: null,
      scope: null,
      status: 'target',
      period: { start: null, end: null },
    },
  }),
];

/** What the ten say, wherever they are applied. */
function holds(document: Document): void {
  const of = (text: string) => document.measures.find((one) => one.text === text);
  expect(of('500张')).toMatchObject({ reviewed: 'accepted', value: 500, subject: '新增养老床位' });
  expect(of('60%以上')).toMatchObject({ reviewed: 'accepted', value: 60, op: '>=' });
  expect(of('3个')).toMatchObject({ reviewed: 'corrected', subject: '区域性养老服务中心' });
  expect(of('200万元')).toMatchObject({ reviewed: 'corrected', subject: '补助资金', value: 2_000_000 });
  expect(of('12个')).toBeUndefined();
  expect(of('突破9万人')).toMatchObject({ reviewed: 'accepted', value: 90_000 });
  expect(document.deadlines.find(({ text }) => text === '6月底前')?.reviewed).toBe('accepted');
  expect(document.responsibleUnits.find(({ unit }) => unit === '市财政局')).toMatchObject({ role: 'support' });
  expect(document.references[0]?.reviewed).toBe('accepted');
  expect(document.qualitativeTargets.map(({ text, reviewed }) => [text, reviewed])).toEqual([['养老服务', 'added']]);
  expect(document.reviews).toHaveLength(10);
}

describe('what people have decided', () => {
  it('stands over what the rules say, and both are told', () => {
    const { document, unfit } = applied(notice, ten);
    expect(unfit).toEqual([]);
    holds(document);
    const review = document.reviews.find(({ text }) => text === '200万元');
    expect(review).toMatchObject({ verdict: 'corrected', by: '王芳', why: null });
    expect(review?.read?.subject).toBe('由市财政局配合市民政局落实补助资金');
    // Numbers of the rest, and everything that nobody has judged, are as they were.
    expect(document.measures.filter(({ reviewed }) => reviewed === null)).toHaveLength(4);
    expect(Document.parse(document)).toEqual(document);
  });

  it('leaves the number of a removed value unexplained, and explains that of an added one', () => {
    const { document } = applied(notice, [judged(notice, 'removed', 'measures', '12个')]);
    const removed = document.numbers.find(({ text }) => text === '12个');
    expect(removed).toMatchObject({ class: 'unexplained', record: null });
    const less = {
      ...notice,
      measures: notice.measures.filter(({ text }) => text !== '12个'),
      numbers: document.numbers,
    };
    const again = applied(less, [judged(notice, 'accepted', 'measures', '12个')]).document;
    const [put] = again.measures.filter(({ text }) => text === '12个');
    expect(put).toMatchObject({ reviewed: 'accepted', value: 12, subject: '社会救助服务站', rule: 'review' });
    expect(again.numbers.find(({ text }) => text === '12个')).toMatchObject({ class: 'measure', record: put?.id });
  });

  it('can be taken back: what the rules read is there again, to the letter', () => {
    const { document } = applied(notice, ten);
    expect(asRead(document)).toEqual(notice);
    expect(applied(document, []).document).toEqual(notice);
    expect(applied(document, ten).document).toEqual(document);
  });

  it('holds under another name, in another page around the notice, and by other rules', () => {
    const reviewOf = reviewFor(ten);
    const renamed = read(NOTICE, 'elsewhere/2024.txt');
    const scraped = read(OTHER_SCRAPE, 'pages/12345.html');
    // Other rules: they read a value otherwise, one not at all, and one with more words.
    const otherRules: Document = {
      ...notice,
      measures: notice.measures
        .filter(({ text }) => text !== '500张')
        .map((one) => {
          if (one.text === '60%以上') return { ...one, value: 6, op: '=' };
          if (one.text === '3个') return { ...one, span: { ...one.span, start: one.span.start - 2 }, text: '完成3个' };
          return one;
        }),
    };
    for (const document of [renamed, scraped]) {
      const found = applied(document, reviewOf(noticeOf(document)));
      expect(found.unfit).toEqual([]);
      holds(found.document);
    }
    const { document, unfit } = applied(otherRules, reviewOf(noticeOf(otherRules)));
    expect(unfit).toEqual([]);
    holds({
      ...document,
      measures: document.measures.map((one) => (one.text === '完成3个' ? { ...one, text: '3个' } : one)),
    });
    expect(document.reviews.find(({ text }) => text === '60%以上')?.read?.value).toBe(6);
  });

  it('is about no other notice: not of another year, nor of another place with the same title', () => {
    const reviewOf = reviewFor(ten);
    expect(reviewOf(noticeOf(read(NOTICE.replaceAll('2024', '2025'), 'a.txt')))).toEqual([]);
    const there = noticeOf(notice);
    expect(reviewOf({ ...there, sha256: 'other', region: '望川市' })).toEqual([]);
    expect(reviewOf({ ...there, sha256: 'other' })).toHaveLength(10);
  });

  it('is listed where its words are gone, or a later decision is about the same value', () => {
    const [first] = ten as [Decision];
    const changed = read(NOTICE.replace('新增养老床位500张', '增加床位六百张'), 'a.txt');
    expect(applied(changed, [first]).unfit).toEqual([{ decision: first, why: 'words-not-found' }]);
    const later = judged(notice, 'removed', 'measures', '500张', { minute: 5 });
    const { document, unfit } = applied(notice, [first, later]);
    expect(unfit).toEqual([{ decision: first, why: 'superseded' }]);
    expect(document.measures.some(({ text }) => text === '500张')).toBe(false);
  });

  it('tells several values on the same words apart', () => {
    const [first] = notice.measures.filter(({ text }) => text === '85%');
    if (!first) throw new Error('no 85%');
    const second = { ...first, id: `${first.id}.2`, subject: '助餐服务覆盖率' };
    const both = { ...notice, measures: [first, second] };
    const judge = (there: Document, verdict: 'accepted' | 'removed', record: string, minute: number) =>
      decide(
        there,
        { verdict, kind: 'measures', record, span: null, set: {}, why: null },
        { by: '王芳', on: at(minute) },
      );
    const removing = judge(both, 'removed', first.id, 1);
    // The second is judged as the page shows it then, where the first is gone.
    const accepting = judge(applied(both, [removing]).document, 'accepted', second.id, 2);
    const { document, unfit } = applied(both, [removing, accepting]);
    expect(unfit).toEqual([]);
    expect(document.measures).toEqual([{ ...second, confidence: 1, reviewed: 'accepted' }]);
  });

  it('adds a second value on the words of one that was read, and each of several is judged for itself', () => {
    const [first] = notice.measures.filter(({ text }) => text === '85%');
    if (!first) throw new Error('no 85%');
    const words = { kind: 'measures', span: first.span, why: null } as const;
    const decisions: Decision[] = [];
    const judge = (verdict: Verdict, subject: string, record: string | null = null): Document => {
      const set = verdict === 'removed' ? {} : { ...judgedFields('measures', first), subject };
      const { document } = applied(notice, decisions);
      decisions.push(decide(document, { ...words, verdict, record, set }, { by: '王芳', on: at(decisions.length) }));
      const after = applied(notice, decisions);
      expect(after.unfit.filter(({ why }) => why !== 'superseded')).toEqual([]);
      expect(asRead(after.document)).toEqual(notice);
      return after.document;
    };
    const there = (document: Document) =>
      document.measures.filter(({ text }) => text === '85%').map(({ subject, reviewed }) => [subject, reviewed]);
    const idOf = (document: Document, subject: string) =>
      document.measures.find((one) => one.text === '85%' && one.subject === subject)?.id ?? null;
    const rules = [first.subject, null];
    expect(there(judge('added', '助餐服务覆盖率'))).toEqual([rules, ['助餐服务覆盖率', 'added']]);
    const three = judge('added', '助浴服务覆盖率');
    expect(there(three)).toEqual([rules, ['助餐服务覆盖率', 'added'], ['助浴服务覆盖率', 'added']]);
    const two = judge('removed', '', idOf(three, '助餐服务覆盖率'));
    expect(there(two)).toEqual([rules, ['助浴服务覆盖率', 'added']]);
    const corrected = judge('corrected', '助洁服务覆盖率', idOf(two, '助浴服务覆盖率'));
    expect(there(corrected)).toEqual([rules, ['助洁服务覆盖率', 'corrected']]);
    expect(there(judge('removed', '', first.id))).toEqual([['助洁服务覆盖率', 'corrected']]);
  });

  it('adds nothing on some of the words of another value, until that one is removed', () => {
    const [narrow] = notice.measures.filter(({ text }) => text === '85%');
    if (!narrow) throw new Error('no 85%');
    const span = { ...narrow.span, start: narrow.span.start - 2 };
    const adding = (document: Document) =>
      decide(
        document,
        { verdict: 'added', kind: 'measures', record: null, span, set: judgedFields('measures', narrow), why: null },
        { by: '王芳', on: at(2) },
      );
    expect(() => adding(notice)).toThrow(RangeError);
    const removing = judged(notice, 'removed', 'measures', '85%', { minute: 1 });
    const decisions = [removing, adding(applied(notice, [removing]).document)];
    const { document, unfit } = applied(notice, decisions);
    expect(unfit).toEqual([]);
    expect(document.measures.filter(({ text }) => text.includes('85%')).map(({ text }) => text)).toEqual(['达到85%']);
    expect(asRead(document)).toEqual(notice);
  });

  it('gives the ledger back to the letter where one kind is removed and another added on the same words', () => {
    const deadline = { kind: 'by', from: null, to: '2024-12-31', duration: null };
    const added = { set: deadline, minute: 2 };
    const removing = judged(notice, 'removed', 'measures', '85%', { minute: 1 });
    const decisions = [removing, judged(notice, 'added', 'deadlines', '85%', added)];
    const { document } = applied(notice, decisions);
    const entryOf = (one: Document) => one.numbers.find(({ text }) => text === '85%');
    expect(entryOf(document)).toMatchObject({ class: 'deadline', record: document.reviews[1]?.record });
    expect(asRead(document)).toEqual(notice);
    // And conversely.
    const { measures, deadlines, numbers } = document;
    const timed: Document = { ...notice, measures, deadlines, numbers };
    const put = { set: judgedFields('measures', removing.read ?? {}), minute: 4 };
    const back = applied(timed, [
      judged(timed, 'removed', 'deadlines', '85%', { minute: 3 }),
      judged(timed, 'added', 'measures', '85%', put),
    ]).document;
    expect(entryOf(back)).toMatchObject({ class: 'measure' });
    expect(asRead(back)).toEqual(timed);
  });
});
