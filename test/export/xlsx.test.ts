import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writeToArchive } from '../../src/cli/write-archive.js';
import { EXPORT_TABLES } from '../../src/export/tables/record-tables.js';
import { AS_NAMED } from '../../src/export/tables/wording.js';
import { writeWorkbook } from '../../src/export/xlsx/workbook.js';
import { extract } from '../../src/index.js';
import type { Document } from '../../src/model/index.js';
import { scratchFolder } from '../fixtures/scratch.js';
import { hostileDocument, seedDocuments, subjectsOf } from '../fixtures/seed-documents.js';

/** Writes a workbook, and reads it with a library that is no part of this one. */
async function workbook(documents: readonly Document[], mostRows?: number, on: string | null = null) {
  const file = join(scratchFolder(), 'plans.xlsx');
  const told: string[] = [];
  await writeToArchive(
    writeWorkbook(documents, (message) => told.push(message), on, AS_NAMED, null, mostRows),
    file,
  );
  const { sheets } = await readXlsx(readFileSync(file));
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  /** The cells under a column's head. */
  const column = (sheet: string, name: string) => {
    const [head = [], ...rows] = named.get(sheet)?.rows ?? [];
    return rows.map((row) => row[head.indexOf(name)] ?? null);
  };
  return { file, told, sheets, named, column };
}

const ASSIGNED = `某县2024年防汛工作要点
一、防汛准备
（一）消除隐患。改造低洼易涝点12处。完善应急预案。
牵头单位：县水务局
责任单位：县财政局
完成时限：2024年6月底前
（二）新建口袋公园3个（县住建局牵头，各乡镇人民政府配合；完成时限：7月底前）。
（三）修订巡查办法，县水务局会同县应急局抽查。
`;
const documents = seedDocuments();
const day = (date: string | null): unknown => (date === null ? null : new Date(`${date}T00:00:00Z`));

describe('an export to a workbook', () => {
  it('has a sheet a kind, its head in view and filtered, and one that says what each column holds', async () => {
    const { told, sheets, named } = await workbook(documents);
    expect(told).toEqual([]);
    const [inFront, ...others] = EXPORT_TABLES.map(({ name }) => name);
    expect(sheets.map(({ name }) => name)).toEqual([inFront, '台账', ...others, 'columns']);
    for (const { name, rows, freezePane, autoFilter } of sheets) {
      expect([name, freezePane?.rows]).toEqual([name, 1]);
      expect([name, autoFilter?.range]).toEqual([
        name,
        expect.stringMatching(new RegExp(`^A1:[A-Z]{1,2}${rows.length}$`)),
      ]);
    }
    const columns = EXPORT_TABLES.flatMap((table) => table.columns.map((one) => [table.name, one.name]));
    expect(
      named
        .get('columns')
        ?.rows.slice(1)
        .map((row) => row.slice(0, 2))
        .filter(([sheet]) => sheet !== '台账'),
    ).toEqual(columns);
  });

  it('has a register of the work with who answers for it, by when, and how many days are left', async () => {
    const { sheets, column } = await workbook([extract(Buffer.from(ASSIGNED), 'a.txt')], undefined, '2024-07-01');
    const columns = ['工作任务', '牵头单位', '责任单位', '配合单位', '其他单位', '完成日期', '剩余天数', '状态'];
    const rows = columns.map((name) => column('台账', name));
    expect(rows[0]?.map((_, at) => rows.map((cells) => cells[at]))).toEqual([
      ['改造低洼易涝点12处。完善应急预案。', '县水务局', '县财政局', null, null, day('2024-06-30'), -1, '已逾期'],
      [
        '新建口袋公园3个（县住建局牵头，各乡镇人民政府配合；完成时限：7月底前）。',
        '县住建局',
        null,
        '各乡镇人民政府',
        null,
        day('2024-07-31'),
        30,
        '即将到期',
      ],
      [
        '修订巡查办法，县水务局会同县应急局抽查。',
        null,
        null,
        null,
        '县水务局（落实）; 县应急局（会同）',
        null,
        null,
        null,
      ],
    ]);
    expect(sheets[1]?.freezePane?.rows).toBe(1);
  });

  it('holds figures as numbers, days as days, flags as flags, and text as it was', async () => {
    const { column } = await workbook(documents);
    const measures = documents.flatMap((document) => document.measures);
    expect(column('measures', 'value')).toEqual(measures.map(({ value }) => value));
    expect(column('measures', 'upper')).toEqual(measures.map(({ upper }) => upper));
    expect(column('measures', 'due')).toEqual(measures.map(({ due }) => day(due)));
    expect(column('measures', 'op')).toEqual(measures.map(({ op }) => op));
    expect(column('measures', 'text')).toEqual(measures.map(({ text }) => text));
    expect(column('documents', 'published_on')).toEqual(documents.map(({ metadata }) => day(metadata.publishedOn)));
    expect(column('documents', 'region_code')).toEqual(documents.map(({ metadata }) => metadata.region.code));
    const units = documents.flatMap(({ responsibleUnits }) => responsibleUnits);
    expect(column('responsible_units', 'formal')).toEqual(units.map(({ formal }) => formal));
    expect(new Set(column('measures', 'year'))).toEqual(new Set(column('documents', 'year')));
  });

  it('leads from each record to the row of its document', async () => {
    const { file, column } = await workbook(documents);
    const xml = strFromU8(unzipSync(readFileSync(file))['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
    const links = [...xml.matchAll(/<hyperlink ref="A(\d+)(?::A(\d+))?" location="documents!A(\d+)"\/>/g)];
    const led = links.flatMap(([, first, last = first, target]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, () => column('documents', 'id')[Number(target) - 2]),
    );
    expect(led).toEqual(column('measures', 'document'));
  });

  it('cuts what a cell cannot hold, and says where', async () => {
    const { told, column } = await workbook([hostileDocument()]);
    const subjects = column('measures', 'subject').map(String);
    const kept = subjectsOf(hostileDocument()).map((subject) => {
      if (subject === '') return 'null';
      const held = ['\0', '\u0007', '\ud800'].reduce((text, lost) => text.replaceAll(lost, '\ufffd'), subject);
      return held.length > 32_767 ? `${held.slice(0, 32_766)}…` : held;
    });
    const shown = (text: string): string => text.slice(0, 30);
    expect(subjects.map(shown)).toEqual(kept.map(shown));
    expect(subjects.map(({ length }) => length)).toEqual(kept.map(({ length }) => length));
    expect(told).toEqual([
      expect.stringMatching(/longer than the 32767 characters.*measures\.subject \(1\)\. csv and json/),
      expect.stringMatching(/Control characters.*measures\.subject \(1\)/),
    ]);
  });

  it('goes on in another sheet when one is full', async () => {
    const { told, sheets, column, named } = await workbook(documents, 100);
    const names = sheets.map(({ name }) => name).filter((name) => name.startsWith('measures'));
    expect(names).toEqual(['measures', 'measures_2', 'measures_3']);
    expect(names.flatMap((name) => column(name, 'id'))).toEqual(
      documents.flatMap((d) => d.measures.map(({ id }) => id)),
    );
    expect(named.get('measures_2')?.rows[0]).toEqual(named.get('measures')?.rows[0]);
    expect(told[0]).toMatch(/more rows than a sheet/);
  });

  it('gives the same bytes for the same documents', async () => {
    const [first, second] = [await workbook(documents), await workbook(documents)];
    expect(readFileSync(first.file).equals(readFileSync(second.file))).toBe(true);
  });
});

/** LibreOffice, where the machine has it: the sheets of a workbook as it shows them, each as CSV. */
function inLibreOffice(file: string): (sheet: string) => readonly string[][] {
  const folder = scratchFolder();
  const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const words = [profile, '--headless', '--convert-to', csv, '--outdir', folder, file];
  const { status, stderr } = spawnSync('soffice', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return (sheet) => parse(readFileSync(join(folder, `plans-${sheet}.csv`), 'utf8')) as string[][];
}
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!hasLibreOffice)('LibreOffice (skipped where there is no soffice)', () => {
  it('opens the workbook, and shows what it holds', async () => {
    const { file } = await workbook([...documents, { ...hostileDocument(), id: 'hostile' }]);
    const sheet = inLibreOffice(file);
    const shown = (name: string, column: string): readonly (string | undefined)[] => {
      const [head = [], ...rows] = sheet(name);
      return rows.map((row) => row[head.indexOf(column)]);
    };
    const measures = documents.flatMap((document) => document.measures);
    expect(shown('measures', 'text').slice(0, measures.length)).toEqual(measures.map(({ text }) => text));
    expect(shown('measures', 'value').slice(0, measures.length).map(Number)).toEqual(
      measures.map(({ value }) => value),
    );
    expect(shown('measures', 'due').slice(0, measures.length)).toEqual(measures.map(({ due }) => due ?? ''));
    expect(shown('measures', 'op').slice(0, measures.length)).toEqual(measures.map(({ op }) => op));
    const hostile = shown('measures', 'subject').slice(measures.length);
    expect(hostile.slice(0, 5)).toEqual(subjectsOf(hostileDocument()).slice(0, 5));
    expect(hostile[13]).toBe('_x0041_ <&>');
  });
});
