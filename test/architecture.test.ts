import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** What each room of the house may see of the others. A file at the top is a room of its own. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  read: ['model', 'lexicon'],
  structure: ['model', 'lexicon'],
  lex: ['model', 'lexicon'],
  segment: ['model', 'lexicon', 'lex'],
  // What a run of tokens says, for the rules and for whoever completes what they read.
  phrases: ['model', 'lexicon', 'structure', 'lex'],
  rules: ['model', 'lexicon', 'structure', 'lex', 'phrases'],
  resolve: ['model', 'lexicon', 'structure', 'lex', 'phrases', 'rules'],
  assemble: ['model', 'lexicon', 'structure', 'rules', 'resolve'],
  ledger: ['model', 'lexicon', 'structure', 'lex', 'rules'],
  pipeline: ['model', 'lexicon', 'read', 'structure', 'lex', 'rules', 'resolve', 'assemble', 'ledger'],
  explain: ['model', 'lexicon', 'structure', 'lex', 'phrases', 'rules', 'resolve', 'ledger', 'pipeline'],
  index: ['model', 'pipeline', 'segment'],
  // How a text is folded and cut for search; the store is handed it, and knows only terms.
  search: ['model', 'lexicon'],
  store: ['model'],
  // Figures are written in one way, in reports and workbooks.
  export: ['model', 'compare'],
  evaluate: ['model'],
  compare: ['model'],
  // What people decide about documents, and what it makes of them.
  review: ['model', 'lexicon'],
  // What people have corrected, as passages for tests of the rules.
  cases: ['model', 'lexicon', 'structure', 'pipeline', 'review'],
  report: ['model'],
  // What runs in the reader's browser; the build bundles it, and nothing else imports it.
  page: ['model', 'report', 'compare'],
  cli: [
    'model',
    'lexicon',
    'read',
    'pipeline',
    'index',
    'store',
    'export',
    'evaluate',
    'compare',
    'segment',
    'explain',
    'search',
    'report',
    'review',
    'cases',
  ],
};

/** Packages, and the rooms that may use them; of Node itself only these are open to every room. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['model', 'store', 'export', 'evaluate'],
  'better-sqlite3': ['store'],
  nodejieba: ['segment'],
  cheerio: ['read'],
  // Archives are read by `read`, and a workbook, which is one, is packed where files are written.
  fflate: ['read', 'cli'],
  saxes: ['read'],
  'hyparquet-writer': ['export'],
  // Its types only.
  hyparquet: ['export'],
  '@e965/xlsx': ['read'],
  'pdfjs-dist': ['read'],
  // In the browser: drawing, plots, long lists. Bundled, so that they are no run-time dependencies.
  preact: ['page'],
  '@observablehq/plot': ['page'],
  '@tanstack/virtual-core': ['page'],
  commander: ['cli'],
  pino: ['cli'],
  'fast-glob': ['cli'],
  'cli-progress': ['cli'],
  'get-east-asian-width': ['cli'],
};
/** They load packages that are compiled for a version of Node. */
const KNOW_NODE = ['store/sqlite.ts', 'segment/jieba.ts'];
const PURE_NODE = ['node:crypto', 'node:module', 'node:buffer', 'node:zlib'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly what: string;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .sort();
const roomOf = (file: string): string => (file.split(/[\\/]/)[0] ?? '').replace(/\.[jt]sx?$/, '');
const code = (file: string): string =>
  readFileSync(join(SOURCE, file), 'utf8').replace(/^\s*(?:\/\*\*?|\*|\/\/).*$/gm, '');

const importsOf = (file: string): Import[] =>
  [...code(file).matchAll(/(?:\bfrom |\bimport |\bimport\(|\brequire\(|\)\()'(?<what>[\w@.][\w@./:-]*)'/g)].map(
    (found) => ({
      file,
      room: roomOf(file),
      what: found.groups?.what ?? '',
    }),
  );
const imports = files.flatMap(importsOf);

const allowed = ({ file, room, what }: Import): boolean => {
  if (what.startsWith('.')) {
    const other = roomOf(relative(SOURCE, resolve(SOURCE, file, '..', what)));
    return other === room || (SEES[room] ?? []).includes(other);
  }
  if (what === 'node:process' && KNOW_NODE.includes(file)) return true;
  if (what.startsWith('node:')) return room === 'cli' || PURE_NODE.includes(what);
  const name = what.startsWith('@') ? what : (what.split('/')[0] ?? '');
  return (PACKAGES[name] ?? []).includes(room);
};

describe('the house', () => {
  it('is there to be looked at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('has no room that nobody has thought of', () => {
    expect(files.filter((file) => !(roomOf(file) in SEES))).toEqual([]);
  });

  it('is looked through in one direction, and packages are used where they belong', () => {
    expect(imports.filter((one) => !allowed(one)).map(({ file, what }) => `${file} imports ${what}`)).toEqual([]);
  });

  it('has stages that hand on plain data: none calls a function of another, only the pipeline does', () => {
    const STAGES = ['read', 'structure', 'rules', 'resolve', 'assemble', 'ledger'];
    const called = files.flatMap((file) =>
      [...code(file).matchAll(/^import (?!type )(?<names>[^;']+) from '(?<what>\.[^']+)'/gm)]
        .filter(({ groups }) => !/^\{(?:\s*type \w+,?)+\s*\}$/.test(groups?.names ?? ''))
        .map(({ groups }) => ({
          file,
          other: roomOf(relative(SOURCE, resolve(SOURCE, file, '..', groups?.what ?? ''))),
        })),
    );
    const between = called.filter(
      ({ file, other }) => STAGES.includes(roomOf(file)) && STAGES.includes(other) && roomOf(file) !== other,
    );
    expect(called.length).toBeGreaterThan(files.length);
    expect(between).toEqual([]);
  });

  it('has published steps of the database that nothing of today reaches into', () => {
    const steps = imports.filter(({ file }) => file.startsWith('store/steps/'));
    const outside = steps.filter(
      ({ what }) => !what.startsWith('./') && !/^\.\.\/(?:sqlite|statements)\.js$/.test(what),
    );
    expect(steps.length).toBeGreaterThan(0);
    expect(outside).toEqual([]);
  });

  it('asks for no clock, locale, chance, process or network outside of the command line', () => {
    const outside =
      /\bprocess\.|\bDate\.now|new Date\(\)|Math\.random|\.toLocale|localeCompare|\bIntl\.|\bfetch\(|\bconsole\./;
    expect(files.filter((file) => !['cli', 'page'].includes(roomOf(file)) && outside.test(code(file)))).toEqual([]);
  });

  it('has no default exports, and no file for things without a name', () => {
    expect(files.filter((file) => /^export default/m.test(code(file)))).toEqual([]);
    expect(files.filter((file) => /(?:helpers?|utils?|misc|common)\.tsx?$/.test(file))).toEqual([]);
  });
});
