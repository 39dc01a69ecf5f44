import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { CHROMIUM, inBrowser, launch } from '../fixtures/browser.js';
import { PROGRAM, planExtract } from '../fixtures/command-line.js';
import { NOTICE, OTHER_SCRAPE, read } from '../fixtures/reviewed-notice.js';
import { scratchFolder } from '../fixtures/scratch.js';

/** A folder with a notice read into plans.db. */
function folderWithNotice(notice = NOTICE): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'linjiang.txt'), notice);
  expect(planExtract(folder, ['ingest', 'linjiang.txt', '--db', 'plans.db']).status).toBe(0);
  return folder;
}

/** Serves a review until the test is over; gives its address. */
async function served(folder: string, by = '王芳'): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, [PROGRAM, 'review', '--db', 'plans.db', '--by', by], {
    cwd: folder,
  });
  onTestFinished(
    () =>
      new Promise<void>((ended) => {
        child.once('exit', () => ended());
        child.kill('SIGTERM');
      }),
  );
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+\/#[0-9a-f]{48}/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.stderr?.on('data', (chunk) => reject(new Error(String(chunk))));
  });
}

const linesOf = (folder: string): Record<string, unknown>[] =>
  readFileSync(join(folder, 'plans.review.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The status of a request to the review with these headers, or 0 where there is no answer. */
const statusOf = (address: string, path: string, headers: Record<string, string>, body?: string): Promise<number> => {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const asked = request(
      { hostname, port, path, method: body === undefined ? 'GET' : 'POST', headers },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on('error', () => resolve(0));
    asked.end(body);
  });
};

describe('the program that serves a review', () => {
  it('answers its own page alone: with its host, without another origin, with its token', async () => {
    const folder = folderWithNotice();
    const address = await served(folder);
    const { host, hash } = new URL(address);
    const token = hash.slice(1);
    const ask = JSON.stringify({ ask: 'queue', order: 'confidence', after: 0 });
    const own = { host, 'x-review-token': token, 'content-type': 'application/json' };
    expect(await statusOf(address, '/', { host })).toBe(200);
    expect(await statusOf(address, '/ask', own, ask)).toBe(200);
    expect(await statusOf(address, '/ask', { ...own, origin: `http://${host}` }, ask)).toBe(200);
    const refused: Record<string, Record<string, string>> = {
      'a name that was made to lead here': { ...own, host: host.replace('127.0.0.1', 'evil.example') },
      'another origin': { ...own, origin: 'http://evil.example' },
      'another port': { ...own, origin: 'http://127.0.0.1:1' },
      'a page that hides where it is from': { ...own, origin: 'null' },
      'another site by its browser': { ...own, 'sec-fetch-site': 'cross-site' },
      'a wrong token': { ...own, 'x-review-token': '0'.repeat(token.length) },
      'a token of another length': { ...own, 'x-review-token': token.slice(1) },
      'no token': { host, 'content-type': 'application/json' },
    };
    for (const [who, headers] of Object.entries(refused))
      expect([who, await statusOf(address, '/ask', headers, ask)]).toEqual([who, 403]);
    expect(await statusOf(address, '/', { host: 'evil.example' })).toBe(403);
    expect(await statusOf(address, '/ask', own, '{"ask":"everything"}')).toBe(400);
    expect(await statusOf(address, '/ask', own, 'not json')).toBe(400);
    // As long as no decision is, whatever it says: refused before it is all there.
    const why = (length: number) =>
      JSON.stringify({ ask: 'document', document: '' }).replace('""', `"${'长'.repeat(length)}"`);
    expect(await statusOf(address, '/ask', own, why(300_000))).toBe(200);
    expect(await statusOf(address, '/ask', own, why(400_000))).toBe(400);
  });
});

/** What is done about each value of the notice, by keys; what is not here is passed over. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '500张': ['a'],
  '60%以上': ['a'],
  '3个': ['c', '区域性养老服务中心', 'Enter'],
  '200万元': ['c', '补助资金', 'Enter'],
  '12个': ['x'],
  突破9万人: ['a'],
  '6月底前': ['a'],
  '9月底前': ['a'],
  市财政局: ['x'],
  '《关于改革完善社会救助制度的实施意见》': ['a'],
};

describe.skipIf(!CHROMIUM)(inBrowser('a review in a browser'), () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** Opens the page; when the test is over it must have said nothing on the console, and asked nobody else. */
  async function opened(address: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'zh-CN' });
    const page = await context.newPage();
    const said: string[] = [];
    const asked = new Set<string>();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (one) => asked.add(new URL(one.url()).origin));
    onTestFinished(async () => {
      await context.close();
      expect(said).toEqual([]);
      expect([...asked].filter((origin) => origin !== 'null')).toEqual([new URL(address).origin]);
    });
    await page.goto(address);
    await page.locator('.particulars blockquote').waitFor();
    return page;
  }
  const chosen = (page: Page) => page.locator('.particulars blockquote').first();
  const progress = (page: Page) => page.locator('.review-head p.progress');

  it('is done by keys alone; ten decisions hold by other rules, under another name, and in another page', async () => {
    const folder = folderWithNotice();
    const page = await opened(await served(folder));
    await expect.poll(() => progress(page).textContent()).toContain('已审 0 项，待审 16 项');
    let done = 0;
    for (let seen = 0; seen < 16; seen++) {
      const quote = (await chosen(page).textContent()) ?? '';
      const [key = 'n', written, save] = KEYS[quote] ?? [];
      await page.keyboard.press(key);
      if (written !== undefined && save !== undefined) {
        await page.locator('.record-form').waitFor();
        await page.keyboard.press('Control+A');
        await page.keyboard.type(written);
        await page.keyboard.press(save);
      }
      if (key !== 'n') done++;
      await expect.poll(() => progress(page).textContent()).toContain(`已审 ${done} 项`);
      if (seen < 15) await expect.poll(() => chosen(page).textContent()).not.toBe(quote);
    }
    expect(done).toBe(10);
    await page.keyboard.press('z');
    await expect.poll(() => progress(page).textContent()).toContain('已审 9 项');
    // What was undone is first again, since the list begins anew: it is done again in its turn.
    for (let seen = 0; seen < 16 && done < 11; seen++) {
      const quote = (await chosen(page).textContent()) ?? '';
      const [key = 'n'] = KEYS[quote] ?? [];
      await page.keyboard.press(key);
      if (key !== 'n') done++;
      else await expect.poll(() => chosen(page).textContent()).not.toBe(quote);
    }
    await expect.poll(() => progress(page).textContent()).toContain('已审 10 项');
    expect(linesOf(folder).map(({ verdict, by }) => `${verdict} ${by}`)).toHaveLength(12);

    /** All ten are applied, and what is read is what was decided. */
    const holds = (): void => {
      const listed = JSON.parse(planExtract(folder, ['review', '--list', '--json', '--db', 'plans.db']).stdout);
      expect(listed.map(({ state }: { state: string }) => state)).toEqual(Array(10).fill('applied'));
      const rows = JSON.parse(planExtract(folder, ['measures', '--json', '--reviewed', '--db', 'plans.db']).stdout);
      expect(
        rows.map(({ quote, subject, value, reviewed }: Record<string, unknown>) => [quote, subject, value, reviewed]),
      ).toEqual([
        ['500张', '新增养老床位', 500, 'accepted'],
        ['60%以上', '护理型床位占比', 60, 'accepted'],
        ['3个', '区域性养老服务中心', 3, 'corrected'],
        ['200万元', '补助资金', 2_000_000, 'corrected'],
        ['突破9万人', '志愿者登记人数', 90_000, 'accepted'],
      ]);
      const rest = JSON.parse(planExtract(folder, ['measures', '--json', '--unreviewed', '--db', 'plans.db']).stdout);
      expect(rest.map(({ quote }: { quote: string }) => quote)).toEqual(['85%', '820元', '700元', '40家']);
    };
    holds();
    // Other rules: those of a user with words of their own.
    writeFileSync(join(folder, 'own.txt'), '[bodies]\n慈善超市联盟\n');
    expect(planExtract(folder, ['ingest', 'linjiang.txt', '--db', 'plans.db', '--lexicon', 'own.txt']).status).toBe(0);
    holds();
    renameSync(join(folder, 'linjiang.txt'), join(folder, '2024.txt'));
    expect(planExtract(folder, ['ingest', '.', '--db', 'plans.db']).stdout).toContain('renamed');
    holds();
    rmSync(join(folder, '2024.txt'));
    writeFileSync(join(folder, 'page-17.html'), OTHER_SCRAPE);
    expect(planExtract(folder, ['ingest', '.', '--db', 'plans.db', '--prune']).status).toBe(0);
    holds();
    // Rules that read all of it again, with the review taken away: what the rules say is back.
    rmSync(join(folder, 'plans.review.jsonl'));
    expect(planExtract(folder, ['ingest', '.', '--db', 'plans.db']).status).toBe(0);
    expect(JSON.parse(planExtract(folder, ['measures', '--json', '--reviewed', '--db', 'plans.db']).stdout)).toEqual(
      [],
    );
  }, 120_000);

  it('adds what was not read, from words that are selected', async () => {
    const folder = folderWithNotice();
    const page = await opened(await served(folder));
    await page.evaluate(`(() => {
      const line = [...document.querySelectorAll('[data-start]')].find((one) => one.textContent.includes('社会救助服务站'));
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf('社会救助服务站');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 7);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      }
    })()`);
    await page.keyboard.press('i');
    await page.locator('.record-form').waitFor();
    await page.getByLabel('种类').selectOption('qualitativeTargets');
    await page.locator('[name=subject]').fill('社会救助服务站');
    await page.keyboard.press('Enter');
    await expect.poll(() => progress(page).textContent()).toContain('已审 1 项');
    expect(linesOf(folder)).toMatchObject([
      { verdict: 'added', kind: 'qualitativeTargets', at: { quote: '社会救助服务站' } },
    ]);
    const rows = JSON.parse(planExtract(folder, ['qualitative', '--json', '--db', 'plans.db']).stdout);
    expect(rows).toMatchObject([{ quote: '社会救助服务站', relation: 'rise', reviewed: 'added', rule: 'review' }]);
  }, 60_000);

  it('goes on behind as many values as are sent at once', async () => {
    const lines = Array.from({ length: 303 }, (_, at) => `（${at + 1}）新增养老床位${at + 1001}张。`);
    const folder = folderWithNotice(`临江市民政局2024年工作要点\n\n一、养老服务\n${lines.join('\n')}\n`);
    const page = await opened(await served(folder));
    await expect.poll(() => progress(page).textContent()).toContain('待审 303 项');
    // Another value is chosen first, so that the first one says that the queue is the new one.
    await page.keyboard.press('n');
    await expect.poll(() => chosen(page).textContent()).not.toBe('1001张');
    await page.locator('.review-head select').selectOption('reading');
    await expect.poll(() => chosen(page).textContent()).toBe('1001张');
    // Back from the first is the last that was sent.
    for (const [key, quote] of [
      ['p', '1300张'],
      ['n', '1301张'],
      ['p', '1300张'],
      ['a', '1301张'],
      ['n', '1302张'],
      ['n', '1303张'],
      ['n', '1001张'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => chosen(page).textContent()).toBe(quote);
    }
  }, 60_000);

  it('is reached by no page of another port', async () => {
    const folder = folderWithNotice();
    const address = await served(folder);
    const target = new URL(address).origin;
    // What it would ask for if it could: whoever has the notice knows the names of its records.
    const { id, measures } = read(NOTICE, 'linjiang.txt');
    const asked = { ask: 'decide', document: id, verdict: 'removed', kind: 'measures', record: measures[0]?.id };
    const order = JSON.stringify(JSON.stringify({ ...asked, span: null, set: {}, why: null }));
    const evil = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>evil</title><script>
        const tried = {};
        const attempt = (name, init) => fetch('${target}/ask', init).then(async (r) => { tried[name] = r.type + ' ' + await r.text(); }, (e) => { tried[name] = 'refused'; });
        Promise.all([
          attempt('plain', { method: 'POST', body: ${order} }),
          attempt('unread', { method: 'POST', mode: 'no-cors', body: ${order} }),
          attempt('with a token', { method: 'POST', headers: { 'x-review-token': 'guessed' }, body: ${order} }),
          fetch('${target}/').then(async (r) => { tried.page = await r.text(); }, () => { tried.page = 'refused'; }),
        ]).then(() => {
          const frame = document.createElement('iframe');
          frame.onload = () => {
            try { tried.frame = frame.contentDocument ? frame.contentDocument.body.textContent : 'refused'; } catch { tried.frame = 'refused'; }
            window.tried = tried;
          };
          frame.src = '${target}/';
          document.body.append(frame);
        });
      </script><body></body>`),
    );
    await new Promise<void>((ready) => evil.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void evil.close());
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
    await page.waitForFunction('window.tried');
    expect(await page.evaluate('window.tried')).toEqual({
      plain: 'refused',
      unread: 'refused',
      'with a token': 'refused',
      page: 'refused',
      frame: 'refused',
    });
    expect(() => linesOf(folder)).toThrow('ENOENT');
  }, 60_000);

  it('can be read by everyone: no violation of WCAG AA, with a mark or a form, light or dark', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await opened(await served(folderWithNotice()));
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const key of ['n', 'a', 'c']) {
        await page.emulateMedia({ colorScheme });
        await page.keyboard.press(key);
        if (key === 'c') await page.locator('.record-form').waitFor();
        const { violations }: { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] } =
          await page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`);
        expect(
          violations.map(({ id, nodes }) => `${key} ${id} ${nodes[0]?.target} ${nodes[0]?.failureSummary}`),
        ).toEqual([]);
        await page.keyboard.press('Escape');
      }
  }, 90_000);
});
