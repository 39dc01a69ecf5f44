import { META_LABELS } from '../../lexicon/page-element-names.js';
import type { PageNode } from './dom.js';
import { lineText } from './line-text.js';
import { visit } from './visit.js';

/** What a page's head says about its article, which the reader of the page does not see. */
export interface PageHead {
  /** What stands in the title bar: often the article's title, the column's and the site's, joined by - or _. */
  readonly title: string | null;
  /** 标题, 发布日期, 来源 …, as meta tags give them. */
  readonly labels: ReadonlyMap<string, string>;
}

const LABEL_OF = new Map(
  META_LABELS.flatMap(([label, names]) => names.map((name) => [name.toLowerCase(), label] as const)),
);
const LONGEST = 200;
const UNTOLD = /^(?:null|undefined|无|本站|本网站|-+|\s*)$/u;

const textOf = (node: PageNode): string => lineText((node.children ?? []).map((child) => child.data ?? '').join(''));

/** Reads the title and the meta tags of a page, wherever they stand. */
export function pageHead(root: PageNode): PageHead {
  const labels = new Map<string, string>();
  let title: string | null = null;
  visit(
    root,
    (node) => {
      if (node.name === 'title' && node.parent?.name !== 'svg') title ??= textOf(node).slice(0, LONGEST) || null;
      if (node.name === 'meta') {
        const { name, property, content } = node.attribs ?? {};
        const label = LABEL_OF.get((name ?? property ?? '').slice(0, 40).toLowerCase());
        const value = label && content ? lineText(content.slice(0, LONGEST)) : '';
        if (label && !labels.has(label) && !UNTOLD.test(value)) labels.set(label, value);
      }
      return node.children !== undefined && node.name !== 'script' && node.name !== 'style';
    },
    () => {},
  );
  return { title, labels };
}
