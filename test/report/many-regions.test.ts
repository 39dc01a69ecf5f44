import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, inBrowser, launch, openPage } from '../fixtures/browser.js';
import { manyRegions, SILENT } from '../fixtures/many-regions.js';
import { reportOf } from '../fixtures/report-file.js';
import { scratchFolder } from '../fixtures/scratch.js';

const documents = manyRegions();
const texts = new Map(documents.flatMap(({ measures }) => measures.map(({ id, text }) => [id, text] as const)));
const EMPLOYMENT = '#/indicators?indicators=城镇新增就业';
let browser: Browser;

interface Shown {
  readonly href: string;
  readonly title: string;
}
/** `#/document/0123?at=m4` is record 0123:m4. */
const recordOf = (href: string): string => decodeURIComponent(href.replace(/^#\/document\/(.*)\?at=(.*)$/, '$1:$2'));

describe.skipIf(!CHROMIUM)(inBrowser('the report of many regions in a browser'), () => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const open = (hash: string, options = {}): Promise<Page> =>
    openPage(browser, `${reportOf(documents, scratchFolder())}${hash}`, options);
  /** Waits until both levels are drawn. */
  const drawn = async (page: Page): Promise<void> => {
    await page.locator('.level-plot').nth(1).scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('.plot').count()).toBe(2);
  };

  it('sets provinces and cities apart as dots by value, each saying the words of its record', async () => {
    const page = await open(EMPLOYMENT);
    await drawn(page);
    const marks: Shown[] = await page.locator('.plot a').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? '',
        title: link.querySelector('title')?.textContent ?? '',
      })),
    );
    expect(new Set(marks.map(({ href }) => recordOf(href)))).toEqual(new Set(texts.keys()));
    for (const { href, title } of marks) expect(title).toContain(`“${texts.get(recordOf(href))}”`);
    await page.getByText('2026 年，目标，15 个地区').waitFor();
    await page.getByText('2026 年，目标，14 个地区').waitFor();
    const heads = await page
      .locator('.plot text')
      .filter({ hasText: /^(?:江苏省|浙江省)$/ })
      .allTextContents();
    expect(heads).toEqual(['江苏省', '浙江省']);
  });

  it.each([
    ['desktop', 1280],
    ['phone', 375],
  ])('names every region beside its dot, no name on another, on a %s', async (_, width) => {
    const page = await open(EMPLOYMENT, { viewport: { width, height: 900 } });
    await drawn(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    for (const plot of await page.locator('.plot').all()) {
      const words = await plot.locator('text').evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { text: one.textContent ?? '', left, right, top, bottom };
        }),
      );
      const clashes = words.flatMap((a, i) =>
        words
          .slice(i + 1)
          // Lines of text may touch by the room that is kept for accents.
          .filter((b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom)
          .map((b) => `${a.text} on ${b.text}`),
      );
      expect(clashes).toEqual([]);
      const outside = words.filter(({ left, right }) => left < 0 || right > width).map(({ text }) => text);
      expect(outside).toEqual([]);
    }
  });

  it('maps provinces: a tile each, those without a value outside the ramp, a range beside its middle', async () => {
    const page = await open(EMPLOYMENT);
    const tiles = page.locator('.tile');
    await expect.poll(() => tiles.count()).toBe(34);
    expect(await page.locator('.tile.missing').count()).toBe(34 - 15);
    const hainan = page.locator('.tile', { hasText: '海南' });
    expect([await hainan.getAttribute('class'), await hainan.getAttribute('title')]).toEqual([
      'tile missing',
      '文件未提及',
    ]);
    expect(await page.locator('.tile', { hasText: '河北' }).innerText()).toMatch(/^河北\s+22万\s+20万–24万$/);
    expect(await page.locator('.tile', { hasText: '黑龙江' }).innerText()).toMatch(/^黑龙江\s+24万\s+≥24万$/);
  });

  it('names regions whose plans say nothing, leading to the plan', async () => {
    const page = await open(EMPLOYMENT);
    const silent = page.locator('.silences a');
    await expect.poll(() => silent.allTextContents()).toEqual([SILENT]);
    const { id } = documents.find(({ metadata }) => metadata.region.name === SILENT) ?? {};
    expect(await silent.getAttribute('href')).toBe(`#/document/${id}`);
  });

  it('shows of each quoted value its time and how sure it is, and counts targets apart', async () => {
    const page = await open(EMPLOYMENT);
    await page.getByText('人 · 29 个目标值，29 份文件').waitFor();
    expect(await page.locator('.quote-head').first().textContent()).toMatch(/2026.*把握 \d+%/);
  });

  it('lets regions and indicators be chosen by typing, and finds the same again by the address', async () => {
    const page = await open('#/indicators');
    const regions = page.getByLabel('地区（省含其市县）');
    await regions.fill('江苏');
    expect(
      await page
        .locator('datalist')
        .nth(1)
        .locator('option')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['江苏省']);
    await regions.press('Enter');
    const indicators = page.getByLabel('指标', { exact: true });
    await indicators.fill('新增就业');
    await indicators.press('Enter');
    await page.getByText('人 · 8 个目标值，8 份文件').waitFor();
    await page.reload();
    await page.getByText('人 · 8 个目标值，8 份文件').waitFor();
    const settings = new URLSearchParams(new URL(page.url()).hash.split('?')[1]);
    expect(Object.fromEntries(settings)).toEqual({ regions: '江苏省', indicators: '城镇新增就业' });
    await page.getByRole('button', { name: '移除江苏省' }).click();
    await page.getByText('人 · 29 个目标值，29 份文件').waitFor();
  });

  it('can be read by everyone: no violation of WCAG AA, light or dark', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await open(`${EMPLOYMENT}&regions=江苏省|浙江省|河北省`);
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const hash of [`${EMPLOYMENT}&regions=江苏省|浙江省|河北省`, EMPLOYMENT, '#/overview']) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(`location.hash = '${hash}'`);
        await page.locator('main h1').first().waitFor();
        const found: string[] = await page.evaluate(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) =>
            violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`,
        );
        expect([hash, found]).toEqual([hash, []]);
      }
  }, 120_000);
});
