import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Document } from '../../src/model/index.js';
import { type ReportPart, reportFolder } from '../../src/report/index.js';
import { CHROMIUM, inBrowser, launch, openPage } from '../fixtures/browser.js';
import { manyOf, notices, pageCode, reportOf } from '../fixtures/report-file.js';
import { scratchFolder } from '../fixtures/scratch.js';

const five = notices();
const VIEWS = ['overview', 'indicators', 'measures', 'deadlines', 'units', 'documents', 'remarks'];
let browser: Browser;

describe.skipIf(!CHROMIUM)(inBrowser('the report in a browser'), () => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const open = (hash = '', documents: Iterable<Document> = five): Promise<Page> =>
    openPage(browser, `${reportOf(documents, scratchFolder())}${hash}`);
  const documentOf = (region: string): Document => {
    const found = five.find(({ metadata }) => metadata.region.name === region);
    if (!found) throw new Error(`no notice of ${region}`);
    return found;
  };
  const jiangsu = documentOf('江苏省');

  it('shows every view, saying nothing on the console and asking for nothing', async () => {
    const page = await open();
    await page.getByText('5 份文件，5 个地区，2014–2020').waitFor();
    for (const view of VIEWS) {
      await page.locator(`.tabs a[href="#/${view}"]`).click();
      await page.locator(`main.view-${view} h1`).waitFor();
      expect(await page.locator('.tabs a[aria-current=page]').getAttribute('href')).toBe(`#/${view}`);
    }
    await page.goBack();
    await page.locator('main.view-documents').waitFor();
  });

  it('marks in the text exactly the words that each record was read from', async () => {
    for (const document of five) {
      const page = await open(`#/document/${document.id}`);
      await page.locator('.document-text').waitFor();
      const marked: [string, string][] = await page
        .locator('[data-mark]')
        .evaluateAll((marks) => marks.map((mark) => [mark.getAttribute('data-mark') ?? '', mark.textContent ?? '']));
      const textOf = new Map<string, string>();
      for (const [keys, text] of marked)
        for (const key of keys.split(' ')) textOf.set(key, (textOf.get(key) ?? '') + text);
      const records = [
        ...document.measures,
        ...document.deadlines,
        ...document.responsibleUnits,
        ...document.references,
      ];
      expect(records.length).toBeGreaterThan(30);
      // A record that was read over a line's end is marked in each of its lines.
      const found = records.map(({ id }) => [id, textOf.get(id.split(':')[1] ?? '')]);
      expect(found).toEqual(records.map(({ id, text }) => [id, text.replaceAll(/\s*\n\s*/g, '')]));
    }
  });

  it('filters, keeps the filter in the address, and finds the same again by it', async () => {
    const page = await open('#/measures');
    const all = five.reduce((sum, { measures }) => sum + measures.length, 0);
    await page.getByText(`共 ${all} 条`).waitFor();
    await page.getByLabel('地区').selectOption('江苏省');
    await page.getByText(`${jiangsu.measures.length} 条，共 ${all} 条`).waitFor();
    await page.getByPlaceholder('搜索').fill('护理型床位占比 达到');
    await page.getByLabel('单位').selectOption('%');
    const quote = page.locator('tbody .quoted');
    await expect.poll(() => quote.count()).toBe(1);
    expect(await quote.locator('b').textContent()).toBe('30%以上');

    await page.reload();
    await expect.poll(() => quote.count()).toBe(1);
    expect(await page.getByLabel('地区').inputValue()).toBe('江苏省');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByText(`共 ${all} 条`).waitFor();
    expect(await page.evaluate('location.hash')).toBe('#/measures');
  });

  it('sorts by a column, up, down and not at all', async () => {
    const page = await open('#/documents');
    const column = page.getByRole('columnheader', { name: '目标值' });
    const cells = page.locator('td.column-measures');
    const counts = five.map(({ measures }) => measures.length);
    const upwards = [...counts].sort((a, b) => a - b).map(String);
    await column.getByRole('button').click();
    await expect.poll(() => cells.allTextContents()).toEqual(upwards);
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    await column.getByRole('button').click();
    await expect.poll(() => cells.allTextContents()).toEqual([...upwards].reverse());
    await column.getByRole('button').click();
    await expect.poll(() => cells.allTextContents()).toEqual(counts.map(String));
    expect(await column.getAttribute('aria-sort')).toBe('none');
  });

  it('saves what is left of a table as CSV, where nothing computes', async () => {
    const [first, ...others] = five as [Document, ...Document[]];
    const formula = { ...first, metadata: { ...first.metadata, title: '=1+1' } };
    const page = await open('#/documents?q=%3D1', [formula, ...others]);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存 CSV' }).click();
    const lines = readFileSync(await (await saved).path(), 'utf8').split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^\uFEFF标题,地区,年份,/);
    expect(lines[1]).toMatch(/^'=1\+1,/);
  });

  it('leads from a row to its place in the text, shows what was read there and from where, and leads back', async () => {
    const page = await open('#/measures?q=每千名老年人养老床位 县');
    await page.locator('.quoted').click();
    const chosen = page.locator('.mark.chosen');
    await expect.poll(() => chosen.textContent()).toBe('30张以上');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('30张以上');
    const particulars = page.locator('.particulars');
    expect(await particulars.locator('dd').allTextContents()).toContain('≥30 张/千名老年人（不低于）');
    expect(await particulars.textContent()).toMatch(/范围县\(市、区\)推得 scope\/unit-of-account/);
    expect(await particulars.textContent()).toContain('measure/predicate');
    await page.getByRole('link', { name: '在表中查看' }).click();
    await expect.poll(() => page.locator('tr.chosen .quoted b').textContent()).toBe('30张以上');
  });

  it('shows the words that a field was inferred from', async () => {
    const measure = five
      .flatMap(({ measures }) => measures)
      .find(({ inferred }) => inferred.some(({ field, span }) => field === 'subject' && span));
    const inference = measure?.inferred.find(({ field }) => field === 'subject');
    const document = five.find(({ measures }) => measures.includes(measure as never));
    const [id, key] = measure?.id.split(':') ?? [];
    const page = await open(`#/document/${id}?at=${key}`);
    const quoted = page.locator('.particulars .source-quote').first();
    const { start = 0, end = 0 } = inference?.span ?? {};
    await expect.poll(() => quoted.textContent()).toBe(document?.text.slice(start, end));
  });

  it('leads from a remark to the words that it is on', async () => {
    const page = await open('#/remarks?code=lost-numeral');
    await page.locator('td.column-message a').first().click();
    await page.locator('.document-text').waitFor();
    const highlighted = () => page.evaluate(`[...CSS.highlights.get('origin')].map((range) => range.toString())`);
    const document = five.find(({ diagnostics }) => diagnostics.some(({ code }) => code === 'lost-numeral'));
    const { start = 0, end = 0 } = document?.diagnostics.find(({ code }) => code === 'lost-numeral')?.span ?? {};
    await expect.poll(highlighted).toEqual([document?.text.slice(start, end)]);
  });

  it('goes on and back with the keyboard, by kind', async () => {
    const page = await open(`#/document/${jiangsu.id}`);
    await page.locator('.document-text').waitFor();
    const chosen = page.locator('.mark.chosen');
    const inOrder = (records: readonly { text: string; span: { start: number } }[]): string[] =>
      [...records].sort((a, b) => a.span.start - b.span.start).map(({ text }) => text);
    const press = async (key: string, text: string | undefined) => {
      await page.keyboard.press(key);
      await expect.poll(() => chosen.textContent()).toBe(text);
    };
    const measures = inOrder(jiangsu.measures);
    await press('m', measures[0]);
    await press('m', measures[1]);
    await press('Shift+M', measures[0]);
    await page.keyboard.press('Escape');
    await expect.poll(() => chosen.count()).toBe(0);
    await press('d', inOrder(jiangsu.deadlines)[0]);
    await press('n', await next(page));
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  /** The words of the mark behind the chosen one, in the order of the text. */
  const next = (page: Page): Promise<string> =>
    page.evaluate(`{
      const marks = [...document.querySelectorAll('.mark:not(.number)')];
      marks[marks.findIndex((mark) => mark.classList.contains('chosen')) + 1].textContent;
    }`);

  it('hides and shows a kind of mark, and folds what is not of the notice', async () => {
    const page = await open(`#/document/${documentOf('山东省').id}`);
    const text = page.locator('.document-text');
    await page.getByRole('button', { name: /^目标值/ }).click();
    await expect.poll(() => text.getAttribute('class')).toContain('without-measure');
    const folded = page.locator('details.boilerplate').first();
    expect(await folded.evaluate((element) => element.hasAttribute('open'))).toBe(false);
    expect(await folded.locator('p').first().isVisible()).toBe(false);
  });

  it('shows deadlines in a calendar, and what is due on a day', async () => {
    const page = await open('#/deadlines?view=calendar&region=江苏省');
    await page.getByRole('button', { name: '3月31日: 1 项到期' }).click();
    await expect.poll(() => page.locator('.due-list .quoted b').allTextContents()).toEqual(['在3月底前']);
  });

  it('counts the work of a body, apart from one of the same name elsewhere', async () => {
    const page = await open('#/units');
    await page.locator('td.column-unit a').first().waitFor();
    const [unit = '', tasks = ''] = [
      await page.locator('td.column-unit').first().textContent(),
      await page.locator('td.column-tasks').first().textContent(),
    ].map(String);
    await page.locator('td.column-unit a').first().click();
    await expect.poll(() => page.locator('td.column-unit').first().textContent()).toBe(unit);
    const rows = await page.locator('tbody tr:not(.room)').count();
    expect(rows).toBeGreaterThanOrEqual(Number(tasks));
  });

  it('speaks Chinese, and English when asked, and leaves the data as it is', async () => {
    const page = await open('#/measures');
    await page.locator('.quoted').first().waitFor();
    const quotes = await page.locator('.quoted').allTextContents();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Measures', level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.quoted').allTextContents()).toEqual(quotes);
    await page.reload();
    await page.getByRole('heading', { name: 'Measures', level: 1 }).waitFor();
  });

  it('prints a table with all its rows, and without what is there to click', async () => {
    const page = await open('#/measures');
    await page.locator('.quoted').first().waitFor();
    const all = five.reduce((sum, { measures }) => sum + measures.length, 0);
    expect(await page.locator('tbody tr:not(.room)').count()).toBeLessThan(60);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page-head').isVisible()).toBe(false);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('tbody tr:not(.room)').count()).toBe(all);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    await expect.poll(() => page.locator('tbody tr:not(.room)').count()).toBeLessThan(60);
    expect((await page.pdf()).length).toBeGreaterThan(50_000);
  });

  it('shows markup in a source as text', async () => {
    const attack = `<script>document.title='taken'</script><img src=x onerror="document.title='taken'">\u2028</script><!--`;
    const [first, ...others] = five as [Document, ...Document[]];
    const hostile: Document = {
      ...first,
      id: '"><b>0',
      metadata: {
        ...first.metadata,
        title: attack,
        issuer: attack,
        region: { ...first.metadata.region, name: attack },
      },
      text: `${attack}\n${first.text.slice(attack.length + 1)}`,
    };
    const page = await open('#/documents', [hostile, ...others]);
    await expect.poll(() => page.locator('.indicator-name').first().textContent()).toBe(attack);
    for (const view of [...VIEWS, 'document/%22%3E%3Cb%3E0']) {
      await page.goto(page.url().replace(/#.*/, `#/${view}`));
      await page.locator('main > *').first().waitFor();
      expect(await page.title()).toContain('工作计划数据报告');
      expect(await page.locator('img, main script').count()).toBe(0);
    }
    await expect.poll(() => page.locator('.document-head h1').textContent()).toBe(attack);
  });

  it('can be read by everyone: no violation of WCAG AA in any view, light or dark', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await open();
    await page.evaluate(axe);
    const standard = `{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }`;
    const asked = { light: standard, dark: `{ runOnly: ['color-contrast'] }` };
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const view of [...VIEWS, 'deadlines?view=calendar', 'units?view=list', `document/${jiangsu.id}?at=m803`]) {
        await page.evaluate(`location.hash = '#/${view}'`);
        await page
          .locator(`main.view-${view.split(/[?/]/)[0]} > *`)
          .first()
          .waitFor();
        const { violations }: { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] } =
          await page.evaluate(`axe.run(${asked[colorScheme]})`);
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map(({ target, failureSummary }) => `${view} ${id} ${target} ${failureSummary}`),
        );
        expect(told).toEqual([]);
      }
    }
  }, 180_000);

  it('holds a thousand documents, and draws of a list only what is seen', async () => {
    const small = five.filter(({ text }) => text.length < 10_000).slice(0, 2);
    expect(small).toHaveLength(2);
    const page = await open('', manyOf(small, 1000));
    await page.getByText('1000 份文件，300 个地区，2005–2024').waitFor();
    const all = 500 * small.reduce((sum, { measures }) => sum + measures.length, 0);
    await page.locator('.tabs a[href="#/measures"]').click();
    await page.getByText(`共 ${all} 条`).waitFor();
    const rows = page.locator('tbody tr:not(.room)');
    expect(await rows.count()).toBeLessThan(60);
    await page.keyboard.press('End');
    await expect.poll(() => rows.last().getAttribute('aria-rowindex')).toBe(String(all + 1));
    expect(await rows.count()).toBeLessThan(60);
    await page.getByLabel('地区').selectOption('第300市');
    await page.getByText(`条，共 ${all} 条`).waitFor();
    // The list may still be drawn anew, and a row that goes in the middle of a click does not get it: then it is clicked again.
    const clicked = async (): Promise<number> => {
      if (await page.evaluate(`location.hash.startsWith('#/measures')`))
        await page.locator('.quoted').first().click({ timeout: 2000 }).catch(String);
      return page.locator('.mark.chosen').count();
    };
    await expect.poll(clicked, { timeout: 30_000 }).toBe(1);
    for (const view of VIEWS) {
      await page.evaluate(`location.hash = '#/${view}'`);
      await page.locator(`main.view-${view} h1`).waitFor();
    }
  }, 180_000);

  it('fits a phone', async () => {
    const address = reportOf(five, scratchFolder());
    const page = await openPage(browser, address, {
      viewport: { width: 375, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    for (const view of [...VIEWS, 'deadlines?view=calendar', `document/${jiangsu.id}`]) {
      await page.evaluate(`location.hash = '#/${view}'`);
      await page
        .locator(`main.view-${view.split(/[?/]/)[0]} > *`)
        .first()
        .waitFor();
      expect([view, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([view, 375]);
    }
    await page.locator('.mark.measure').nth(3).tap();
    await page.locator('.particulars .close').tap();
    await expect.poll(() => page.locator('.mark.chosen').count()).toBe(0);
  });

  it('opens a report in parts from disk, each text when it is asked for', async () => {
    const folder = scratchFolder();
    const made = reportFolder(five, pageCode(), '计划 #1-data-');
    const parts: ReportPart[] = [];
    let next = made.next();
    for (; !next.done; next = made.next()) parts.push(next.value);
    const { data, page: whole } = next.value;
    mkdirSync(join(folder, data));
    writeFileSync(join(folder, 'index.html'), [...whole].join(''));
    for (const { file, content } of parts)
      if (file !== 'document-1.js') writeFileSync(join(folder, data, file), content);
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/.*\//, '')));
    await page.goto(`file://${folder}/index.html#/documents`);
    await page.locator('td.column-title a').first().click();
    await expect.poll(() => page.locator('.document-head h1').textContent()).toBe(five[0]?.metadata.title);
    expect(asked).toEqual(['index.html', 'rows-0.js', 'document-0.js']);
    await page.goBack();
    await page.locator('td.column-title a').nth(1).click();
    await page.getByText(`无法读取 ${data}/document-1.js`).waitFor();
  });
});
