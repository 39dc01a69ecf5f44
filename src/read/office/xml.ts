import { createRequire } from 'node:module';
import { SourceError } from '../../model/index.js';

/** An element of an office document's XML. Names are without their prefixes: `w:p` is `p`, `w:val` is `val`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Word itself writes tables in tables to some sixty levels of elements. */
const DEEPEST = 500;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  // Without a prototype, which has names of its own.
  const named: Record<string, string> = Object.create(null);
  for (const key in attributes) named[local(key)] ??= attributes[key] ?? '';
  return named;
}

/**
 * Gives each child of the elements named in `parents` to `visit`, as a tree, when it is closed, and then forgets it: a document with
 * a hundred thousand paragraphs never lies in memory as a whole. An element inside a child is no parent. `around` is told of every
 * element that is no child and in none, as it is opened.
 * Throws SourceError `entity-expansion` for a document type declaration, `nested-too-deep`, and `damaged-document` for XML that is broken.
 */
export function eachChild(
  xml: string,
  parents: readonly string[],
  visit: (child: XmlElement, parent: string) => void,
  name: string,
  around: (name: string, attributes: XmlElement['attributes']) => void = () => {},
): void {
  const { SaxesParser } = createRequire(import.meta.url)('saxes') as typeof import('saxes');
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const path: string[] = [];
  const open: OpenElement[] = [];
  parser.on('doctype', () => {
    throw new SourceError(
      'entity-expansion',
      `${name} declares XML entities of its own, as no office program does and as attacks do. Open it in an office program and save it anew.`,
    );
  });
  parser.on('error', (error) => {
    throw new SourceError(
      'damaged-document',
      `${name} is damaged inside: ${error.message}. Download it again, or open it in an office program and save it anew.`,
    );
  });
  parser.on('opentag', (tag) => {
    if (path.length >= DEEPEST)
      throw new SourceError(
        'nested-too-deep',
        `${name} nests its elements more than ${DEEPEST} deep, as no notice does. Open it in an office program and save it anew.`,
      );
    const parent = path.at(-1);
    path.push(local(tag.name));
    if (open.length === 0 && (parent === undefined || !parents.includes(parent))) {
      around(local(tag.name), localAttributes(tag.attributes));
      return;
    }
    const element: OpenElement = { name: local(tag.name), attributes: localAttributes(tag.attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => void open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    path.pop();
    const element = open.pop();
    if (element && open.length === 0) visit(element, path.at(-1) ?? '');
  });
  parser.write(xml).close();
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** The elements right below this one. */
export const elementsOf = (element: XmlElement): readonly XmlElement[] => element.children.filter(isElement);

/** The first element of this name right below, or null. */
export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | null =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.name === name) ?? null;

/** The `val` of a property: `<w:numId w:val="3"/>` below this element; null when it is not there. */
export const settingOf = (element: XmlElement | null | undefined, name: string): string | null =>
  childOf(element, name)?.attributes.val ?? null;

/** Is a property that is on when it is there on? `<w:vanish/>` is, `<w:vanish w:val="0"/>` is not; null when it is not there. */
export function switchOf(element: XmlElement | null | undefined, name: string): boolean | null {
  const found = childOf(element, name);
  return found ? !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? '') : null;
}

/** All text below an element, in order. */
export const textIn = (element: XmlElement): string =>
  element.children.map((node) => (isElement(node) ? textIn(node) : node)).join('');

/** All elements of this name below, outermost only. */
export const allIn = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === name ? [child] : allIn(child, name)));
