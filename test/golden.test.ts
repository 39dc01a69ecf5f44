import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facts } from '../src/export/facts.js';
import { extract } from '../src/pipeline.js';
import { planExtract } from './fixtures/command-line.js';

/** What is reached is kept: a figure under its floor fails, and says which. The floors are raised when the rules get better. */
test.each(['test/golden', 'test/notices', 'test/notices-by-field'])('no figure of %s is under its floor', (folder) => {
  const { status, stderr } = planExtract('.', ['eval', folder, '--min', join(folder, 'floors.json')]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

/** Every fact of the five notices, one a line, as they were last reviewed: a change of a rule shows what it gains and loses. */
describe('facts of the five notices', () => {
  const notices = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
  test('there are five', () => expect(notices).toHaveLength(5));
  test.each(notices)('%s', async (name) => {
    const path = join('seeds', name);
    await expect(facts(extract(readFileSync(path), path))).toMatchFileSnapshot(
      `facts/${basename(name, '.txt')}.facts.txt`,
    );
  });
});
