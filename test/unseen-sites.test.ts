import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { NAMES, readGold, readText } from './fixtures/gold-document.js';
import { gb18030 } from './pages/gb18030.js';
import { type GoldNotice, noticeOf } from './pages/notice.js';
import { UNSEEN_SITES } from './pages/unseen-sites.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bare = (text: string): string => text.replace(/\s/gu, '');

describe.each(UNSEEN_SITES)('the site $name', ({ encoding, page }) => {
  it.each([NAMES[0], NAMES[2]])('%s', (name) => {
    const text = readText(name);
    const notice = noticeOf(text, readGold(name) as unknown as GoldNotice);
    const html = page(notice);
    const document = extract(encoding === 'utf-8' ? utf8(html) : gb18030(html), 'page.html');
    const plain = extract(utf8(text), 'notice.txt');
    const { title, noticeTitle, issuer, publishedOn, issuedOn } = plain.metadata;
    expect(document.metadata).toMatchObject({ title, noticeTitle, issuer, publishedOn, issuedOn });
    expect(document.measures.map((one) => one.value)).toEqual(plain.measures.map((one) => one.value));
    expect(document.sections.map((one) => one.title)).toEqual(plain.sections.map((one) => one.title));
    const site = document.blocks
      .filter((block) => block.role === 'boilerplate')
      .flatMap(({ span }) => document.text.slice(span.start, span.end).split('\n'));
    const own = new Set(notice.lines.map(bare));
    expect(site.filter((line) => own.has(bare(line)))).toEqual([]);
  });
});
