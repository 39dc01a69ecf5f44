import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate, evaluationReport, Floors, type Gold, underFloors } from '../src/evaluate/index.js';
import { locator } from '../src/evaluate/locate.js';
import type { Document } from '../src/model/index.js';
import { goldDocument, NAMES, readGold, readText } from './fixtures/gold-document.js';

const NAME = NAMES[0];

interface Change {
  readonly document?: (document: Document) => Document | null;
  readonly gold?: (gold: Gold) => Gold;
}

/** Judges a document that says just what its gold says, changed in one respect. */
function judged({ document = (same) => same, gold = (same) => same }: Change, name: string = NAME): Evaluation {
  const trial = { name, gold: gold(readGold(name)), source: readText(name), document: document(goldDocument(name)) };
  return evaluate([trial]);
}
const messages = ({ differences }: Evaluation): string[] =>
  differences.map(({ kind, message }) => `${kind} ${message}`);

/** Changes the measure whose words these are. */
const changing =
  (quote: string, change: Partial<Document['measures'][number]>) =>
  (document: Document): Document => ({
    ...document,
    measures: document.measures.map((one) => (one.text === quote ? { ...one, ...change } : one)),
  });

/** A measure of the notice's text that its gold has as not optional: 全省护理型床位占比达到30%以上. */
const QUOTE = '30%以上';

describe('what the gold says itself', () => {
  it('is right in every figure', () => {
    const evaluation = evaluate(
      NAMES.map((name) => ({ name, gold: readGold(name), source: readText(name), document: goldDocument(name) })),
    );
    expect(evaluation.differences).toEqual([]);
    expect(evaluation.overall.kinds.measures).toMatchObject({ gold: 233, precision: 100, recall: 100, strictF1: 100 });
    expect(evaluation.overall).toMatchObject({ metadata: 100, boilerplateF1: 100, tableCells: 100 });
    expect(Object.keys(evaluation.documents)).toEqual(NAMES);
  });

  it('is found again in a text with other spaces and widths of punctuation', () => {
    const widened = judged({
      document: (document) => {
        const text = ` \u3000${document.text.replaceAll(',', '，').replaceAll('(', '（')}`;
        const moved = <T extends { span: { start: number; end: number } }>(records: T[]): T[] =>
          records.map((one) => ({ ...one, span: { start: one.span.start + 2, end: one.span.end + 2 } }));
        return {
          ...document,
          text,
          blocks: moved(document.blocks),
          sections: moved(document.sections),
          measures: moved(document.measures),
          deadlines: moved(document.deadlines),
          responsibleUnits: moved(document.responsibleUnits),
          references: moved(document.references),
        };
      },
    });
    expect(messages(widened)).toEqual([]);
  });

  it('is found again in its own place where the words stand many times', () => {
    const times = (unit: string) => Array.from({ length: 40 }, () => unit).join('');
    const locate = locator(times('甲乙丙丁戊己庚辛30%。'), `首页>>${times('甲乙丙丁戊己庚辛 30%。')}`);
    for (const n of [1, 2, 17, 40]) {
      const start = 4 + 13 * (n - 1) + 9;
      expect(locate('30%', n)).toEqual({ start, end: start + 3 });
    }
  });

  it('is nothing when a notice could not be read', () => {
    const { overall, differences } = judged({ document: () => null });
    expect(overall.kinds.measures).toMatchObject({ gold: 47, recall: 0, f1: 0 });
    expect(overall.boilerplateF1).toBe(100);
    expect(differences[0]).toMatchObject({ document: NAME, kind: 'document', message: 'could not be read' });
  });
});

describe('a difference', () => {
  it('in one field leaves the find and takes the strict figure', () => {
    const evaluation = judged({ document: changing(QUOTE, { op: '=', per: '人' }) });
    const { f1, strictF1, fields } = evaluation.overall.kinds.measures;
    expect(f1).toBe(100);
    expect(strictF1).toBeCloseTo((100 * 46) / 47);
    expect(fields.op).toBeCloseTo((100 * 46) / 47);
    expect(messages(evaluation)).toEqual(['measures «30%以上»: op "=" ≠ ">="; per "人" ≠ null']);
    const [{ wrong, span, record }] = evaluation.differences as [Evaluation['differences'][number]];
    const one = goldDocument(NAME).measures.find(({ text }) => text === QUOTE);
    expect({ wrong, span, record }).toEqual({ wrong: ['op', 'per'], span: one?.span, record: one?.id });
  });

  it('in a field that the kind does not hold to leaves the strict figure, and takes that of all fields', () => {
    const evaluation = judged({ document: changing(QUOTE, { status: 'achieved' }) });
    expect(evaluation.overall.kinds.measures).toMatchObject({ strictF1: 100, fields: { value: 100 } });
    expect(evaluation.overall.kinds.measures.exactF1).toBeCloseTo((100 * 46) / 47);
    expect(messages(evaluation)).toEqual(['measures «30%以上»: status "achieved" ≠ "target"']);
  });

  it.each([
    ['another wording of the subject', { subject: '护理型床位占比例' }, []],
    ['another subject', { subject: '社会组织' }, ['measures «30%以上»: subject "社会组织" ≠ "护理型床位占比"']],
    ['a rounded value', { value: 30.01 }, []],
    ['another value', { value: 31 }, ['measures «30%以上»: value 31 ≠ 30']],
    ['a scope that holds the other', { scope: '全省范围' }, []],
    ['no scope', { scope: null }, ['measures «30%以上»: scope null ≠ "全省"']],
  ])('counts by meaning: %s', (_, change, expected) => {
    expect(messages(judged({ document: changing(QUOTE, change) }))).toEqual(expected);
  });

  it('is none where the gold accepts the other reading as well', () => {
    const document = changing(QUOTE, { op: '>', unit: '％点', per: '人', status: 'achieved' });
    const gold = (read: Gold): Gold => ({
      ...read,
      document: { ...read.document, kindAlt: ['通知'], regionAlt: ['某市'] },
      measures: read.measures.map((one) =>
        one.quote === QUOTE ? { ...one, opAlt: ['>'], unitAlt: ['%点'], perAlt: ['人'], statusAlt: ['achieved'] } : one,
      ),
    });
    const otherwise = judged({
      gold,
      document: (same) => {
        const changed = document(same);
        const { metadata } = changed;
        return { ...changed, metadata: { ...metadata, kind: '通知', region: { ...metadata.region, name: '某市' } } };
      },
    });
    expect(messages(otherwise)).toEqual([]);
    expect(messages(judged({ document }))).toHaveLength(1);
  });

  it('is none where a long heading is given by its first clause', () => {
    const [first, ...others] = readGold(NAME).sections;
    const gold = (read: Gold): Gold => ({
      ...read,
      sections: [{ ...(first as Gold['sections'][number]), title: `${first?.title}，落实到每一个村` }, ...others],
    });
    expect(messages(judged({ gold }))).toEqual([]);
    const half = (document: Document): Document => ({
      ...document,
      sections: document.sections.map((one, i) => (i === 0 ? { ...one, title: one.title.slice(0, 3) } : one)),
    });
    expect(messages(judged({ gold, document: half }))).toHaveLength(1);
  });

  it('is none where one number for several names is a record a name', () => {
    const twice =
      (subject: string | null) =>
      (document: Document): Document => {
        const one = document.measures.find(({ text }) => text === QUOTE) as Document['measures'][number];
        return {
          ...document,
          measures: [...document.measures, { ...one, id: `${one.id}b`, subject: subject ?? one.subject }],
        };
      };
    expect(messages(judged({ document: twice(null) }))).toEqual([]);
    expect(messages(judged({ document: twice('社会组织') }))).toEqual(['measures extra «30%以上» 社会组织']);
  });

  it('is a miss and a surplus, each with its words', () => {
    const evaluation = judged({
      document: (document) => ({
        ...document,
        measures: document.measures.filter(({ text }) => text !== QUOTE),
        deadlines: [
          ...document.deadlines,
          { ...goldDocument(NAME).deadlines[0], span: { start: 0, end: 4 } } as Document['deadlines'][number],
        ],
      }),
    });
    expect(messages(evaluation)).toEqual([
      'measures missed «30%以上» 护理型床位占比',
      expect.stringMatching(/^deadlines extra «关于印发» /),
    ]);
    expect(evaluation.overall.kinds.measures.recall).toBeCloseTo((100 * 46) / 47);
    expect(evaluation.overall.kinds.measures.precision).toBe(100);
    expect(evaluation.overall.kinds.deadlines.precision).toBeCloseTo((100 * 14) / 15);
  });

  it('is none where the gold leaves it open: found, found otherwise or not found', () => {
    const open = readGold(NAME).measures.map(({ optional }) => optional);
    expect(open.filter((one) => one).length).toBeGreaterThan(0);
    const isOpen = ({ id }: { id: string }): boolean => open[Number(id.split('-m')[1])] === true;
    const without = judged({
      document: (document) => ({ ...document, measures: document.measures.filter((one) => !isOpen(one)) }),
    });
    expect(messages(without)).toEqual([]);
    const otherwise = judged({
      document: (document) => ({
        ...document,
        measures: document.measures.map((one) => (isOpen(one) ? { ...one, value: -1, subject: null } : one)),
      }),
    });
    expect(messages(otherwise)).toEqual([]);
  });

  it('in metadata, table cells and boilerplate is counted by field, cell and character', () => {
    const evaluation = judged(
      {
        document: (document) => ({
          ...document,
          metadata: { ...document.metadata, issuer: null },
          blocks: document.blocks.map((block, index) => (index === 5 ? { ...block, role: 'boilerplate' } : block)),
          tables: document.tables.map((table) => ({
            ...table,
            rows: table.rows.map((row, index) => (index === 0 ? { ...row, target: '别的' } : row)),
          })),
        }),
      },
      NAMES[2],
    );
    expect(evaluation.overall.metadata).toBe(90);
    expect(evaluation.overall.tableCells).toBeLessThan(100);
    expect(evaluation.overall.boilerplateF1).toBeLessThan(100);
    expect(messages(evaluation)).toEqual([
      'metadata issuer null ≠ "常州市民政局"',
      expect.stringMatching(/^table 1 row 1 target "别的" ≠ /),
    ]);
  });
});

describe('gold that does not fit its source', () => {
  it('is named, and the other documents are judged', () => {
    const trial = (name: string) => ({
      name,
      gold: readGold(name),
      source: readText(name),
      document: goldDocument(name),
    });
    const { faults, documents } = evaluate([{ ...trial(NAMES[0]), source: '别的文件' }, trial(NAMES[1])]);
    expect(faults).toEqual({ [NAMES[0]]: expect.stringMatching(/the quote «.+» is not in the source text/) });
    expect(Object.keys(documents)).toEqual([NAMES[1]]);
  });
});

describe('floors', () => {
  it('name each figure that is under its own, overall and in one document', () => {
    const evaluation = judged({ document: changing(QUOTE, { op: '=' }) });
    const floors = Floors.parse({
      overall: { 'measures.strictF1': 99, 'measures.f1': 100, metadata: 100 },
      documents: { [NAME]: { 'measures.fields.op': 98 } },
    });
    expect(underFloors(floors, evaluation)).toEqual([
      'measures.strictF1 is 97.87, under its floor of 99',
      `${NAME}: measures.fields.op is 97.87, under its floor of 98`,
    ]);
  });

  it('tell of a figure that does not exist', () => {
    const floors = Floors.parse({ overall: { 'measure.f1': 1 } });
    expect(underFloors(floors, judged({}))).toEqual(['measure.f1 has a floor of 1, but there is no such figure']);
  });
});

it('the report shows every kind of every document', () => {
  const report = evaluationReport(judged({}));
  expect(report.match(/^responsibleUnits +40 +100\.0/gm)).toHaveLength(2);
  expect(report).toContain('metadata 100.0   boilerplate F1 100.0   table cells 100.0');
});
