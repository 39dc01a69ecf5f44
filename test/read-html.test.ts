import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { SourceError } from '../src/model/index.js';
import { readSource } from '../src/read/read.js';
import { gb18030 } from './pages/gb18030.js';
import { type GoldNotice, noticeOf } from './pages/notice.js';
import { SITES } from './pages/sites.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const LETTER =
  '<p>各市、县（市、区）民政局：</p><p>现将《2020年全省民政工作要点》印发给你们，请结合实际，认真贯彻执行。</p>';
const BODY = '<p>一、加快发展养老服务业</p><p>全省护理型床位占比达到30%以上，新增养老床位2万张。</p>';
const page = (article: string, around = ''): string =>
  `<html><head><title>关于印发2020年全省民政工作要点的通知</title></head><body>${around}<div>${LETTER}${article}</div></body></html>`;
const read = (html: string) => readSource(utf8(html), 'notice.html');
const textOf = (article: string): readonly string[] => read(page(article)).text.split('\n').slice(3);
const boilerplateOf = (html: string): readonly string[] => {
  const { text, boilerplate } = read(html);
  return boilerplate.map((span) => text.slice(span.start, span.end));
};
const codeOf = (bytes: Uint8Array): string => {
  try {
    readSource(bytes, 'x.html');
    return 'read';
  } catch (error) {
    return error instanceof SourceError ? error.code : String(error);
  }
};

describe('a page as its reader sees it', () => {
  it('has a line for each block and break, without markup, scripts, comments and hidden text', () => {
    const article =
      '<p>&nbsp;&nbsp;&nbsp;&nbsp;<b>二、完善<span>社会</span>救助</b></p><!-- <p>关于</p> --><script>"<p>一、</p>"</script><style>p{}</style>' +
      '<p style="display: none">365博彩</p><div hidden>隐藏</div><div style="position:absolute;left:-9999px">外链</div>' +
      '<div>　　制定低保标准，<br>提高补助水平。</div><noscript>请开启脚本</noscript>';
    expect(textOf(article)).toEqual(['二、完善社会救助', '制定低保标准，', '提高补助水平。']);
  });

  it('has the white space that a browser shows, and no characters that print nothing', () => {
    const article =
      '<p>\n  推进\n  养老\u00ad服务\u200b建设，\n新增 Wi-Fi\n热点\t100个。\n</p><pre>第一行\n第二行</pre>';
    expect(textOf(article)).toEqual(['推进养老服务建设，新增 Wi-Fi 热点 100个。', '第一行', '第二行']);
  });

  it.each([
    ['<p>1.新建床位500张。</p>', ['1.新建床位500张。']],
    ['一、新建床位500张<br>二、改造敬老院3所', ['一、新建床位500张', '二、改造敬老院3所']],
    ['<ol><li>新建床位500张。</li></ol>', ['1. 新建床位500张。']],
  ])('may be as short as %s', (article, lines) => {
    const site = '<div class="nav"><a href="/">首页</a><a href="/zw">政务公开</a></div><h1>2031年为民实事</h1>';
    const { text, boilerplate } = read(
      `<html><body>${site}<div>${article}</div><p>版权所有：某市民政局</p></body></html>`,
    );
    const own = text.split('\n').filter((line) => !boilerplate.some(({ start }) => text.startsWith(line, start)));
    expect(own).toEqual(['2031年为民实事', ...lines]);
  });

  it('may answer a letter, with its signature behind the thanks', () => {
    const answer = [
      '您提出的关于增设社区食堂的建议收悉。经研究，答复如下：',
      '今年新建社区食堂20个，改造老旧小区食堂30个。',
      '感谢您对民政工作的关心与支持。',
      '某市民政局',
      '2031年5月6日',
    ];
    const { text, boilerplate } = read(
      `<html><body><div>${answer.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`,
    );
    expect(text.split('\n')).toEqual(answer);
    expect(boilerplate).toEqual([]);
  });

  it('is no notice where it counts the reasons why nothing is there', () => {
    const reasons = '<h1>抱歉，您访问的页面不存在</h1><p>1.该文件已移动。</p><p>2.链接已经过期。</p>';
    expect(codeOf(utf8(`<html><body><div>${reasons}</div></body></html>`))).toBe('no-notice');
  });

  it('gives numbered lists their numbers back', () => {
    expect(textOf('<ol start="3"><li>新建站点5个。</li><li><p>改造站点6个。</p></li></ol>')).toEqual([
      '3. 新建站点5个。',
      '4. 改造站点6个。',
    ]);
    expect(
      textOf('<ol style="list-style-type:cjk-ideographic"><li>总体要求</li><li value="11">保障措施</li></ol>'),
    ).toEqual(['一、总体要求', '十一、保障措施']);
    expect(textOf('<ol type="a"><li>甲</li><li>乙</li></ol><ol style="list-style:none"><li>1.丙</li></ol>')).toEqual([
      'a. 甲',
      'b. 乙',
      '1.丙',
    ]);
  });

  it('has a row of a table on a line, its cells between tabs, merged cells once', () => {
    const table =
      '<table><tr><td colspan="4">2020年任务分解表</td></tr><tr><th>序号</th><th>工作<br>任务</th><th>目标</th><th>责任单位</th></tr>' +
      '<tr><td>1</td><td>新增养老床位</td><td>100张</td><td rowspan="2">养老处</td></tr>' +
      '<tr><td>2</td><td>培训护理员</td><td>50人</td></tr></table>';
    expect(textOf(table)).toEqual([
      '2020年任务分解表',
      '序号\t工作 任务\t目标\t责任单位',
      '1\t新增养老床位\t100张\t养老处',
      '2\t培训护理员\t50人\t　',
    ]);
    const { tables } = extract(utf8(page(BODY + table)), 'notice.html');
    expect(tables[0]?.rows.map((row) => [row.task, row.responsible])).toEqual([
      ['新增养老床位', ['养老处']],
      ['培训护理员', ['养老处']],
    ]);
  });

  it('joins the two rows of a header into the names of the columns', () => {
    const table =
      '<table><tr><td rowspan=2>指标</td><td colspan=2>目标值</td><td rowspan=2>责任单位</td></tr><tr><td>2020年</td><td>2025年</td></tr>' +
      '<tr><td>养老床位</td><td>1000张</td><td>2000张</td><td>养老处</td></tr></table>';
    expect(textOf(table)).toEqual([
      '指标\t目标值(2020年)\t目标值(2025年)\t责任单位',
      '养老床位\t1000张\t2000张\t养老处',
    ]);
  });

  it('does not take tables that lay out a page for data', () => {
    const laidOut = (part: string): string =>
      `<table><tr><td width="10"></td><td><table><tr><td>${part}</td></tr></table></td></tr></table>`;
    const html = `<html><body>${laidOut('<a href="/">首页</a>')}${laidOut(LETTER)}${laidOut(BODY)}</body></html>`;
    expect(read(html).text).not.toContain('\t');
    expect(boilerplateOf(html)).toEqual(['首页']);
  });
});

describe('what a page says of a notice', () => {
  const metadataOf = (around: string) => extract(utf8(page(BODY, around)), 'notice.html').metadata;
  const expected = {
    indexNumber: '0140/2020-01',
    documentNumber: '苏民发〔2020〕3号',
    publishedOn: '2020-03-09',
    issuer: '江苏省民政厅',
  };

  it('is read from a table of particulars, empty cells and all', () => {
    const table =
      '<table><tr><td>索 引 号：</td><td>0140/2020-01</td><td>分类：</td><td>民政</td></tr><tr><td>发布机构：</td><td>江苏省民政厅</td><td>关键词：</td><td></td></tr>' +
      '<tr><td>文　　号：</td><td>苏民发〔2020〕3号</td><td>发布日期：</td><td>2020-03-09</td></tr></table>';
    expect(metadataOf(table)).toMatchObject(expected);
  });

  it('is read from labels over values, from lists and from terms', () => {
    const header =
      '<table><tr><th>索引号</th><th>文号</th><th>发布机构</th><th>发布日期</th></tr><tr><td>0140/2020-01</td><td>苏民发〔2020〕3号</td><td>江苏省民政厅</td><td>2020-03-09</td></tr></table>';
    const items =
      '<ul><li><b>索引号</b><span>0140/2020-01</span></li><li><b>文号</b>：苏民发〔2020〕3号</li><li><b>发布机构</b><span>江苏省民政厅</span></li><li><b>发布日期</b><span>2020-03-09</span></li></ul>';
    const terms =
      '<dl><dt>索引号</dt><dd>0140/2020-01</dd><dt>文号</dt><dd>苏民发〔2020〕3号</dd><dt>发布机构</dt><dd>江苏省民政厅</dd><dt>发布日期</dt><dd>2020-03-09</dd></dl>';
    for (const around of [header, items, terms]) expect(metadataOf(around)).toMatchObject(expected);
  });

  it('is read from the lines under the title of a report', () => {
    const html =
      '<html><body><div class="nav"><a href="/">首页</a></div><h1>政府工作报告</h1><p>——2022年1月18日在某省第十三届人民代表大会第五次会议上</p><p>省长　张三</p>' +
      `<div class="TRS_Editor"><p>各位代表：</p><p>现在，我代表省人民政府，向大会报告工作，请予审议。</p>${BODY}</div></body></html>`;
    expect(boilerplateOf(html)).toEqual(['首页']);
    expect(extract(utf8(html), 'notice.html').metadata).toMatchObject({
      title: '政府工作报告',
      issuedOn: '2022-01-18',
    });
  });

  it('is not read from a label that has no value', () => {
    const terms =
      '<dl><dt>索引号</dt><dd>0140/2020-01</dd><dt>文号</dt><dd></dd></dl><h1>关于印发2020年全省民政工作要点的通知</h1>';
    const { documentNumber, indexNumber, noticeTitle } = metadataOf(terms);
    expect({ documentNumber, indexNumber, noticeTitle }).toEqual({
      documentNumber: null,
      indexNumber: '0140/2020-01',
      noticeTitle: '关于印发2020年全省民政工作要点的通知',
    });
  });

  it('is read from meta tags and the title bar where the page does not print it', () => {
    const html =
      '<html><head><title>某某厅</title><meta name="ArticleTitle" content="关于印发2020年全省民政工作要点的通知"><meta name="PubDate" content="2020-03-09 10:00"></head>' +
      `<body><div>${LETTER}${BODY}</div></body></html>`;
    const { metadata, text } = extract(utf8(html), 'notice.html');
    expect(metadata).toMatchObject({ noticeTitle: '关于印发2020年全省民政工作要点的通知', publishedOn: '2020-03-09' });
    expect(text).toMatch(/^标题: 关于印发2020年全省民政工作要点的通知\n发布日期: 2020-03-09 10:00\n/u);
    expect(read(page(BODY)).text).toMatch(/^标题: 关于印发2020年全省民政工作要点的通知\n/u);
  });
});

describe('the site around a notice', () => {
  it('is boilerplate, whatever it says', () => {
    const related =
      '<div><h3>相关文件</h3><ul><li><a href="1">关于印发2019年全省民政工作要点的通知</a></li></ul></div>';
    const html = page(
      `${BODY}</div><div>发布日期：<a href="x">2011-01-01</a></div>${related}<div>`,
      '<div><a href="/">首页</a></div>',
    );
    expect(boilerplateOf(html)).toEqual([
      '首页',
      '发布日期：2011-01-01',
      '相关文件',
      '关于印发2019年全省民政工作要点的通知',
    ]);
    const { metadata, blocks, text } = extract(utf8(html), 'notice.html');
    expect(metadata.publishedOn).toBeNull();
    expect(
      blocks.filter((block) => block.role === 'boilerplate').map(({ span }) => text.slice(span.start, span.end)),
    ).toHaveLength(2);
  });

  it('is told from particulars that stand in one line with it', () => {
    const info =
      '<div class="info"><span>发布日期：2020-03-09</span><span>浏览次数：12</span><span>字号：<a href="#">大</a> <a href="#">小</a></span></div>';
    expect(boilerplateOf(page(BODY, info))).toEqual(['浏览次数：12  字号：大 小']);
    expect(read(page(BODY, info)).text).toContain('\n发布日期：2020-03-09\n');
    expect(extract(utf8(page(BODY, info)), 'notice.html').metadata.publishedOn).toBe('2020-03-09');
  });

  it('is not a covering letter alone, nor its signature', () => {
    const html = page('<p>江苏省民政厅</p><p>2020年2月27日</p>', '<div class="nav"><a href="/">首页</a></div>');
    expect(boilerplateOf(html)).toEqual(['首页']);
    expect(extract(utf8(html), 'notice.html').metadata).toMatchObject({
      issuer: '江苏省民政厅',
      issuedOn: '2020-02-27',
    });
  });

  it('is no part of a notice that lies in two elements', () => {
    const html = `<html><body><div class="nav"><a href="/">首页</a></div><div><div>${LETTER}</div><div>${BODY.repeat(8)}</div></div><div class="footer">版权所有，未经许可不得转载。</div></body></html>`;
    expect(boilerplateOf(html)).toEqual(['首页', '版权所有，未经许可不得转载。']);
  });
});

describe('the encoding of a page', () => {
  const labelled = (label: string): string =>
    page(BODY).replace('<head>', `<head><meta http-equiv="Content-Type" content="text/html; charset=${label}">`);

  it('is what its bytes are, whatever its label says', () => {
    expect(readSource(gb18030(labelled('gb2312')), 'a.html')).toMatchObject({ encoding: 'gb18030', diagnostics: [] });
    expect(readSource(gb18030(labelled('utf-8')), 'a.html').text).toContain('护理型床位占比达到30%以上');
    expect(readSource(utf8(labelled('gb2312')), 'a.html')).toMatchObject({ encoding: 'utf-8', diagnostics: [] });
    expect(readSource(utf8(`\ufeff${labelled('gb2312')}`), 'a.html').encoding).toBe('utf-8');
  });

  it('may be damaged in places', () => {
    const bytes = gb18030(labelled('gb2312'));
    const cut = Uint8Array.from([
      ...bytes.subarray(0, bytes.lastIndexOf(0xb4)),
      0xff,
      ...bytes.subarray(bytes.lastIndexOf(0xb4)),
    ]);
    expect(readSource(cut, 'a.html')).toMatchObject({ encoding: 'gb18030', diagnostics: [{ code: 'broken-bytes' }] });
  });
});

describe('a page saved as one file', () => {
  const mht = (encoding: string, body: string, charset = 'utf-8'): Uint8Array =>
    utf8(
      `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B--1"\r\n\r\n------B--1\r\nContent-Type: text/html; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------B--1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------B--1--\r\n`,
    );
  const quoted = (bytes: Uint8Array): string =>
    [...bytes]
      .map((byte, i) => `${i % 25 === 24 ? '=\r\n' : ''}=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('');

  it('is read like the page', () => {
    const plain = read(page(BODY)).text;
    expect(readSource(mht('quoted-printable', quoted(utf8(page(BODY)))), 'a.mht')).toMatchObject({
      text: plain,
      mediaType: 'multipart/related',
    });
    expect(readSource(mht('base64', Buffer.from(gb18030(page(BODY))).toString('base64'), 'gb2312'), 'a.mht').text).toBe(
      plain,
    );
  });
});

describe('what is no notice', () => {
  it('is a named error', () => {
    const list = '<li><a href="1">关于印发2020年全省民政工作要点的通知</a> 2020-01-01</li>';
    expect(codeOf(utf8(`<html><body><ul>${list.repeat(30)}</ul></body></html>`))).toBe('no-notice');
    expect(codeOf(utf8('<html><body><p>抱歉，您访问的页面不存在，请检查网址是否正确。</p></body></html>'))).toBe(
      'no-notice',
    );
    expect(codeOf(utf8('<html></html>'))).toBe('no-notice');
    expect(codeOf(utf8(`<html><body>${'<div>'.repeat(10_000)}${LETTER}`))).toBe('nested-too-deep');
  });

  it('costs no more than its length', () => {
    const hostile = [
      `<p>${'&a;'.repeat(200_000)}</p>${LETTER}`,
      `<p class="${'a '.repeat(500_000)}">字</p>${LETTER}`,
      `<table>${`<tr>${'<td rowspan=9999 colspan=9999>一</td>'.repeat(9)}</tr>`.repeat(2000)}</table>${LETTER}`,
      `${'<b><font>字，'.repeat(20_000)}${LETTER}`,
      `<p>字${' '.repeat(500_000)}字</p>${LETTER}`,
    ];
    for (const html of hostile) expect(codeOf(utf8(`<html><body>${html}</body></html>`))).toBe('read');
  });

  it('is known by its bytes and not by its name', () => {
    expect(readSource(utf8(page(BODY)), 'notice.txt').diagnostics).toMatchObject([
      { code: 'wrong-extension', severity: 'info' },
    ]);
    const plain = '一、加快发展养老服务业\n新增养老床位2万张，<br>如此。';
    expect(readSource(utf8(plain), 'notice.htm')).toMatchObject({
      text: plain,
      diagnostics: [{ code: 'wrong-extension' }],
    });
    expect(readSource(utf8(plain), 'notice.txt').diagnostics).toEqual([]);
  });
});

describe.each(SITES)('the notices as the site $name sets them up', ({ encoding, page: pageOf }) => {
  const folder = new URL('../seeds/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(names)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const goldFile = new URL(`golden/${name.replace(/txt$/u, 'gold.json')}`, import.meta.url);
    const notice = noticeOf(text, JSON.parse(readFileSync(goldFile, 'utf8')) as GoldNotice);
    const html = pageOf(notice);
    const document = extract(encoding === 'utf-8' ? utf8(html) : gb18030(html), name.replace(/txt$/u, 'html'));
    const plain = extract(utf8(text), name);

    const { title, noticeTitle, issuer, indexNumber, publishedOn, issuedOn, addressees } = plain.metadata;
    expect(document.metadata).toMatchObject({
      title,
      noticeTitle,
      issuer,
      indexNumber,
      publishedOn,
      issuedOn,
      addressees,
    });
    expect(document.source.encoding).toBe(encoding);
    expect(document.measures.map(({ subject, op, value, unit }) => ({ subject, op, value, unit }))).toEqual(
      plain.measures.map(({ subject, op, value, unit }) => ({ subject, op, value, unit })),
    );
    expect(document.sections.map((section) => section.title)).toEqual(plain.sections.map((section) => section.title));
    expect(document.tables.map((table) => table.rows)).toEqual(plain.tables.map((table) => table.rows));
    expect(document.responsibleUnits.map((unit) => unit.unit)).toEqual(plain.responsibleUnits.map((unit) => unit.unit));

    const site = document.blocks
      .filter((block) => block.role === 'boilerplate')
      .flatMap(({ span }) => document.text.slice(span.start, span.end).split('\n'));
    const spam = new Set(notice.lines.filter((line) => /^[a-z\d]+$/u.test(line)));
    expect(site.filter((line) => notice.lines.includes(line) && !spam.has(line))).toEqual([]);
    const rest = document.blocks.filter((block) => block.role !== 'boilerplate');
    const shown = rest.flatMap(({ span }) => document.text.slice(span.start, span.end).split('\n'));
    const words = /首页|慈善一日捐|版权所有|打印|备00000000|最新公告|信息公开目录/u;
    expect(shown.filter((line) => words.test(line) && !notice.lines.includes(line))).toEqual([]);
  });
});
