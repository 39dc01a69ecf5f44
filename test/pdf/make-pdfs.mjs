// Makes the PDF documents of this folder anew: node test/pdf/make-pdfs.mjs, after npm run build.
// Needs LibreOffice and Chromium with Chinese fonts (Debian: libreoffice-writer, chromium, fonts-noto-cjk, fonts-arphic-uming, fonts-wqy-zenhei), and qpdf.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { structure } from '../../.build/structure/structure.js';
import { noticeOdt } from './notice-odt.mjs';
import { noticePage } from './notice-page.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const KEYS = ['category', 'task', 'target', 'allocation', 'responsible'];
const FONTS = { font: 'WenQuanYi Zen Hei', heading: 'WenQuanYi Zen Hei' };

/** The lines of a notice, its table taken apart into cells; a cell that goes on over rows is null in those below. */
function blocksOf(text) {
  const blocks = [];
  let from = 0;
  const addLines = (lines) => blocks.push(...lines.split('\n').map((line) => line.trim()).filter(Boolean));
  for (const { span, columns, rows } of structure(text, '').tables) {
    addLines(text.slice(from, span.start));
    from = span.end;
    const table = [columns.map((name) => ({ text: name }))];
    let number = 0;
    rows.forEach((row, i) => {
      const goesOn = (key) => (rows[i]?.cells ?? []).some((one) => one.column === key && one.repeated);
      const span = (key) => {
        let below = i + 1;
        while (rows[below]?.cells.some((one) => one.column === key && one.repeated)) below++;
        return below - i;
      };
      const cell = (key) =>
        goesOn(key)
          ? null
          : { text: row.cells.filter((one) => one.column === key).map((one) => one.text).join('\n'), rows: span(key) };
      const first = goesOn('category') ? null : { text: String(++number), rows: span('category') };
      table.push([first, ...KEYS.map(cell)]);
    });
    blocks.push({ table: { rows: table, widths: [4, 8, 22, 16, 22, 9] } });
  }
  addLines(text.slice(from));
  return blocks;
}

const work = mkdtempSync(join(tmpdir(), 'pdfs-'));
const run = (program, ...words) => {
  const { status, stderr } = spawnSync(program, words, { cwd: work, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
};
const print = (name, odt) => {
  writeFileSync(join(work, `${name}.fodt`), odt);
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', at('.'), `${name}.fodt`);
};
const chromium = (name, page) => {
  writeFileSync(join(work, `${name}.html`), page);
  run('chromium', '--headless', '--no-sandbox', '--no-pdf-header-footer', `--print-to-pdf=${at(`${name}.pdf`)}`, `${name}.html`);
};
const seed = (name) => readFileSync(at(`../../seeds/${name}`), 'utf8');
const linesOf = (name) =>
  readFileSync(at(`../notices/${name}.txt`), 'utf8').split('\n').map((line) => line.trim()).filter(Boolean);

try {
  for (const file of readdirSync(at('../../seeds'))) {
    const blocks = blocksOf(seed(file)).map((block, i) => (i === 0 ? { title: block } : block));
    const [name] = file.split('.');
    print(name, noticeOdt(blocks, { ...FONTS, head: '民政工作文件汇编', foot: '— ## —' }));
  }
  const [letter, ...rest] = linesOf('a04-weijianwei-jiceng-2024');
  const title = '国家卫生健康委办公厅\n关于做好2024年基层卫生健康\n重点工作的通知';
  chromium('letterhead', noticePage([{ red: '国家卫生健康委办公厅文件' }, { title }, letter, ...rest]));
  chromium('narrow', noticePage(linesOf('b04-guangdong-education-2011'), '@page { size: 130mm 180mm; margin: 18mm 15mm }'));
  chromium('columns', noticePage(linesOf('b04-guangdong-education-2011'), 'body { columns: 2; column-gap: 8mm; font-size: 10.5pt; line-height: 18pt }'));
} finally {
  rmSync(work, { recursive: true });
}
