import type { Notice } from './notice.js';

/** A made-up government site: how it sets a notice up, and in which encoding. All that it adds is in its own words. */
export interface Site {
  readonly name: string;
  readonly encoding: 'utf-8' | 'gb18030';
  readonly page: (notice: Notice) => string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const list = (names: string): string =>
  names
    .split(' ')
    .map((name, i) => `<li><a href="/c${i}/">${name}</a></li>`)
    .join('\n');
const isHeading = (line: string): boolean => /^[一二三四五六七八九十]{1,3}、.{1,30}$/u.test(line);

function table(notice: Notice, attributes: string): string {
  if (!notice.table) return '';
  const rows = notice.table.rows.map(
    (row) =>
      `<tr>${row.map(({ text, rows: n }) => `<td${n > 1 ? ` rowspan="${n}"` : ''}><p>${escaped(text)}</p></td>`).join('')}</tr>`,
  );
  return `<p style="text-align:center"><strong>${notice.table.title}</strong></p>\n<table ${attributes}><tbody>${rows.join('\n')}</tbody></table>`;
}

const OTHERS = [
  '关于做好2019年度社会组织年度检查工作的通知',
  '市民政局召开全市养老服务工作推进会',
  '关于公布第三批全国社区治理和服务创新实验区名单的通知',
  '2013年全市民政工作要点',
  '关于调整城乡居民最低生活保障标准的通知',
  '我市举行“慈善一日捐”活动，募集善款120万元',
];
const others = (date: boolean): string =>
  OTHERS.map(
    (name, i) =>
      `<li><a href="/art/${i}.html" title="${name}">${name}</a>${date ? `<span>2019-0${i + 1}-1${i}</span>` : ''}</li>`,
  ).join('\n');

/** A portal of layout tables with a table of particulars, as 大汉's jpage builds them. */
const jpage: Site = {
  name: 'jpage',
  encoding: 'gb18030',
  page: (
    notice,
  ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${notice.title}_工作计划_民政厅</title><style>.a{color:red}</style><script>var a="<p>关于</p>";</script></head>
<body><table width="100%"><tr><td><table><tr><td><a href="/"><img src="logo.gif"></a></td><td><a href="/en">English</a> | <a href="/sj">手机版</a></td></tr></table></td></tr>
<tr><td><table><tr>${'首页 机构概况 新闻动态 政务公开 办事服务 互动交流'
    .split(' ')
    .map((n) => `<td><a href="#">${n}</a></td>`)
    .join('')}</tr></table></td></tr>
<tr><td><table width="1000"><tr><td width="200" valign="top"><table><tr><td>信息公开目录</td></tr>${OTHERS.map((n) => `<tr><td><a href="#">${n}</a></td></tr>`).join('')}</table></td>
<td valign="top"><div>当前位置：<a href="/">首页</a> &gt; <a href="/x">政务公开</a> &gt; 工作计划</div>
<table class="xxgk" border="1"><tr><td><b>索 引 号：</b></td><td>${notice.indexNumber ?? ''}</td><td><b>分　　类：</b></td><td>工作计划　通知</td></tr>
<tr><td><b>发布机构：</b></td><td>${notice.issuer ?? ''}</td><td><b>发布日期：</b></td><td>${notice.publishedOn ?? ''}</td></tr>
<tr><td><b>文　　号：</b></td><td></td><td><b>关 键 词：</b></td><td>民政&nbsp;要点</td></tr>
<tr><td><b>名　　称：</b></td><td colspan="3">${notice.title}</td></tr></table>
<div class="tools">字体：[ <a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a> ]</div>
<div class="bt">${notice.title}</div>
<div id="zoom"><!--ZJEG_RSS.content.begin-->${notice.lines
    .map(
      (line) =>
        `<p style="text-indent:2em">&nbsp;&nbsp;&nbsp;&nbsp;${isHeading(line) ? `<b>${escaped(line)}</b>` : escaped(line)}</p>`,
    )
    .join('\n')}${table(notice, 'border="1"')}<!--ZJEG_RSS.content.end--></div>
<div><a href="javascript:window.print()">【打印此页】</a> <a href="javascript:window.close()">【关闭窗口】</a></div></td></tr></table></td></tr>
<tr><td align="center">主办：某某省民政厅　承办：某某省民政厅信息中心　地址：某某市中山路1号　邮编：210000<br>苏ICP备00000000号-1　网站标识码：3200000000</td></tr></table></body></html>`,
};

/** A site of divisions on TRS, with sharing, related pages and a sidebar. */
const trs: Site = {
  name: 'trs',
  encoding: 'utf-8',
  page: (
    notice,
  ) => `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="SiteName" content="某某政府网"><meta name="ArticleTitle" content="${notice.title}">
${notice.publishedOn ? `<meta name="PubDate" content="${notice.publishedOn} 09:30">` : ''}<meta name="ContentSource" content="办公室"><meta name="ColumnName" content="规划计划"><title>${notice.title}</title></head>
<body><div class="header"><div class="logo"><a href="/"><img alt="某某政府网"></a></div><ul class="topnav"><li><a href="/">繁体</a></li><li><a>无障碍浏览</a></li></ul>
<div class="search"><form><input type="text" value="请输入关键字"><button>搜索</button></form></div></div>
<div class="nav"><ul>${list('首页 要闻动态 政务公开 政务服务 政民互动 走进某某')}</ul></div>
<div class="wrap"><div class="crumbs">您现在的位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/zw">政务公开</a>&nbsp;&gt;&nbsp;<a href="/gh">规划计划</a></div>
<div class="left-side"><h3>政务公开</h3><ul>${list('领导之窗 机构职能 法规文件 规划计划 统计信息 人事信息')}</ul></div>
<table class="zwgk"><tr><th>索引号</th><td>${notice.indexNumber ?? ''}</td><th>主题分类</th><td>民政</td></tr></table>
<div class="detail"><h1>${notice.title}</h1><div class="info">${notice.publishedOn ? `<span>发布日期：${notice.publishedOn}</span>` : ''}<span>来源：办公室</span><span>浏览次数：<script>document.write(1)</script></span><span>字号：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span></div>
<div class="article-con"><div class="view TRS_UEDITOR trs_paper_default"><style type="text/css">.TRS_Editor P{margin:0}</style>${notice.lines
    .map(
      (line) =>
        `<p style="text-indent: 32pt; line-height: 29pt;"><span style="font-family:仿宋_GB2312">　　${isHeading(line) ? `<strong><span>${escaped(line)}</span></strong>` : escaped(line)}<o:p></o:p></span></p>`,
    )
    .join('\n')}${table(notice, 'class="MsoNormalTable" cellspacing="0"')}</div></div>
<div class="bdsharebuttonbox"><span>分享到：</span><a class="bds_weixin" href="#">微信</a><a class="bds_tsina" href="#">微博</a></div>
<div class="tools"><a href="javascript:print()">打印</a><a href="javascript:close()">关闭</a></div>
<div class="related"><h3>相关阅读</h3><ul>${others(true)}</ul></div></div></div>
<div class="qrcode" style="display:none">扫一扫在手机打开当前页</div>
<div class="footer"><p>版权所有：某某市人民政府办公室　网站标识码：3204000000</p><p>未经授权，本网站内容不得转载、摘编，联系电话：0519-00000000。建议使用1024*768以上分辨率浏览。</p><p>公网安备 32041102000000号</p></div></body></html>`,
};

/** A site with particulars as a list, its article under UCAP-CONTENT, news beside it. */
const ucap: Site = {
  name: 'ucap',
  encoding: 'utf-8',
  page: (
    notice,
  ) => `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${notice.title}_信息公开_某某政府网</title></head><body>
<div id="top-bar">今天是 <span id="today"></span> <a href="/login">登录</a> <a href="/reg">注册</a></div><div class="menuBox"><ul>${list('网站首页 信息公开 新闻中心 在线服务 公众参与 专题专栏')}</ul></div>
<div class="content"><div class="position"><a href="/">首页</a> » <a href="/a">信息公开</a> » <a href="/b">规划计划</a> » 正文</div>
<div class="left"><div class="xxgk-head"><ul>${notice.indexNumber ? `<li><strong>索引号</strong><span>${notice.indexNumber}</span></li>` : ''}${notice.issuer ? `<li><strong>发文机关</strong><span>${notice.issuer}</span></li>` : ''}
${notice.publishedOn ? `<li><strong>发布日期</strong><span>${notice.publishedOn}</span></li>` : ''}<li><strong>主题分类</strong><span>民政、扶贫、救灾</span></li></ul></div>
<div class="pages-title">${notice.title}</div><div class="pages_print"><span class="font">字号：<em>默认</em> <em>大</em> <em>超大</em></span> | <span onclick="window.print()">打印</span> | <span onclick="share()">收藏</span></div>
<div class="pages_content" id="UCAP-CONTENT">${notice.lines
    .map(
      (line) =>
        `<p>\n　　${isHeading(line) ? `<span style="font-weight:bold">${escaped(line)}</span>` : escaped(line).replace(/，(?=.{20})/u, '，\n')}\n</p>`,
    )
    .join('')}${table(notice, 'border=1')}</div>
<div class="editor">责任编辑：张三</div><p>扫一扫在手机打开当前页</p><div class="pagenav"><p>上一篇：<a href="1.html">${OTHERS[0]}</a></p><p>下一篇：<a href="2.html">${OTHERS[1]}</a></p></div></div>
<div class="right-news"><h4>热点新闻</h4>${OTHERS.map((n) => `<dl><dt><a href="#">${n}</a></dt><dd>日前，全市有关会议在某地召开，总结去年工作，部署今年任务…<a href="#">[详细]</a></dd></dl>`).join('')}</div></div>
<div class="foot"><span>关于我们</span>|<span>网站地图</span>|<span>联系我们</span><br>Copyright © 2015 All Rights Reserved 某某政府网 版权所有<br>ICP备00000000号</div></body></html>`,
};

/** A home-made site of the early years: tables in tables, one row for each part of the article, no names, nothing closed. */
const tables: Site = {
  name: 'tables',
  encoding: 'gb18030',
  page: (
    notice,
  ) => `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>某某民政网</TITLE></HEAD><BODY bgColor=#ffffff>
<TABLE width=778><TR><TD><IMG src=top.jpg><TR><TD><FONT size=2><A href=/>首页</A>┊<A href=/1>机构设置</A>┊<A href=/2>政策法规</A>┊<A href=/3>工作动态</A>┊<A href=/4>下载中心</A></FONT></TABLE>
<TABLE width=778><TR><TD width=180 vAlign=top><TABLE><TR><TD>最新公告<TR><TD>${OTHERS.map((n) => `·<A href=#>${n}</A><BR>`).join('')}</TABLE><TD width=10><TD vAlign=top>
<TABLE><TR><TD align=middle><B><FONT size=4>${notice.title}</FONT></B><TR><TD align=middle>${notice.issuer ? `发布单位：${notice.issuer}　` : ''}${notice.publishedOn ? `发布时间：${notice.publishedOn}　` : ''}${notice.indexNumber ? `索引号：${notice.indexNumber}　` : ''}点击次数：325
<TR><TD><HR><TR><TD><TABLE><TR><TD class=p14><FONT face=宋体>${thirds(notice.lines)
    .map((part) => part.map((line) => `&nbsp;&nbsp;&nbsp; ${escaped(line)}<BR>`).join('\n<BR>'))
    .join(
      '</FONT><TR><TD class=p14><FONT face=宋体>',
    )}</FONT>${notice.table ? `<TR><TD>${table(notice, 'border=1')}` : ''}</TABLE>
<TR><TD align=right><A href="javascript:window.print()">打印本页</A> | <A href="javascript:window.close()">关闭窗口</A></TABLE></TABLE>
<TABLE width=778 align=center><TR><TD align=middle>某某市民政局　版权所有<BR>地址：某某市人民路8号　电话：0511-0000000　邮编：212000<BR>技术支持：某某科技有限公司</TABLE></BODY></HTML>`,
};

const thirds = (lines: readonly string[]): readonly (readonly string[])[] => {
  const size = Math.ceil(lines.length / 3);
  return [0, 1, 2].map((n) => lines.slice(n * size, (n + 1) * size));
};

/** A university-built site (博达): one element for the article, paragraphs as line breaks, particulars as terms and values. */
const vsb: Site = {
  name: 'vsb',
  encoding: 'utf-8',
  page: (
    notice,
  ) => `<!DOCTYPE html><html><head><meta charset="UTF-8"><title>${notice.title}-某某区民政局</title></head><body><header><h2><a href="index.htm">某某区民政局</a></h2><nav><ul>${list('首页 概况 动态 公开 服务')}</ul></nav></header>
<main><aside><h3>信息公开</h3><ul>${list('公开指南 公开目录 公开年报 依申请公开')}</ul></aside><section><p class="path">当前位置: <a href="index.htm">首页</a>&gt;&gt;<a href="x.htm">信息公开</a>&gt;&gt;<span>正文</span></p>
<dl class="meta">${notice.indexNumber ? `<dt>索引号</dt><dd>${notice.indexNumber}</dd>` : ''}<dt>组配分类</dt><dd>规划计划</dd>${notice.issuer ? `<dt>发布机构</dt><dd>${notice.issuer}</dd>` : ''}<dt>发文文号</dt><dd></dd>${notice.publishedOn ? `<dt>发布日期</dt><dd>${notice.publishedOn}</dd>` : ''}</dl>
<form name="_newscontent_fromname"><h1>${notice.title}</h1><div id="vsb_content"><div class="v_news_content">${notice.lines.map((line) => `　　${escaped(line)}`).join('<br />\n')}${table(notice, 'style="border:1px solid"')}</div></div>
<p>附件【<a href="1.doc">${notice.title}.doc</a>】已下载<span id="n"></span>次</p><div>上一条：<a href="1.htm">${OTHERS[2]}</a><br>下一条：<a href="3.htm">${OTHERS[3]}</a></div><div>【<a href="javascript:window.opener=null;window.close()">关闭</a>】</div></form></section></main>
<footer>某某区民政局 &copy; 2018 主办单位：某某区民政局 技术支持：某某网络</footer></body></html>`,
};

/** What the sites say of every notice beside what the notice itself has: categories, keywords, sources. */
export const PARTICULARS: readonly string[] = [
  '工作计划　通知',
  '民政、扶贫、救灾',
  '民政 要点',
  '规划计划',
  '办公室',
  '民政',
];

export const SITES: readonly Site[] = [jpage, trs, ucap, tables, vsb];
