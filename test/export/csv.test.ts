import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/export/csv/csv.js';
import { harmless as harmlessCell } from '../../src/export/csv/csv-line.js';
import { EXPORT_TABLES } from '../../src/export/tables/record-tables.js';
import type { Document } from '../../src/model/index.js';
import { hostileDocument, seedDocuments, subjectsOf } from '../fixtures/seed-documents.js';

/** The files of an export, by name. */
function filesOf(documents: readonly Document[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { file, text } of writeCsv(documents)) files.set(file, (files.get(file) ?? '') + text);
  return files;
}

type Line = Readonly<Record<string, string>>;
/** A file as a reader of CSV has it, which is strict about quotes, columns and line ends. */
const read = (text: string | undefined): readonly Line[] =>
  parse(text ?? '', { bom: true, columns: true, record_delimiter: '\r\n' }) as Line[];

const documents = seedDocuments();
const files = filesOf(documents);

describe('an export to CSV', () => {
  it('has a file a kind, each of which Excel takes for UTF-8', () => {
    expect([...files.keys()].sort()).toEqual(
      [...EXPORT_TABLES.map(({ name }) => `${name}.csv`), 'datapackage.json', 'texts.csv'].sort(),
    );
    for (const [name, text] of files) expect(text.startsWith('\ufeff')).toBe(name.endsWith('.csv'));
  });

  it('gives every record back, with the plan, place and year that it is from', () => {
    const measures = read(files.get('measures.csv'));
    const told = documents.flatMap(({ id, metadata, measures, tasks }) =>
      measures.map((m) => ({
        plan: metadata.title ?? '',
        region: metadata.region.name ?? '',
        year: metadata.period.start?.slice(0, 4) ?? '',
        text: m.text,
        subject: m.subject ?? '',
        op: m.op,
        value: String(m.value),
        upper: m.upper === null ? '' : String(m.upper),
        unit: m.unit,
        due: m.due ?? '',
        sentence: tasks.find((task) => task.id === m.task)?.text ?? '',
        document: id,
        id: m.id,
      })),
    );
    expect(told.length).toBeGreaterThan(200);
    expect(measures.map((line) => ({ ...told[0], ...pick(line, Object.keys(told[0] ?? {})) }))).toEqual(told);
    const counts = {
      tasks: 'tasks',
      deadlines: 'deadlines',
      responsible_units: 'responsibleUnits',
      numbers: 'numbers',
    } as const;
    for (const [table, kind] of Object.entries(counts))
      expect(read(files.get(`${table}.csv`))).toHaveLength(documents.reduce((sum, d) => sum + d[kind].length, 0));
  });

  it('holds the texts that its spans index', () => {
    const texts = new Map(read(files.get('texts.csv')).map(({ document, text }) => [document, text ?? '']));
    for (const line of read(files.get('measures.csv')))
      expect(texts.get(line.document ?? '')?.slice(Number(line.span_start), Number(line.span_end))).toBe(line.text);
  });

  it('gives lists in one cell', () => {
    const [first] = read(files.get('documents.csv'));
    expect(first?.addressees?.split('; ')).toEqual(documents[0]?.metadata.addressees);
    const rows = read(files.get('table_rows.csv'));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({ responsible }) => responsible !== '' && !responsible?.includes('['))).toBe(true);
  });

  it.each(['=1+1', '﹦1+1', '＝1', '\u200b=1', '\u00ad=1', ' \ufeff@A1', '﹣A1', '\t甲'])(
    'makes %j harmless',
    (text) => {
      expect(harmlessCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['-5', '-', '甲=1', '1-2'])('leaves %j as it is', (text) => {
    expect(harmlessCell(text)).toBe(text);
  });

  it('leaves no cell that a spreadsheet would compute, and no number that is none', () => {
    const hostile = hostileDocument();
    const lines = read(filesOf([hostile]).get('measures.csv'));
    const harmless = subjectsOf(hostile).map((subject, index) =>
      (index < 8 ? `'${subject}` : subject).replaceAll('\0', '\ufffd').replaceAll('\ud800', '\ufffd'),
    );
    expect(lines.map(({ subject }) => (subject ?? '').slice(0, 30))).toEqual(
      harmless.map((subject) => subject.slice(0, 30)),
    );
    expect(lines.map(({ subject }) => subject?.length)).toEqual(harmless.map(({ length }) => length));
    expect(lines.map(({ value }) => Number(value))).toEqual(hostile.measures.map(({ value }) => value));
  });
});

const pick = (line: Line, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, line[name]]));

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** How the specification writes the values of each type. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

describe('its datapackage.json', () => {
  const datapackage: { readonly resources: readonly Resource[] } = JSON.parse(files.get('datapackage.json') ?? '{}');
  const linesOf = (resource: string) => read(files.get(`${resource}.csv`));

  it('is a Tabular Data Package by the specification’s own schema', () => {
    const profile = JSON.parse(
      readFileSync(new URL('../frictionless/tabular-data-package.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv.default({ strict: false, validateFormats: false }).compile(profile);
    expect(validate(datapackage) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...datapackage, resources: [{ ...datapackage.resources[0], path: undefined }] })).toBe(false);
  });

  it('describes every file and every column, in order', () => {
    for (const { name, path, schema } of datapackage.resources) {
      const [head] = parse(files.get(path) ?? '', { bom: true, to: 1 });
      expect([name, head]).toEqual([name, schema.fields.map((field) => field.name)]);
      expect(schema.fields.filter(({ description }) => !description)).toEqual([]);
    }
    const described = datapackage.resources.map(({ path }) => path);
    expect(described.sort()).toEqual([...files.keys()].filter((name) => name.endsWith('.csv')).sort());
  });

  it('tells the truth of every cell: types, required, unique and listed values', () => {
    for (const { name, schema } of datapackage.resources)
      for (const { name: column, type, constraints = {} } of schema.fields) {
        const cells = linesOf(name).map((line) => line[column] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        const wrong = filled.filter(
          (cell) => !WRITTEN[type]?.test(cell) || (constraints.enum && !constraints.enum.includes(cell)),
        );
        expect([name, column, wrong]).toEqual([name, column, []]);
        if (constraints.required) expect([name, column, filled.length]).toEqual([name, column, cells.length]);
        if (constraints.unique) expect(new Set(cells).size).toBe(cells.length);
      }
  });

  it('has keys that lead somewhere', () => {
    const keyOf = (line: Line, fields: readonly string[]) => fields.map((field) => line[field]).join('\n');
    for (const { name, schema } of datapackage.resources) {
      const lines = linesOf(name);
      expect(new Set(lines.map((line) => keyOf(line, schema.primaryKey))).size).toBe(lines.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(linesOf(reference.resource || name).map((line) => keyOf(line, reference.fields)));
        const lost = lines.filter((line) => line[fields.at(-1) ?? ''] !== '' && !there.has(keyOf(line, fields)));
        expect([name, fields, lost]).toEqual([name, fields, []]);
      }
    }
  });
});
