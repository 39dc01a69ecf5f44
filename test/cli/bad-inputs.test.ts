import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingestJson } from '../fixtures/command-line.js';
import { readText } from '../fixtures/gold-document.js';
import { scratchFolder } from '../fixtures/scratch.js';
import { compoundWith } from '../office/made-compound.js';
import { docxOf, paragraph, run } from '../office/made-docx.js';
import { zipOf } from '../office/package.js';

const GOOD = readText('003_0ca336225dd744dd');
const LETTER = '<p>各市民政局：</p><p>现将《2020年全省民政工作要点》印发给你们，请结合实际，认真贯彻执行。</p>';
const LARGE = 100 * 1024 * 1024;

/** XML that grows to a thousand million characters when its entities are taken at their word. */
const ENTITIES = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "要点要点要点">${'bcdefghi'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`)
  .join(
    '',
  )}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&i;</w:t></w:r></w:p></w:body></w:document>`;

it('everything that is wrong with a file is named, and the good notice beside it is read', () => {
  const folder = scratchFolder();
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  const word = docxOf({ body: paragraph(run('一、总体要求')) });
  write('good.txt', GOOD);
  write('cut.docx', word.subarray(0, word.length - 40));
  write('cut.zip', zipOf({ 'a.txt': GOOD }).subarray(0, 900));
  write('locked.docx', compoundWith('EncryptedPackage'));
  write('bomb.zip', zipOf({ 'bomb.txt': '要'.repeat(4_000_000) }));
  write('paths.zip', zipOf({ '../../escaped.txt': GOOD.slice(0, 900), '/etc/absolute.txt': GOOD.slice(0, 800) }));
  write('entities.docx', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': ENTITIES }));
  write('deep.html', `<html><body>${'<div>'.repeat(10_000)}${LETTER}`);
  write('nothing.html', '<html><body><p>抱歉，您访问的页面不存在。</p></body></html>');
  write('empty.txt', '');
  write('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4));
  mkdirSync(join(folder, 'folder.txt'));
  for (const name of ['large.txt', 'large.html', 'large.docx']) {
    write(name, '要');
    truncateSync(join(folder, name), LARGE);
  }
  const { status, report } = ingestJson(folder, '.');
  expect(status).toBe(1);
  expect(report.failures.map(({ path, code }: { path: string; code: string }) => `${path}: ${code}`).sort()).toEqual([
    'bomb.zip/bomb.txt: too-large',
    'cut.docx: damaged-archive',
    'cut.zip: damaged-archive',
    'deep.html: nested-too-deep',
    'empty.txt: empty',
    'entities.docx: entity-expansion',
    'large.docx: too-large',
    'large.html: too-large',
    'large.txt: too-large',
    'locked.docx: encrypted',
    'nothing.html: no-notice',
    'picture.txt: binary',
  ]);
  expect(report.documents.map(({ path }: { path: string }) => path).sort()).toEqual([
    'good.txt',
    'paths.zip/escaped.txt',
    'paths.zip/etc/absolute.txt',
  ]);
});
