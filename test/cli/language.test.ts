import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterEach, describe, expect, it } from 'vitest';
import { en as englishHelp } from '../../src/cli/language/help/en.js';
import { zh as chineseHelp } from '../../src/cli/language/help/zh.js';
import { inLanguage } from '../../src/cli/language/in-language.js';
import { languageOf, speak } from '../../src/cli/language/language.js';
import { say, sayWord } from '../../src/cli/language/say.js';
import { handedUp } from '../../src/cli/language/zh/handed-up.js';
import { zh } from '../../src/cli/language/zh/index.js';
import { extract } from '../../src/pipeline.js';
import { PROGRAM, planExtract } from '../fixtures/command-line.js';
import { scratchFolder } from '../fixtures/scratch.js';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const filesOf = (room: string): readonly string[] =>
  readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('language'))
    .map((name) => join(room, name));

afterEach(() => speak('en'));

/** What stands for a text that is put into a message when it is run. */
const FILLED = '§';

/** A text written in the code: what is put into it is FILLED, and pieces that are added up are one. */
function written(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => FILLED + literal.text).join('');
  if (ts.isParenthesizedExpression(node)) return written(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [written(node.left), written(node.right)];
    return left === null && right === null ? null : (left ?? FILLED) + (right ?? FILLED);
  }
  return null;
}

/** Two English words beside each other, with a space: what people read, and no name of anything. */
const isProse = (text: string): boolean => /[a-z,;]{2,} [a-z(]{2,}/.test(text);
/** Three of them are no command with its option. */
const isEnglish = (text: string): boolean => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text);

/** A symbol; words of V8 that are looked for; what is said to a Node that cannot load the catalogue. */
const OF_OTHERS = ['end of file', 'out of memory', /^plan-extract does not run on Node/];

/** Texts that nobody is shown: in logs, of our own faults, in scripts for shells and in SQL. */
function isForNobody(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isCallExpression(parent)) return /^(?:told\.)?log\??\.|\.prepare$|\.exec$/.test(parent.expression.getText());
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'Error';
  if (ts.isVariableDeclaration(parent)) return ['EXAMPLES', 'SQLITE'].includes(parent.name.getText());
  return false;
}

/** The prose of a file, outermost texts only. */
function proseOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(SOURCE, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isForNobody(node)) return;
    const text = written(node);
    if (text !== null && isProse(text)) found.push(text);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const slotsOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('what the program says', () => {
  it('has its slots in Chinese too', () => {
    const all = Object.entries({ ...zh, ...handedUp });
    expect(all.filter(([english, chinese]) => slotsOf(chinese).join() !== slotsOf(english).join())).toEqual([]);
  });

  it('is Chinese in Chinese', () => {
    const english = Object.entries({ ...zh, ...handedUp, ...chineseHelp }).filter(([, text]) => isEnglish(text));
    expect(english).toEqual([]);
  });

  it('has the help of every command in both languages', () => {
    expect(Object.keys(chineseHelp).sort()).toEqual(Object.keys(englishHelp).sort());
  });

  const wholes = Object.keys(handedUp).map((english) => english.replaceAll(/\{\w+\}/g, FILLED));
  const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  /** A text that is put together with others stands in a message as a whole. */
  function isHandedUp(text: string): boolean {
    const pattern = new RegExp(text.trim().split(FILLED).map(escaped).join('.*'), 's');
    return inLanguage(text.trim()) !== text.trim() || wholes.some((whole) => pattern.test(whole));
  }

  it('is in the catalogue, wherever it is said', async () => {
    await speak('zh');
    const files = filesOf('cli').filter((file) => file !== join('cli', 'completion.ts'));
    const missing = files
      .flatMap(proseOf)
      .filter((text) => !Object.hasOwn(zh, text) && !isHandedUp(text))
      .filter((text) => !OF_OTHERS.some((one) => (typeof one === 'string' ? one === text : one.test(text))));
    expect(missing).toEqual([]);
  });

  it.each(['read', 'structure', 'rules', 'resolve', 'compare', 'store', 'explain'])(
    'has Chinese for all that %s hands up',
    async (room) => {
      await speak('zh');
      const said = filesOf(room)
        .flatMap(proseOf)
        .filter((text) => /[.?]$/.test(text) && !/^SELECT|^What plans promise/.test(text));
      expect(said.filter((text) => !isHandedUp(text))).toEqual([]);
    },
  );
});

/** The files that a program of ours loads. */
function filesLoaded(program: string, ...words: readonly string[]): readonly string[] {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'notice.txt'), '青溪市2023年工作要点\n\n1.新建公园3个。\n');
  const env = { ...process.env, NODE_V8_COVERAGE: join(folder, 'coverage') };
  expect(spawnSync(process.execPath, [program, ...words], { cwd: folder, env }).status).toBe(0);
  return readdirSync(env.NODE_V8_COVERAGE).flatMap((name) => {
    const { result }: { readonly result: readonly { readonly url: string }[] } = JSON.parse(
      readFileSync(join(env.NODE_V8_COVERAGE, name), 'utf8'),
    );
    return result.map(({ url }) => url);
  });
}

describe('Chinese', () => {
  /** Without anyone who sends it sources it ends at once. */
  const READING = join(dirname(PROGRAM), 'reading-child.js');
  const isChineseText = (url: string): boolean => /\/language\/(?:zh\/|help\/zh\.js)|\/bundled\/zh-/.test(url);

  it.each([
    [PROGRAM, ['ingest', 'notice.txt', '--lang', 'en'], '/cli/language/say.js'],
    [PROGRAM, ['compare', '--help', '--lang', 'en'], '/cli/language/say.js'],
    [READING, [], '/cli/reading-child.js'],
  ])('is not loaded by %s %j', (program, words, loaded) => {
    const files = filesLoaded(program, ...words);
    expect(files.some((url) => url.endsWith(loaded))).toBe(true);
    expect(files.filter(isChineseText)).toEqual([]);
  });

  it('is a part of its own in what is bundled', () => {
    const parts = readdirSync(join(dirname(PROGRAM), '..', 'bundled'));
    expect(parts.filter((name) => isChineseText(`/bundled/${name}`))).toHaveLength(1);
  });

  it('is loaded where it is asked for', () => {
    expect(filesLoaded(PROGRAM, 'compare', '--help', '--lang', 'zh').some(isChineseText)).toBe(true);
  });
});

describe('the language', () => {
  it.each([
    [['--lang', 'zh', 'compare'], {}, 'zh'],
    [['compare', '--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [['compare', '--', '--lang', 'zh'], {}, 'en'],
    [[], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    [[], { LC_ALL: 'C', LANGUAGE: 'zh_CN', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LANGUAGE: 'zh_CN:en', LANG: 'en_US.UTF-8' }, 'zh'],
    [[], { LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'de_DE.UTF-8' }, 'zh'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [[], {}, 'en'],
  ])('of %j with %j is %s', (words, environment, language) => {
    expect(languageOf(words, environment)).toBe(language);
  });

  it('fills slots', async () => {
    expect(say('{count} plans', { count: 2 })).toBe('2 plans');
    await speak('zh');
    expect(say('{count} plans', { count: 2 })).toBe('2 份文件');
    expect(sayWord('护理型床位占比')).toBe('护理型床位占比');
  });

  it('of what is handed up is that of the user, with what it speaks of', async () => {
    const text = 'The numbering goes from 3 to 5.';
    expect(inLanguage(text)).toBe(text);
    await speak('zh');
    expect(inLanguage(text)).toBe('编号从 3 跳到 5。');
    expect(inLanguage('notice.txt is a RAR archive, not text. Unpack it first.')).toBe(
      'notice.txt 是 RAR 压缩包，不是文本。请先解压。',
    );
  });

  it('of every remark on the notices of the tests is Chinese', async () => {
    await speak('zh');
    const folder = new URL('../notices/', import.meta.url);
    const remarks = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => extract(readFileSync(new URL(name, folder)), name).diagnostics);
    expect(remarks.length).toBeGreaterThan(5);
    expect(remarks.filter(({ message }) => inLanguage(message) === message)).toEqual([]);
  });
});

const HELP = planExtract('.', ['--help']).stdout;
const COMMANDS = [...HELP.matchAll(/^ {2}([a-z]+) /gm)]
  .map(([, name]) => String(name))
  .filter((name) => name !== 'help');

describe('plan-extract --lang zh', () => {
  it.each([[[]], ...COMMANDS.map((command) => [[command]])])('%j helps in Chinese alone', (words) => {
    const { status, stdout } = planExtract('.', [...words, '--help', '--lang', 'zh']);
    expect(status).toBe(0);
    const said = stdout.split('示例：')[0] ?? '';
    expect(said).toContain('用法：');
    expect(said.split('\n').filter(isEnglish)).toEqual([]);
  });

  it.each([
    [['--bd'], '错误：没有选项 --bd\n（您是不是要写 --db', 2],
    [
      ['--before', '2015-07-01'],
      '（您是不是要写 --due-before？）\n--before 是这些命令的选项：deadlines。 [wrong-usage]',
      2,
    ],
    [['--on'], '没有选项 --on\n--on 是这些命令的选项：', 2],
    [['--year', 'x'], '请写一个年份', 2],
    [['--status', 'x'], '可以写：target', 2],
    [['--db', 'none.db'], '没有数据库 none.db', 1],
  ])('measures %j is told in Chinese what to do', (words, message, status) => {
    const ended = planExtract('.', ['measures', ...words, '--lang', 'zh']);
    expect(ended.stderr).toContain(message);
    expect(ended.status).toBe(status);
  });
});
