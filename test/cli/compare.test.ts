import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planExtract } from '../fixtures/command-line.js';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-extract-'));
  cpSync(SEEDS, join(folder, 'seeds'), { recursive: true });
  expect(planExtract(folder, ['ingest', 'seeds']).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]) => planExtract(folder, words);
const values = (...words: readonly string[]): Record<string, unknown>[] =>
  JSON.parse(run('compare', ...words, '--json').stdout).values;
/** The values for whole regions, each with the clause that it was read from. */
const wholes = (indicator: string): string[] =>
  values(indicator)
    .filter(({ differences }) => !(differences as { code: string }[]).some(({ code }) => code === 'scope'))
    .map(({ year, region, op, value, status, due }) => `${year} ${region} ${op} ${value} ${status} ${due}`);

describe('compare', () => {
  it('sets the share of nursing beds side by side over three places and years', () => {
    expect(wholes('护理型床位占比')).toEqual([
      '2015 江苏省 >= 30 target null',
      '2018 镇江市 >= 55 target null',
      '2020 常州市 >= 62 target null',
      '2020 常州市 = 62 target null',
    ]);
  });

  it('tells what was reached from what is due, each in the year that it is for', () => {
    const rows = values('每千名老年人养老床位').map(({ year, region, value, status, due, differences }) => [
      `${year} ${region} ${value} ${status} ${due}`,
      ...(differences as { message: string }[]).map(({ message }) => message),
    ]);
    expect(rows).toEqual([
      ['2015 江苏省 30 target null', 'for each of 县(市、区), not for 江苏省 as a whole'],
      ['2015 湖北省 30 achieved null', 'reached already, not a target'],
      ['2020 湖北省 35 target 2020-12-31'],
    ]);
  });

  it('finds the values of one indicator under different wordings', () => {
    expect(wholes('社会力量举办床位占比')).toEqual(['2015 江苏省 >= 50 target null', '2020 常州市 = 70 target null']);
    expect(wholes('每万人持证社工')).toEqual(['2018 镇江市 = 4.8 target 2018-12-31', '2020 常州市 = 11.5 target null']);
  });

  it('gives each value with the sentence and the document that it stands in', () => {
    for (const row of values('每万人持证社工')) {
      expect(row.sentence).toContain(row.quote);
      expect(row).toMatchObject({ title: expect.stringContaining('民政工作要点'), path: /^seeds\//, id: /:m\d+/ });
    }
  });

  it('prints a plot, and quotes under it', () => {
    const { stdout } = run('compare', '每万人持证社工');
    expect(stdout).toContain('9 values in 2 plans, 2 comparable');
    expect(stdout).toMatch(/2018 {2}镇江市 +4\.8名 per 万人 {2}target {2}soft 力争 {2}2018-12-31 {2}-+\*/);
    expect(stdout).toContain('“经开区10人、万人4” 2020年全市民政工作要点');
    expect(stdout).toContain('not comparable: for 经开区, not for 常州市 as a whole');
  });

  it('keeps to a region with all that lies in it, and to years', () => {
    const regions = (...words: readonly string[]) =>
      new Set(values('护理型床位占比', ...words).map((row) => row.region));
    expect(regions('--region', '江苏')).toEqual(new Set(['江苏省', '镇江市', '常州市']));
    for (const region of ['3211', '321100', '镇江']) expect(regions('--region', region)).toEqual(new Set(['镇江市']));
    expect(regions('--from', '2016', '--to', '2019')).toEqual(new Set(['镇江市']));
  });

  it('writes a table that spreadsheets open', () => {
    const { stdout } = run('compare', '护理型床位占比', '--csv');
    const [head, ...lines] = stdout.trimEnd().split('\r\n');
    expect(head).toMatch(/^\ufeffyear,region,region_code,province,.*comparable,differences/);
    expect(lines.slice(5).map((line) => line.split(',').slice(0, 6).join())).toEqual([
      '2014,山东省,370000,山东省,,not stated',
      '2016,湖北省,420000,湖北省,,not stated',
    ]);
    expect(lines[4]).toMatch(
      /^2020,常州市,320400,江苏省,[\s\S]*,false,"?for each of 辖市区, not for 常州市 as a whole/,
    );
  });

  it('lists what more than one plan has', () => {
    const { stdout } = run('compare', '--indicators');
    expect(stdout).toMatch(/^护理型床位占比 +3 +5 +2015–2020 +常州市、江苏省、镇江市$/m);
    const all = JSON.parse(run('compare', '--indicators', '--all', '--json').stdout).indicators;
    expect(all.length).toBeGreaterThan(stdout.split('\n').length);
  });

  it('says what may have been meant by a name that is none', () => {
    const { status, stderr, stdout } = run('compare', '护理床位占比');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Did you mean 护理型床位占比?');
  });

  it('says where an indicator is when the filters leave nothing, and refuses what cannot be', () => {
    const nowhere = run('compare', '护理型床位占比', '--region', '山东');
    expect([nowhere.status, nowhere.stderr]).toEqual([1, expect.stringContaining('江苏省 2015')]);
    for (const words of [[], ['护理型床位占比', '--from', '2020', '--to', '2018'], ['护理型床位占比', '--from', '20']])
      expect(run('compare', ...words).status).toBe(2);
  });
});

describe('diff', () => {
  it('names plans by path, id and title, and says what the second has that the first has not', () => {
    const { stdout, status } = run('diff', '镇江', '2020年全市民政工作要点');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^A {2}镇江市 2018年全市民政工作要点.*\nB {2}常州市 2020年全市民政工作要点/);
    expect(stdout).toContain('↑ 护理型床位占比: ≥55% → ≥62%, 62%');
    expect(stdout).toContain('↑ 每万人持证社工: 4.8名 per 万人 → 11.5人 per 万人');
    expect(stdout).toContain('~ 四、深化基层社会治理创新 → 、深化基层社会治理多维改革');
    const { before, indicators } = JSON.parse(run('diff', 'seeds/003_0ca336225dd744dd.txt', '2020年', '--json').stdout);
    expect(run('diff', before.id.slice(0, 8), '常州', '--json').stdout).toContain(before.id);
    expect(indicators.find((one: { change: string }) => one.change === 'raised')).toMatchObject({
      before: [{ text: '55%以上' }],
      after: [{ text: '62%以上' }, { text: '62%' }],
    });
  });

  it('asks again when a name is of several plans or of none', () => {
    const several = run('diff', '民政工作要点', '2020年');
    expect([several.status, several.stderr]).toEqual([1, expect.stringContaining('3 documents are called so')]);
    const none = run('diff', '2020年全市民政工作要件', '2020年');
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('Did you mean 2020年全市民政工作要点')]);
  });
});

describe('what is told without a number', () => {
  const notice = (year: number, aim: string) => `${year}年云溪市工作要点\n\n一、主要目标\n\n${aim}\n`;
  let plans = '';
  beforeAll(() => {
    plans = mkdtempSync(join(tmpdir(), 'plan-extract-'));
    writeFileSync(join(plans, '2025.txt'), notice(2025, '进出口总额增长5%。零就业家庭动态清零。'));
    writeFileSync(join(plans, '2026.txt'), notice(2026, '进出口实现正增长。'));
    expect(planExtract(plans, ['ingest', '2025.txt', '2026.txt']).status).toBe(0);
  });
  afterAll(() => rmSync(plans, { recursive: true, force: true }));

  it('stands below the values of its indicator', () => {
    const { status, stdout } = planExtract(plans, ['compare', '进出口总额增长']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/1 value in 1 plan[\s\S]+without a number \(1\): — “实现正增长”/);
    const { without } = JSON.parse(planExtract(plans, ['compare', '进出口总额增长', '--json']).stdout);
    expect(without).toMatchObject([{ year: 2026, saying: 'without a number', quote: '实现正增长' }]);
  });

  it('is shown of an indicator that has no value at all', () => {
    const { status, stdout } = planExtract(plans, ['compare', '零就业家庭']);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/without a number \(1\): — 2025 “动态清零”/)]);
  });

  it('is listed, by relation', () => {
    const rows = JSON.parse(planExtract(plans, ['qualitative', '--relation', 'none-left', '--json']).stdout);
    expect(rows).toMatchObject([{ year: 2025, indicator: '零就业家庭', status: 'target' }]);
    expect(planExtract(plans, ['qualitative', '--relation', 'bigger']).status).toBe(2);
  });
});
