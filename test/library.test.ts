import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { scratchFolder } from './fixtures/scratch.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A project that uses the package as `npm pack` makes it. */
function project(): string {
  const folder = scratchFolder();
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: at(''), stdio: 'pipe' });
  mkdirSync(join(folder, 'node_modules/plan-extract'), { recursive: true });
  execFileSync('bash', ['-c', 'tar -xzf plan-extract-*.tgz --strip-components=1 -C node_modules/plan-extract'], {
    cwd: folder,
  });
  symlinkSync(at('node_modules'), join(folder, 'node_modules/plan-extract/node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

const USE = `
import { type Document, extract, extractAsync, type Measure, SourceError } from 'plan-extract';
const bytes: Uint8Array = new TextEncoder().encode('2015年工作要点\\n一、任务\\n新建床位30张。\\n');
const document: Document = extract(bytes, 'notice.txt');
const [measure]: readonly Measure[] = document.measures;
const value: number | undefined = measure?.value;
const later: Promise<Document> = extractAsync(bytes, 'notice.txt');
try { extract(new Uint8Array(), 'empty.txt'); } catch (error) { if (error instanceof SourceError) console.log(error.code, value, (await later).id); }
`;

it('the packed package has types that a strict project checks against, and runs', { timeout: 180_000 }, () => {
  const folder = project();
  writeFileSync(join(folder, 'use.ts'), USE);
  for (const [module, resolution] of [
    ['esnext', 'bundler'],
    ['nodenext', 'nodenext'],
  ] as const) {
    const options = ['--strict', '--target', 'es2022', '--module', module, '--moduleResolution', resolution];
    const checked = spawnSync(
      process.execPath,
      [at('node_modules/typescript/bin/tsc'), ...options, '--lib', 'es2023,dom', '--typeRoots', 'none', 'use.ts'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([module, checked.stdout]).toEqual([module, '']);
  }
  const { stdout } = spawnSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toMatch(/^empty-file 30 [0-9a-f]{16}|^empty\S* 30 /);
});

it('the packed package can be required, and holds what is needed to run it and no more', () => {
  const folder = project();
  const use = `
    const { extract } = require('plan-extract');
    const { name } = require('plan-extract/package.json');
    console.log(name, extract(Buffer.from('2015年工作要点\\n一、任务\\n新建床位30张。\\n'), 'notice.txt').measures[0].value);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', use], {
    cwd: folder,
    encoding: 'utf8',
  });
  // Node 20.18 and 22.0 to 22.11 cannot require a module; they can import it.
  if (process.features.require_module) expect(stdout).toBe('plan-extract 30\n');
  const files = readdirSync(join(folder, 'node_modules/plan-extract'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('node_modules'))
    .map((file) => file.replaceAll('\\', '/'));
  expect(files.filter((file) => /\.(?:map|jpe?g|png|tsx?|tgz)$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
  expect(files.filter((file) => !file.includes('/') && file !== '.build' && file !== 'schemas').sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.zh.md',
    'package.json',
  ]);
});

it('importing it says nothing, opens nothing and keeps nothing running; a worker thread reads as well', () => {
  const index = JSON.stringify(new URL('../.build/index.js', import.meta.url).href);
  // Of the packages, zod keeps two globals of its own.
  const use = `
    const state = () => JSON.stringify([Object.keys(globalThis).filter((name) => !name.startsWith('__zod')),
      process.eventNames(), process.env, process.getActiveResourcesInfo().filter((name) => name !== 'CloseReq')]);
    const before = state();
    const { extract } = await import(${index});
    if (state() !== before) console.log('changed', before, state());
    const { Worker } = await import('node:worker_threads');
    const code = \`const { extract } = await import(\${JSON.stringify(${index})});
      const { parentPort } = await import('node:worker_threads');
      parentPort.postMessage(extract(Buffer.from('新建床位30张。'), 'a.txt'));\`;
    const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(code)));
    const text = await new Promise((done) => worker.once('message', (document) => done(JSON.stringify(document))));
    if (text !== JSON.stringify(extract(Buffer.from('新建床位30张。'), 'a.txt'))) console.log('another document');
    console.log('end');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', use], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['end\n', '']);
});
