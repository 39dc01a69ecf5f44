import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** The files that each file imports when it is loaded, or for their types: who reads it has to know them. `import()` comes later. */
type Graph = ReadonlyMap<string, readonly string[]>;

const IMPORT = /^(?:import|export)\b[^;']*?\bfrom '(?<what>\.[^']+)'/gm;

function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(SOURCE, file), 'utf8');
  return [...code.matchAll(IMPORT)].flatMap((found) => {
    const name = join(dirname(file), found.groups?.what ?? '').replace(/\.js$/, '');
    return [`${name}.ts`, `${name}.tsx`].filter((one) => existsSync(join(SOURCE, one)));
  });
}

/** A circle that can be reached, as the files along it, for each file that closes one. */
function circlesIn(graph: Graph): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    way.push(file);
    for (const other of graph.get(file) ?? []) visit(other);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

const graph: Graph = new Map(files.map((file) => [file, importsOf(file)]));

it('sees what files import', () => {
  expect([...graph.values()].flat().length).toBeGreaterThan(files.length);
  const small = Object.entries({ a: ['b'], b: ['c'], c: ['b'] });
  expect(circlesIn(new Map(small))).toEqual(['b → c → b']);
});

it('has no file that needs itself, by whatever way, types included', () => {
  expect(circlesIn(graph)).toEqual([]);
});

/** Everything that a file needs, near or far. */
function neededBy(file: string): readonly string[] {
  const met = new Set([file]);
  for (const one of met) for (const other of graph.get(one) ?? []) met.add(other);
  return [...met];
}

it('opens a database to read from without what reads notices or applies reviews', () => {
  const rooms = new Set(neededBy('cli/database.ts').map((file) => file.split('/')[0]));
  expect([...rooms].sort()).toEqual(['cli', 'lexicon', 'model', 'search', 'store']);
});
