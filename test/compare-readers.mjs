#!/usr/bin/env node
// How much of a notice, and how much of the site around it, is left by this reader and by two others made for articles of every kind.
//   npm run build && node test/compare-readers.mjs [FOLDER]
// The others are installed into FOLDER (made if need be; a new temporary one by default) and are no dependencies of the project.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import typescript from 'typescript';
import { extract } from '../.build/index.js';

const OTHERS = ['@mozilla/readability@0.6.0', 'defuddle@0.19.4', 'linkedom@0.18.12'];
const folder = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'readers-')));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...OTHERS], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

/** The modules that make the pages, as Node can load them. */
async function pageMakers() {
  const source = new URL('pages/', import.meta.url);
  const made = {};
  for (const name of ['notice', 'sites']) {
    const { outputText } = typescript.transpileModule(readFileSync(new URL(`${name}.ts`, source), 'utf8'), {
      compilerOptions: { module: 'esnext', target: 'es2022' },
    });
    writeFileSync(join(folder, `${name}.js`), outputText);
    Object.assign(made, await import(pathToFileURL(join(folder, `${name}.js`)).href));
  }
  return made;
}

const require = createRequire(join(folder, 'package.json'));
const { parseHTML } = require('linkedom');
const { Readability } = require('@mozilla/readability');
const { Defuddle } = await import(pathToFileURL(join(folder, 'node_modules/defuddle/dist/node.js')).href);
const textOf = (html) => parseHTML(`<html><body>${html ?? ''}</body></html>`).document.body.textContent;

const READERS = {
  'plan-extract': (html) => {
    const { text, blocks } = extract(new TextEncoder().encode(html), 'notice.html');
    return blocks.filter((block) => block.role !== 'boilerplate').map(({ span }) => text.slice(span.start, span.end)).join('\n');
  },
  '@mozilla/readability': (html) => {
    const article = new Readability(parseHTML(html).document).parse();
    return article ? `${article.title}\n${article.textContent}` : '';
  },
  defuddle: async (html) => {
    const article = await Defuddle(parseHTML(html).document, 'https://example.org/notice.html');
    return `${article.title}\n${textOf(article.content)}`;
  },
};

const bare = (text) => text.replace(/[\s\u00a0\u3000]/gu, '');

/** Takes what is to be there out of what is there: how much of it was found, and how much else is left. */
function compared(shown, notice) {
  // Junk that was injected into a notice is none of it: a line of Latin letters and digits.
  const wanted = [notice.title, ...notice.lines.filter((line) => !/^[a-z\d]+$/.test(line)), ...(notice.table?.rows.flat().map((cell) => cell.text) ?? [])].map(bare).filter((line) => line !== '');
  const particulars = [notice.indexNumber, notice.issuer, notice.publishedOn].filter((value) => value !== null).map(bare);
  let rest = bare(shown);
  let kept = 0;
  // The longest first, so that a short line is not looked for inside of a long one.
  for (const line of [...wanted].sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(line);
    if (at < 0) continue;
    kept += line.length;
    rest = `${rest.slice(0, at)}\n${rest.slice(at + line.length)}`;
  }
  const told = particulars.filter((value) => bare(shown).includes(value)).length;
  const labels = /(?:标题|名称|索引号|分类|主题分类|组配分类|信息分类|发布机构|发布单位|发文机关|发布日期|发布时间|文号|发文文号|关键词|来源):?/gu;
  for (const value of [...particulars, bare(notice.title), ...PARTICULARS.map(bare)]) rest = rest.replaceAll(value, '');
  const other = rest.replace(labels, '').replace(/[\n::]/gu, '').length;
  return { kept, wanted: wanted.reduce((sum, line) => sum + line.length, 0), other, told, particulars: particulars.length };
}

const { noticeOf, PARTICULARS, SITES } = await pageMakers();
const seeds = new URL('../seeds/', import.meta.url);
const notices = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => noticeOf(readFileSync(new URL(name, seeds), 'utf8'), JSON.parse(readFileSync(new URL(`golden/${name.replace(/txt$/, 'gold.json')}`, import.meta.url), 'utf8'))));

console.log('reader                site      notice kept   other characters   particulars kept');
for (const [name, read] of Object.entries(READERS)) {
  const all = [];
  for (const site of SITES) {
    const found = [];
    for (const notice of notices) found.push(compared(await read(site.page(notice)), notice));
    all.push(...found);
    print(name, site.name, found);
  }
  print(name, 'all', all);
}

function print(name, site, found) {
  const sum = (key) => found.reduce((total, one) => total + one[key], 0);
  const share = ((100 * sum('kept')) / sum('wanted')).toFixed(2);
  console.log(`${name.padEnd(22)}${site.padEnd(8)}${share.padStart(12)} %${String(sum('other')).padStart(19)}${`${sum('told')} of ${sum('particulars')}`.padStart(19)}`);
}
