// What users would pick instead, on the same texts: installed into a folder of their own, for they are no part of the project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const VERSIONS = { '@microsoft/recognizers-text-suite': '1.3.1', 'chrono-node': '2.10.3' };

/** `require` of the folder that they are installed into. */
export function installed() {
  const folder = join(tmpdir(), 'plan-extract-rivals');
  if (!existsSync(join(folder, 'node_modules/chrono-node'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: VERSIONS }));
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return createRequire(join(folder, 'package.json'));
}

/** Each rival as a function of a text. Loading is not counted, nor the first text. */
export function rivals() {
  const require = installed();
  const suite = require('@microsoft/recognizers-text-suite');
  const chrono = require('chrono-node');
  const { cut } = createRequire(import.meta.url)('nodejieba');
  const chinese = suite.Culture.Chinese;
  const day = new Date(2020, 0, 1);
  const models = ['recognizeNumber', 'recognizePercentage', 'recognizeDateTime', 'recognizeCurrency', 'recognizeDimension', 'recognizeAge'];
  return {
    'Recognizers-Text 1.3.1 (zh): numbers, percentages, dates, units': (text) =>
      models.forEach((model) => void suite[model](text, chinese, 0, day)),
    'Recognizers-Text 1.3.1 (zh): numbers alone': (text) => suite.recognizeNumber(text, chinese),
    'chrono-node 2.10.3 (zh.hans): dates alone': (text) => chrono.zh.hans.parse(text, day),
    'nodejieba 3.5.8: words alone': (text) => cut(text),
  };
}
