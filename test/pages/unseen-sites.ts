import type { Notice } from './notice.js';
import type { Site } from './sites.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const RELATED = [
  '一图读懂：今年民政工作怎么干',
  '《工作要点》政策解读',
  '市民政局召开年度工作会议',
  '关于公布2019年度部门预算的说明',
];
const tableOf = ({ table }: Notice): string =>
  table === null
    ? ''
    : `<p>${table.title}</p><table border="1">${table.rows
        .map((row) => `<tr>${row.map(({ text, rows }) => `<td rowspan="${rows}">${escaped(text)}</td>`).join('')}</tr>`)
        .join('')}</table>`;

/** An article of a public account: no particulars but a name and a date, sections in sections, rules and pictures between. */
const account: Site = {
  name: 'account',
  encoding: 'utf-8',
  page: (
    notice,
  ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${notice.title}"><title></title></head><body id="activity-detail">
<div id="js_article"><div class="rich_media_inner"><h1 class="rich_media_title" id="activity-name">${notice.title}</h1>
<div id="meta_content"><span class="rich_media_meta">原创</span> <span>民政君</span> <a id="js_name" href="javascript:void(0);">某某民政</a> <em id="publish_time">${notice.publishedOn ?? ''}</em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden;"><section><section><img data-src="a.gif"></section><section style="text-align:center">点击上方<span>蓝字</span>关注我们</section></section>
${notice.lines.map((line) => `<section style="margin:8px"><p><span style="font-size:16px;">${escaped(line)}</span></p></section>`).join('<section><hr></section>')}${tableOf(notice)}
<section><p>来源：某某民政</p><p>编辑：小张　审核：老李</p></section></div>
<div id="js_tags">预览时标签不可点</div><div class="qr_code_pc">微信扫一扫<br>关注该公众号</div><div>继续滑动看下一个</div><div>阅读原文</div></div></div></body></html>`,
};

/** A page of the early years in frames of fonts: paragraphs set apart by two breaks, nothing named. */
const fonts: Site = {
  name: 'fonts',
  encoding: 'gb18030',
  page: (
    notice,
  ) => `<html><head><title>信息公开</title></head><body background="bg.gif"><center><font size="5" color="red"><b>某某市民政信息网</b></font><br>
<a href="/">首页</a>│<a href="/a">政务公开</a>│<a href="/b">办事指南</a>│<a href="/c">网上信访</a></center><hr>
<center><font size="4"><b>${notice.title}</b></font><br><font size="2">${notice.publishedOn ? `[${notice.publishedOn}]　` : ''}${notice.issuer ? `发布单位：${notice.issuer}　` : ''}${notice.indexNumber ? `索引号：${notice.indexNumber}` : ''}</font></center><br>
<font size="3">${notice.lines.map((line) => `　　${escaped(line)}`).join('<br><br>\n')}</font><br>${tableOf(notice)}
<hr><center><font size="2">某某市民政局主办　技术支持：某某公司<br>您是第 12345 位访问者</font></center></body></html>`,
};

/** A gazette: the article preformatted, with its lines as they were typed. */
const gazette: Site = {
  name: 'gazette',
  encoding: 'utf-8',
  page: (notice) => `<html><head><meta charset="utf-8"><title>政府公报 - ${notice.title}</title></head><body>
<div id="gbhead"><h2>某某市人民政府公报</h2><p><a href="1.htm">本期目录</a> | <a href="2.htm">过刊浏览</a></p></div>
<div class="gb"><h3>${notice.title}</h3><p>${notice.indexNumber ? `索引号：${notice.indexNumber} ` : ''}${notice.issuer ? `发文机关：${notice.issuer} ` : ''}${notice.publishedOn ? `发布日期：${notice.publishedOn}` : ''}</p>
<pre>${notice.lines.map((line) => `    ${escaped(line)}`).join('\n')}</pre>${tableOf(notice)}</div><div class="foot">政府公报编辑部　地址：某某路1号　电话：0000-0000000</div></body></html>`,
};

/** A page for telephones: one column, boxes of related pages and explanations right below the article. */
const mobile: Site = {
  name: 'mobile',
  encoding: 'utf-8',
  page: (
    notice,
  ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${notice.title}-某某市人民政府</title></head><body>
<header><i class="back"></i><span>正文</span><i class="menu"></i></header><article><h1>${notice.title}</h1><div class="m-info"><time>${notice.publishedOn ?? ''}</time><span>来源：办公室</span><span>字号：小 中 大</span></div>
<div class="m-table"><div><label>索引号</label><span>${notice.indexNumber ?? ''}</span></div><div><label>发布机构</label><span>${notice.issuer ?? ''}</span></div></div>
<div class="m-text">${notice.lines.map((line) => `<div>${escaped(line)}</div>`).join('')}${tableOf(notice)}</div></article>
<section class="box"><h4>政策解读</h4><ul>${RELATED.slice(0, 2)
    .map((one) => `<li><a href="#">${one}</a></li>`)
    .join('')}</ul></section>
<section class="box"><h4>相关链接</h4><ul>${RELATED.slice(2)
    .map((one) => `<li><a href="#">${one}</a></li>`)
    .join('')}</ul></section>
<div class="share">分享到 <span>微信</span> <span>微博</span></div><nav><a href="/">首页</a><a href="/s">搜索</a><a href="/m">我的</a></nav></body></html>`,
};

/** An article in pages, with its pager and a note under each. */
const paged: Site = {
  name: 'paged',
  encoding: 'gb18030',
  page: (
    notice,
  ) => `<html><head><meta charset="gbk"><title>${notice.title}</title></head><body><div class="top"><a href="/">网站首页</a> <a href="/login">登录</a></div>
<div class="loc">当前位置：<a href="/">首页</a> - <a href="/zwgk">政务公开</a> - 正文</div><div class="main"><h1>${notice.title}</h1>
<p class="ly">${notice.publishedOn ? `发布时间：${notice.publishedOn} ` : ''}${notice.issuer ? `信息来源：${notice.issuer} ` : ''}浏览次数：1024</p>
<div id="fontzoom">${notice.lines.map((line, i) => `<p>${escaped(line)}</p>${i === 20 ? '<p align="center"><a href="#">上一页</a> 第1页/共3页 <a href="#">下一页</a></p>' : ''}`).join('\n')}${tableOf(notice)}</div>
<div class="pager">共3页 <a href="#">1</a> <a href="#">2</a> <a href="#">3</a> <a href="#">尾页</a></div><div class="copy">版权所有：某某市民政局　备案号：某ICP备00000001号</div></div></body></html>`,
};

/** A state council page: particulars in a table of two columns, article in a cell of a table. */
const council: Site = {
  name: 'council',
  encoding: 'utf-8',
  page: (
    notice,
  ) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${notice.title}_政府信息公开专栏</title></head><body><div class="hd"><a href="/">中国某某网</a><a href="/gw">国务院</a><a href="/zc">政策</a></div>
<div class="wrap"><table class="bd1"><tr><td><table><tr><td><b>标　　题：</b></td><td colspan="3">${notice.title}</td></tr><tr><td><b>索 引 号：</b></td><td>${notice.indexNumber ?? ''}</td><td><b>主题分类：</b></td><td>民政</td></tr>
<tr><td><b>发文机关：</b></td><td>${notice.issuer ?? ''}</td><td><b>发布日期：</b></td><td>${notice.publishedOn ?? ''}</td></tr></table></td></tr></table>
<table id="printContent"><tr><td class="b12c"><p align="center"><b>${notice.title}</b></p>${notice.lines.map((line) => `<p>　　${escaped(line)}</p>`).join('')}${tableOf(notice)}</td></tr></table></div>
<div class="related"><h5>扫一扫在手机打开当前页</h5><h5>相关报道</h5>${RELATED.map((one) => `<p><a href="#">${one}</a></p>`).join('')}</div><div class="bottom">主办单位：某某办公厅　运行维护单位：某某中心</div></body></html>`,
};

/** Sites that the reader was first tried on when it was finished. */
export const UNSEEN_SITES: readonly Site[] = [account, fonts, gazette, mobile, paged, council];
