import type { StruckThrough } from '../struck-through.js';
import type { ListPlace } from './docx-numbering.js';
import type { DocxStyles, Switch } from './docx-styles.js';
import type { NumberedList } from './list-labels.js';
import type { OpenFields } from './open-fields.js';
import { symbol } from './symbols.js';
import { allIn, childOf, elementsOf, isElement, settingOf, switchOf, textIn, type XmlElement } from './xml.js';

/** What is needed to read the paragraphs of one document in their order. */
export interface DocxReading {
  readonly styles: DocxStyles;
  readonly listOf: (properties: XmlElement | null) => ListPlace | null;
  readonly label: (list: NumberedList, level: number) => string;
  /** Fields may run over paragraphs. */
  readonly fields: OpenFields;
  readonly struck: StruckThrough;
}

/** A paragraph as a reader sees it. */
export interface Paragraph {
  /** With its number; a line feed where a line is broken by hand. */
  readonly text: string;
  /** Its end was deleted or is hidden: it makes one paragraph with the next. */
  readonly runsOn: boolean;
  /** The contents of text boxes anchored in it. */
  readonly boxes: readonly XmlElement[];
}

interface Inline {
  text: string;
  /** Something in it was struck through. */
  struck: boolean;
  /** The paragraph's style. */
  readonly style: string | null;
  readonly boxes: XmlElement[];
}

/** What is not text of the document as it stands: what was deleted or moved away, properties, the reading aids of ruby. */
const PASSED_OVER = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'rt',
  'instrText',
  'delText',
  'delInstrText',
  'annotationRef',
]);
const PICTURES = new Set(['drawing', 'pict', 'object']);

/** Reads a `w:p`; `before` is the text of paragraphs that run on into it. */
export function paragraphOf(paragraph: XmlElement, reading: DocxReading, before: string): Paragraph {
  const properties = childOf(paragraph, 'pPr');
  const mark = childOf(properties, 'rPr');
  const runsOn =
    childOf(mark, 'del') !== null || childOf(mark, 'moveFrom') !== null || switchOf(mark, 'specVanish') === true;
  const style = settingOf(properties, 'pStyle');
  const inline: Inline = { text: before, struck: false, style, boxes: [] };
  addInline(paragraph, reading, inline);
  reading.fields.endParagraph();
  if (runsOn) return { text: inline.text, runsOn, boxes: inline.boxes };
  const place = reading.listOf(properties);
  const label = place ? reading.label(place.list, place.level) : '';
  if (inline.struck && inline.text.trim() === '') return { text: '', runsOn, boxes: inline.boxes };
  const body = label === '' ? inline.text : inline.text.trimStart();
  return { text: body === '' ? label.trimEnd() : label + body, runsOn, boxes: inline.boxes };
}

function addInline(parent: XmlElement, reading: DocxReading, inline: Inline): void {
  for (const child of elementsOf(parent)) {
    if (PASSED_OVER.has(child.name)) continue;
    if (child.name === 'r') addRun(child, reading, inline);
    else if (child.name === 'AlternateContent') addInline(chosen(child), reading, inline);
    else if (PICTURES.has(child.name)) inline.boxes.push(...boxesIn(child));
    else if (child.name === 't') inline.text += textIn(child);
    else addInline(child, reading, inline);
  }
}

/** Of the same thing written for newer and for older programs the newer one, so that it is read once. */
const chosen = (alternatives: XmlElement): XmlElement =>
  childOf(alternatives, 'Choice') ?? childOf(alternatives, 'Fallback') ?? alternatives;

function boxesIn(picture: XmlElement): readonly XmlElement[] {
  const alternatives = allIn(picture, 'AlternateContent');
  return alternatives.length > 0 ? alternatives.flatMap((one) => boxesIn(chosen(one))) : allIn(picture, 'txbxContent');
}

/** Is this on for the text of a run: by itself, by its style, or by the style of its paragraph? */
function isOn(what: Switch, run: XmlElement, { styles }: DocxReading, { style }: Inline): boolean {
  const properties = childOf(run, 'rPr');
  const own = settingOf(properties, 'rStyle');
  const styled = (own !== null && styles.turnsOn(own, what)) || (style !== null && styles.turnsOn(style, what));
  return switchOf(properties, what) ?? styled;
}

function addRun(run: XmlElement, reading: DocxReading, inline: Inline): void {
  const hidden = isOn('vanish', run, reading, inline);
  const struck = !hidden && (isOn('strike', run, reading, inline) || isOn('dstrike', run, reading, inline));
  for (const child of elementsOf(run)) {
    if (child.name === 'fldChar') turnField(child.attributes.fldCharType, reading.fields);
    else if (hidden || reading.fields.inInstruction() || PASSED_OVER.has(child.name)) continue;
    else if (PICTURES.has(child.name)) inline.boxes.push(...boxesIn(child));
    else if (struck) strike(child, reading, inline);
    else if (child.name === 'AlternateContent') addRun(chosen(child), reading, inline);
    else if (child.name === 'ruby') addInline(childOf(child, 'rubyBase') ?? child, reading, inline);
    else inline.text += characterOf(child);
  }
}

function strike(child: XmlElement, reading: DocxReading, inline: Inline): void {
  inline.struck = true;
  reading.struck.add(child.name === 'ruby' ? textIn(childOf(child, 'rubyBase') ?? child) : characterOf(child));
}

function turnField(type: string | undefined, fields: OpenFields): void {
  if (type === 'begin') fields.begin();
  else if (type === 'separate') fields.separate();
  else fields.end();
}

/** What one element of a run prints. A tab sets a space: in the text made here tabs part the cells of tables. */
function characterOf(element: XmlElement): string {
  switch (element.name) {
    case 't':
      return element.children.map((node) => (isElement(node) ? '' : node.replaceAll(/[\t\n\r]/gu, ' '))).join('');
    case 'tab':
    case 'ptab':
      return ' ';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym': {
      const { font = '', char = '' } = element.attributes;
      const code = Number.parseInt(char, 16);
      return Number.isNaN(code) || code > 0xffff ? '' : (symbol(String.fromCharCode(code), font) ?? '');
    }
    default:
      return '';
  }
}
