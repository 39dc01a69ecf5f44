import { ADVERTISING_WORDS, BOILERPLATE_LINES, CONTACT_LINES } from './boilerplate.js';

/**
 * What the content systems of government sites name the element that holds an article, in `id` or among the classes.
 * Only names that are used for nothing else: `content` and `main` are as often a whole page.
 */
const ARTICLE_NAMES: readonly string[] = [
  'TRS_Editor', // TRS WCM, most provinces and ministries
  'TRS_UEDITOR',
  'UCAP-CONTENT', // UCAP, www.gov.cn and many cities
  'Custom_UnionStyle', // Custom_UnionStyle, inside TRS_Editor or alone
  'zoom', // jpage, UCAP, many others: what the buttons 大 中 小 act on
  'zoomcon',
  'pages_content', // www.gov.cn
  'article-content',
  'article_content',
  'articleContent',
  'article-body',
  'news_content',
  'newsContent',
  'NewsContent',
  'detail-content',
  'detail_content',
  'xxgk_content',
  'con_text',
  'text_content',
  'v_news_content', // 博达 (vsb)
  'vsb_content',
  'vsb_content_2',
  'j-fontContent', // 开普
  'wzcon',
  'bt_content',
  'wp_articlecontent', // 苏迪
  'view_content',
  'ContentBody',
];
const ARTICLE_NAME = new Set(ARTICLE_NAMES.map((name) => name.toLowerCase()));

/** Words in `id` and class that name an element of the site and not of the article, each whole or a part of a joined name. */
const BOILERPLATE_NAMES: readonly string[] = [
  'nav',
  'navbar',
  'navigation',
  'menu',
  'header',
  'top',
  'topbar',
  'banner',
  'logo',
  'footer',
  'foot',
  'bottom',
  'copyright',
  'crumb',
  'crumbs',
  'breadcrumb',
  'breadcrumbs',
  'position',
  'location',
  'dqwz',
  'weizhi',
  'sidebar',
  'side',
  'aside',
  'related',
  'relate',
  'relevant',
  'xgwd',
  'xgxx',
  'xgwj',
  'recommend',
  'hot',
  'share',
  'bdshare',
  'bdsharebuttonbox',
  'jiathis',
  'print',
  'dayin',
  'toolbar',
  'tools',
  'fontsize',
  'qrcode',
  'ewm',
  'erweima',
  'search',
  'login',
  'links',
  'friendlink',
  'yqlj',
  'pagination',
  'prevnext',
  'prev',
  'next',
  'sxp',
  'comment',
  'comments',
  'ad',
  'ads',
  'float',
  'accessibility',
  'wza',
];
const BOILERPLATE_NAME = new Set(BOILERPLATE_NAMES);
const BOILERPLATE_TAGS = new Set(['nav', 'footer', 'aside', 'menu']);

const LONGEST_NAME = 200;
const wholeNames = (names: string): readonly string[] => names.slice(0, LONGEST_NAME).split(/\s+/u);

/** Does an element whose `id` and classes are these hold an article, by the name that a content system gave it? */
export const isArticleName = (names: string): boolean =>
  wholeNames(names).some((name) => ARTICLE_NAME.has(name.toLowerCase()));

/** Does an element with this tag, `id` and classes belong to the site, by its names? `bdsharebuttonbox`, `right-side`, `pageFooter`. */
export const isBoilerplateName = (tag: string, names: string): boolean =>
  BOILERPLATE_TAGS.has(tag) ||
  wholeNames(names).some((name) =>
    name
      .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
      .toLowerCase()
      .split(/[-_\d]+/u)
      .some((word) => BOILERPLATE_NAME.has(word)),
  );

const LONGEST_SITE_LINE = 400;
/** What sites say to their readers, beside advertising. */
const SITE_SPEECH = /欢迎(?:访问|光临|浏览)|页面不存在|网址是否正确|^今天是/u;
/** Only a site speaks so; plans too speak of 微信, 公众号 and 侵权, in whole sentences. */
const SITE_ITSELF = /您|本网|本站|网友|版权所有|转载|扫码|扫一扫|客服/u;

/** An answer to a motion or a letter speaks to the person who wrote. */
const ANSWER = /^(?:您们?(?:提出|反映|来信)|(?:衷心)?感谢您对.{2,30}(?:关心|支持))/u;

/** A line (folded) that sites say about themselves or offer to their readers, and no plan says. */
export function isSiteSpeech(line: string): boolean {
  if (line.length > LONGEST_SITE_LINE || ANSWER.test(line)) return false;
  if ([...BOILERPLATE_LINES, ...CONTACT_LINES, SITE_SPEECH].some((pattern) => pattern.test(line))) return true;
  if (/[。;]$/u.test(line) && !SITE_ITSELF.test(line)) return false;
  let score = 0;
  for (const [word, weight] of ADVERTISING_WORDS) if (line.includes(word)) score += weight;
  return score >= 2;
}

/** What a page's `<meta name>` says of the article, by the label that a metadata line has for it. */
export const META_LABELS: readonly (readonly [string, readonly string[]])[] = [
  ['标题', ['ArticleTitle', 'og:title']],
  ['发布日期', ['PubDate', 'publishdate', 'article:published_time']],
  ['来源', ['ContentSource', 'Source']],
  ['信息分类', ['ColumnName']],
];
