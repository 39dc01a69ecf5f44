import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { memoryFlags, speedFlags } from '../../src/cli/speed-flags.js';
import { whyUnsupported } from '../../src/cli/supported-node.js';
import { whyNotLoaded } from '../../src/model/native-package.js';
import { loadSqlite } from '../../src/store/sqlite.js';
import { PROGRAM, planExtract } from '../fixtures/command-line.js';

const json = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

describe('the version of Node', () => {
  it.each(['12.22.12', '18.20.8', '20.18.0', '21.7.3'])('%s is refused with what to install', (node) => {
    expect(whyUnsupported(node)).toMatch(/does not run on Node .*: install Node 24/);
  });

  it.each(['20.18.1', '20.20.2', '22.0.0', '24.21.0', '26.10.0', process.versions.node])('%s is supported', (node) => {
    expect(whyUnsupported(node)).toBeNull();
  });

  it('is told the same by package.json', () => {
    expect(json('package.json').engines.node).toBe('^20.18.1 || >=22');
  });
});

/** What `require` does when a package is there and cannot be loaded. */
const failing = (message: string, file?: string) =>
  Object.assign(
    () => {
      throw new Error(message);
    },
    {
      resolve: (name: string): string => {
        if (!file) throw new Error(`Cannot find module '${name}'`);
        return file;
      },
    },
  );
const AT = '/srv/plans/node_modules/better-sqlite3-12/lib/index.js';
const MISMATCH = `The module '${AT}' was compiled against a different Node.js version using\nNODE_MODULE_VERSION 115. This version requires 127.`;

describe('a package with a compiled part', () => {
  it.each([
    ['24.21.0', failing(''), /better-sqlite3 is missing for Node 24\.21\.0\. Install plan-extract again/],
    ['20.20.2', failing(''), /better-sqlite3-12 is missing for Node 20\.20\.2\..*python3, make and a C\+\+ compiler/],
    [
      '20.20.2',
      failing('Could not locate the bindings file. Tried:\n → /a\n → /b', AT),
      /was not compiled .*Run npm rebuild --prefix "\/srv\/plans" better-sqlite3-12,/,
    ],
    [
      '20.20.2',
      failing(MISMATCH, AT),
      /compiled for another Node than this one \(20\.20\.2\)\. Run npm rebuild --prefix/,
    ],
    ['22.0.0', failing("libc.so.6: version `GLIBC_2.34' not found", '/x'), /no binary .*GLIBC_2\.34.*Use Node 20/],
  ])('on Node %s says in one line what to do', (node, require, message) => {
    expect(() => loadSqlite(require, node)).toThrow(
      expect.objectContaining({ code: 'no-sqlite', message: expect.stringMatching(message) }),
    );
    expect(() => loadSqlite(require, node)).not.toThrow(/\n|could not be used/);
  });

  it('that cuts words says so as well', () => {
    const error = new Error('nodejieba native binding was not found at /srv/x.node');
    const at = '/opt/lib/node_modules/plan-extract/node_modules/nodejieba/index.js';
    expect(whyNotLoaded(error, 'nodejieba', '24.0.0', at)).toBe(
      'The package nodejieba was not compiled when it was installed. Run npm rebuild --prefix ' +
        '"/opt/lib/node_modules/plan-extract" nodejieba, which needs python3, make and a C++ compiler.',
    );
  });
});

describe('what npm is told', () => {
  const lock = json('package-lock.json').packages;
  it('keeps it from building what has binaries, and from compiling for Node 22 what only Node 20 needs', () => {
    expect(lock['node_modules/better-sqlite3'].gypfile, 'run npm run lock').toBe(false);
    expect(lock['node_modules/better-sqlite3-12'].engines.node, 'run npm run lock').toBe('20.x');
  });

  it('allows, or refuses, each script that packages have', () => {
    const withScripts = Object.entries<{ hasInstallScript?: boolean; name?: string }>(lock)
      .filter(([path, { hasInstallScript }]) => path && hasInstallScript)
      .map(([path, { name }]) => name ?? path.replace(/^.*node_modules\//, ''));
    expect(Object.keys(json('package.json').allowScripts).sort()).toEqual([...new Set(withScripts)].sort());
  });
});

describe('settings of V8', () => {
  it('are known to the Node at hand', () => {
    expect(planExtract(tmpdir(), ['--version']).stderr).toBe('');
  });

  it('that it does not know do no harm', () => {
    const flags = new URL('../../.build/cli/speed-flags.js', import.meta.url).href;
    const use = `
      const { setFlags } = await import(${JSON.stringify(flags)});
      setFlags(['--no-such-flag=1', ...${JSON.stringify([...speedFlags('20.18.1'), ...memoryFlags('20.18.1')])}]);
      process.argv.splice(1, process.argv.length, ${JSON.stringify(PROGRAM)}, '--version');
      await import(${JSON.stringify(new URL(`file://${PROGRAM}`).href)});`;
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', use], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, planExtract(tmpdir(), ['--version']).stdout]);
  });
});
