import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingestJson } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';
import { docxOf, paragraph, run } from '../office/made-docx.js';
import { zipOf } from '../office/package.js';

const notice = (beds: number): string => `2031年工作要点\n一、任务\n新建床位${beds}张。\n`;
const word = (beds: number): Uint8Array =>
  docxOf({
    body: notice(beds)
      .trimEnd()
      .split('\n')
      .map((line) => paragraph(run(line)))
      .join(''),
  });
const page = (beds: number): string =>
  `<html><body><h1>2031年工作要点</h1><p>一、任务</p><p>今年要新建养老床位${beds}张，改造敬老院3所，并按时完成验收。</p></body></html>`;
const paths = (report: { readonly documents: readonly { readonly path: string }[] }): readonly string[] =>
  report.documents.map(({ path }) => path);

it('a file that is named is read by its content, whatever its name', () => {
  const folder = scratchFolder();
  const files = {
    'a.dotx': word(1),
    'b.unknown': word(2),
    'c.aspx': page(3),
    'd.jsp;id=1': page(4),
    'e.md': notice(5),
    'f.2031年': notice(6),
    'g.json': notice(7),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const { status, report } = ingestJson(folder, ...Object.keys(files));
  expect(status).toBe(0);
  expect(paths(report)).toEqual(Object.keys(files));
  const unread = report.documents.filter(({ counts }: { counts: { measures: number } }) => counts.measures === 0);
  expect(paths({ documents: unread })).toEqual([]);
});

it('a folder is read without what is no document: by its name, or with an unknown name by its first bytes; all is counted', () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'in'));
  const taken = { 'a.et.html': page(1), 'b.md': notice(2), 'c.content': page(3), 'd.通知': notice(4), e: word(5) };
  const left = {
    'data.json': '{"a":1}',
    'photo.jpg': 'x',
    'code.py': 'x = 1',
    'log.bin': Uint8Array.of(0, 1, 2, 3, 4, 5, 6),
    'nothing.unknown': '',
    LICENSE: 'All rights reserved.',
  };
  for (const [name, content] of Object.entries({ ...taken, ...left })) writeFileSync(join(folder, 'in', name), content);
  writeFileSync(join(folder, 'all.zip'), zipOf({ ...taken, ...left }));
  const { status, report } = ingestJson(folder, 'in');
  expect(status).toBe(0);
  expect(paths(report)).toEqual(Object.keys(taken).map((name) => `in/${name}`));
  expect(report.skipped).toEqual(
    Object.keys(left)
      .map((name) => `in/${name}`)
      .sort(),
  );
  expect(paths(ingestJson(folder, 'all.zip', '--force').report)).toEqual(
    Object.keys(taken).map((name) => `all.zip/${name}`),
  );
});

it('what a server puts in the place of a document is a named error, not an empty document', () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'one.docx'), 'x');
  writeFileSync(join(folder, 'gone.pdf'), '{"code":404,"message":"文件不存在"}');
  writeFileSync(join(folder, 'text.docx'), notice(3) + '养老机构全部完成消防改造，'.repeat(3));
  const { report } = ingestJson(folder, '.');
  expect(report.failures.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
    'gone.pdf damaged-document',
    'one.docx damaged-document',
  ]);
  expect(report.failures[1].message).toContain('one byte');
  expect(paths(report)).toEqual(['text.docx']);
});

it('a text that is not read says how to convert it', () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'a.rtf'), '{\\rtf1\\ansi x}');
  writeFileSync(
    join(folder, 'b.odt'),
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
  );
  writeFileSync(
    join(folder, 'c.doc'),
    '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>',
  );
  const { report } = ingestJson(folder, '.');
  expect(report.failures).toHaveLength(3);
  for (const { code, message } of report.failures) {
    expect(code).toBe('unsupported-format');
    expect(message).toContain('libreoffice --headless --convert-to docx');
  }
});
