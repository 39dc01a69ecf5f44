import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadChinese } from '../../src/cli/language/chinese.js';
import { chineseCell } from '../../src/cli/language/chinese-cells.js';
import { chineseWords } from '../../src/model/chinese-words.js';
import * as model from '../../src/model/index.js';
import { reviewWords } from '../../src/page/language/review-words.js';

/** The words of the report, whose types are those of a browser's program. */
const PAGE = new URL('../../src/page/language/zh.ts', import.meta.url).href;
type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

const README = readFileSync(new URL('../../README.zh.md', import.meta.url), 'utf8');

/** The orders of a review are chosen on its page alone, and stand in no record. */
const IN_NO_RECORD = ['ReviewOrder'];

/** The closed lists of the model, but those that are Chinese themselves. */
const CLOSED_LISTS = Object.entries(model).flatMap(([name, schema]) => {
  if (!(schema instanceof z.ZodEnum) || IN_NO_RECORD.includes(name)) return [];
  const values = schema.options.map(String);
  return values.some((value) => /\p{Script=Han}/u.test(value)) ? [] : [{ name, values }];
});

const LISTS: Lists = { ...chineseWords, unitRole: chineseWords.role };
const chineseOf = (name: string) => LISTS[`${name[0]?.toLowerCase()}${name.slice(1)}`] ?? {};

beforeAll(loadChinese);

describe('the words of closed lists', () => {
  it.each(CLOSED_LISTS)('of $name are Chinese, each one word and no two alike', ({ name, values }) => {
    const chinese = chineseOf(name);
    expect(Object.keys(chinese).sort()).toEqual([...values].sort());
    expect(new Set(Object.values(chinese)).size).toBe(values.length);
  });

  it('are the same in cells as in the report', async () => {
    const { zh: page }: { readonly zh: Lists } = await import(PAGE);
    const columns = { op: 'op', status: 'status', relation: 'relation', strength: 'strength', role: 'role' };
    const lists = { ...columns, severity: 'severity', class: 'numberClass', type: 'deadlineKind' };
    for (const [column, list] of Object.entries(lists))
      for (const value of Object.keys(LISTS[list] ?? {})) expect(chineseCell(column, value)).toBe(page[list]?.[value]);
    expect(chineseCell('tier', 'stretch')).toBe(page.stretch);
    const { verdict } = reviewWords({ lang: 'zh-CN' });
    for (const [value, word] of Object.entries(verdict))
      expect(['verdict', 'reviewed'].map((column) => chineseCell(column, value))).toEqual([word, word]);
  });

  it('are those that README.zh.md tells of', () => {
    const { status, role, deadlineKind } = chineseWords;
    for (const [english, chinese] of Object.entries(role)) expect(README).toContain(`${chinese} ${english}`);
    expect(README).toContain(`| ${Object.values(status).join('、')} | ${Object.keys(status).join(', ')} |`);
    expect(README).toContain(`| ${chineseWords.blockRole.boilerplate} | boilerplate |`);
    for (const chinese of Object.values(deadlineKind).slice(1)) expect(README).toContain(`\`${chinese}\``);
  });
});
