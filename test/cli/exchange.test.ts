import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exchanged } from '../../src/cli/exchange.js';
import { scratchFolder } from '../fixtures/scratch.js';

it('a folder is in its place again when the one that was to replace it cannot be put there', () => {
  const at = (name: string): string => join(scratch, name);
  const scratch = scratchFolder();
  mkdirSync(at('tables'));
  writeFileSync(at('tables/measures.csv'), 'old');
  expect(() => exchanged(at('tables'), at('not-there'), at('aside'))).toThrow('ENOENT');
  expect(readFileSync(at('tables/measures.csv'), 'utf8')).toBe('old');
  expect(existsSync(at('aside'))).toBe(false);
});
