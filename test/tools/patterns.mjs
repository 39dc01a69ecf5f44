// How the time of every regular expression grows with its text: node test/tools/patterns.mjs
// All of them are tried: the literals of src, and those that are built when its modules are loaded and notices are read. Each searches texts of
// one repeated unit, made of what the expression itself speaks of. What is linear takes twice as long for twice the text; here no
// expression may take more than GROWTH times as long. Prints those that do, with the unit, and ends with 1.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const GROWTH = 2.2;
/** Each text is tried at the first size, where what is quadratic is slow already; what looks so is measured at the others. */
const [FIRST, SECOND, SMALL, LARGE] = [2000, 8000, 20_000, 80_000];
const SLOW_MS = 1.5;
/** What is slow with so few characters doubles with each: of more of them there would be no end. */
const TINY = 60;
/** What takes so long at the small size would take minutes at the large one. */
const ENOUGH_MS = 400;
/** What grows so much between the first two sizes is not linear. */
const SURELY = 3;
const MOST_UNITS = 28;
const ROOT = new URL('../../', import.meta.url).pathname;

const found = new Map();
const note = (source, flags, where) => {
  const key = `${flags} ${source}`;
  if (!found.has(key)) found.set(key, { source, flags, where });
};

function noteLiterals(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const end = node.text.lastIndexOf('/');
      note(node.text.slice(1, end), node.text.slice(end + 1), file.slice(ROOT.length));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

const Plain = RegExp;
globalThis.RegExp = new Proxy(Plain, {
  construct(target, words, self) {
    const made = Reflect.construct(target, words, self);
    const caller = new Error().stack.split('\n').find((line) => /\/\.build\/(?!.*node_modules)/.test(line));
    if (caller) note(made.source, made.flags, /\.build\/[^:]*/.exec(caller)[0]);
    return made;
  },
});

const modules = readdirSync(join(ROOT, 'src'), { recursive: true }).filter((name) => /(?<!\.d)\.tsx?$/.test(name));
for (const name of modules) noteLiterals(join(ROOT, 'src', name));
const PROGRAMS = /^(?:page\/.*|cli\/(?:main|start|reading-child|reading-watch)\.ts)$/;
for (const name of modules)
  if (!PROGRAMS.test(name)) await import(join(ROOT, '.build', name.replace(/\.tsx?$/, '.js')));
const { extractAll } = await import('../../.build/pipeline.js');
for (const folder of ['seeds', 'test/notices'])
  for (const name of readdirSync(join(ROOT, folder)))
    if (name.endsWith('.txt')) await extractAll(readFileSync(join(ROOT, folder, name)), name);
globalThis.RegExp = Plain;

/** Characters that stand for a class. */
const CLASS = { s: ' ', d: '1', w: 'a', S: 'x', D: 'x', W: '。', t: '\t', n: '\n', r: '\r', b: '', B: '' };
const ALWAYS = [' ', '1', 'a', '甲', '\n', '、', '一', '。', '1 ', '甲乙', '（', '  \t'];

/** Letters of sentences that stand side by side: text and a list sign, text and a body. */
const PAIRS = ['T&', 'T,', 'TB', 'TJ', 'TW&', 'T(T)'];

/** What an expression speaks of, as units: its characters, and its words. */
function unitsOf(source) {
  const plain = source
    .replace(/\\u\{?([\da-fA-F]{4,5})\}?/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\p\{[^}]*(?:Han|Ideo)[^}]*\}/g, '甲')
    .replace(/\\p\{(?:N|Nd)\}/g, '1')
    .replace(/\\[pP]\{[^}]*\}/g, 'a')
    .replace(/\(\?<[A-Za-z]\w*>/g, '(')
    .replace(/\{\d*,?\d*\}/g, ' ')
    .replace(/\\([a-zA-Z])/g, (_, letter) => CLASS[letter] ?? '')
    .replace(/\\(.)/g, '$1');
  const characters = [...new Set(plain)].filter((one) => !'()[]|?*+^$'.includes(one) || source.includes(`\\${one}`));
  const words = plain.match(/[^()[\]|?*+^$ ]{2,6}/g) ?? [];
  const spread = (list, most) => list.filter((_, i) => i % Math.max(1, Math.ceil(list.length / most)) === 0);
  return [...new Set([...ALWAYS, ...spread(characters, MOST_UNITS), ...spread([...new Set(words)], MOST_UNITS / 2)])];
}

const textOf = ({ before, unit, behind }, size) => before + unit.repeat(Math.ceil(size / unit.length)).slice(0, size) + behind;
function milliseconds(expression, text) {
  expression.lastIndex = 0;
  const start = process.cpuUsage();
  text.replace(expression, '');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
/** What takes long is measured again: it may have been something else. */
function quickest(expression, text, least) {
  let best = milliseconds(expression, text);
  for (let again = 0; again < 2 && best >= least; again++) best = Math.min(best, milliseconds(expression, text));
  return best;
}

const perDoubling = (before, after, times) => (after / before) ** (1 / Math.log2(times));

/** How much longer the expression takes for twice the text, `spent` at the first size. What takes its square is told early: at the last size it would take minutes. */
function growthOf(expression, shape, spent, isLong) {
  const between = milliseconds(expression, textOf(shape, SECOND));
  const guess = perDoubling(spent, between, SECOND / FIRST);
  if (guess > SURELY || between > ENOUGH_MS || (isLong && guess <= GROWTH)) return guess;
  const small = milliseconds(expression, textOf(shape, SMALL));
  if (small > ENOUGH_MS) return perDoubling(between, small, SMALL / SECOND);
  return perDoubling(small, milliseconds(expression, textOf(shape, LARGE)), LARGE / SMALL);
}

/** Time is never measured too short: what looks slow is measured again. */
function surelyGrowth(expression, shape, spent, isLong) {
  let growth = growthOf(expression, shape, spent, isLong);
  for (let again = 0; again < 3 && growth > GROWTH; again++)
    growth = Math.min(growth, growthOf(expression, shape, milliseconds(expression, textOf(shape, FIRST)), isLong));
  return growth;
}

let worst = 0;
let slow = 0;
for (const { source, flags, where } of found.values()) {
  const expression = new Plain(source, flags);
  const units = unitsOf(source);
  const opening = units.find((unit) => unit.length > 1 && !ALWAYS.includes(unit)) ?? '';
  const shapes = units.flatMap((unit) => [
    { before: '', unit, behind: '\u2603' },
    { before: opening, unit, behind: '\u2603甲' },
  ]);
  // Frames of rules look for their quantity first, and then back over the letters before it.
  if (source.startsWith('(?=')) shapes.push(...[...units, ...PAIRS].map((unit) => ({ before: '', unit, behind: 'Q' })));
  // An expression that is slow everywhere, and linear, is measured again only where it is slower still.
  let known = SLOW_MS;
  const begun = performance.now();
  for (const shape of shapes) {
    const explodes = quickest(expression, textOf(shape, TINY), SLOW_MS) >= SLOW_MS;
    const spent = explodes ? known : quickest(expression, textOf(shape, FIRST), known);
    if (spent < known) continue;
    const isLong = performance.now() - begun > ENOUGH_MS;
    const growth = explodes ? Number.POSITIVE_INFINITY : surelyGrowth(expression, shape, spent, isLong);
    known = Math.max(known, 2 * spent);
    worst = Math.max(worst, growth);
    if (growth <= GROWTH) continue;
    slow++;
    console.log(JSON.stringify({ where, source: source.length > 200 ? `${source.slice(0, 200)}…` : source, flags, unit: shape.unit, growth: growth.toFixed(1) }));
    break;
  }
}
console.log(`${found.size} expressions, ${slow} of them slow; worst growth ${worst.toFixed(2)} for twice the text`);
process.exitCode = slow > 0 ? 1 : 0;
