import { SourceError } from '../../model/index.js';
import { type OfficePackage, officePackage, partFrom } from '../office/office-package.js';
import { allIn, childOf, eachChild, elementsOf, textIn, type XmlElement } from '../office/xml.js';
import type { DrawnContent } from '../pdf/drawn.js';
import type { Matrix } from '../pdf/matrix.js';
import { textOfPages } from '../pdf/pdf-text.js';
import { turned } from '../pdf/turned.js';
import type { SourceText } from '../source-text.js';
import { boxIn } from './numbers.js';
import { draw, isDrawnAsShapes, type OfdPage } from './objects.js';

const MEDIA_TYPE = 'application/ofd';
const POINTS = 72 / 25.4;
/** OFD measures in millimetres from the upper left corner. */
const TO_POINTS: Matrix = [POINTS, 0, 0, POINTS, 0, 0];
const A4 = { x: 0, y: 0, width: 210, height: 297 };
/** A notice of a thousand pages has some 100 MB; pages that stand for one and the same part are read again and again. */
const MOST_XML = 128 * 1024 * 1024;
const MOST_PAGES = 3000;

/** A document in the package: its pages, the pages that lie under them, and the parts that hold what they share. */
interface OfdDocument {
  readonly box: typeof A4;
  readonly pages: readonly string[];
  readonly templates: ReadonlyMap<string, string>;
  readonly resources: readonly string[];
}

type Parts = (part: string) => readonly XmlElement[];

/** The elements right below the outermost one of a part; all parts together may not be larger than any notice. */
function partReader(pack: OfficePackage, name: string): Parts {
  let length = 0;
  return (part) => {
    const xml = pack.xml(part) ?? '<none/>';
    length += xml.length;
    if (length > MOST_XML)
      throw new SourceError(
        'too-large',
        `${name} holds more than ${MOST_XML / 1024 / 1024} million characters of XML, which no notice has. Split it.`,
      );
    const children: XmlElement[] = [];
    eachChild(xml, [outermost(xml)], (child) => children.push(child), name);
    return children;
  };
}

/** The name of a part's outermost element, without its prefix. */
const outermost = (xml: string): string =>
  /<(?:[\w.-]{1,40}:)?(?<name>[A-Za-z]{1,40})[\s/>]/u.exec(xml.slice(0, 2000))?.groups?.name ?? '';

const written = (element: XmlElement): string => textIn(element).trim();
const named = (elements: readonly XmlElement[], name: string): readonly XmlElement[] =>
  elements.flatMap((element) => (element.name === name ? [element] : allIn(element, name)));

function documentAt(root: string, parts: Parts): OfdDocument {
  const children = parts(root);
  const part = (target: string): string => partFrom(root, target);
  const common = children.find(({ name }) => name === 'CommonData');
  const pages = children.find(({ name }) => name === 'Pages');
  return {
    box: boxIn(named(children, 'PhysicalBox').map(written)[0]) ?? A4,
    pages: (pages ? elementsOf(pages) : []).map(({ attributes }) => part(attributes.BaseLoc ?? '')),
    templates: new Map(
      allIn(common ?? { name: '', attributes: {}, children: [] }, 'TemplatePage').map(({ attributes }) => [
        attributes.ID ?? '',
        part(attributes.BaseLoc ?? ''),
      ]),
    ),
    resources: ['PublicRes', 'DocumentRes'].flatMap((name) => named(children, name).map((one) => part(written(one)))),
  };
}

/** Drawings that several places use, looked up when the first is asked for. */
function unitsOf(document: OfdDocument, parts: Parts): OfdPage['unit'] {
  let units: ReadonlyMap<string, XmlElement> | null = null;
  return (id) => {
    units ??= new Map(
      document.resources
        .flatMap((resource) => named(parts(resource), 'CompositeGraphicUnit'))
        .map((unit) => [unit.attributes.ID ?? '', unit]),
    );
    return units.get(id) ?? null;
  };
}

function contentOf(
  part: string,
  document: OfdDocument,
  parts: Parts,
  unit: OfdPage['unit'],
  name: string,
): DrawnContent {
  const children = parts(part);
  const area = children.find((child) => child.name === 'Area');
  const physical = childOf(area, 'PhysicalBox');
  const box = (physical && boxIn(written(physical))) ?? document.box;
  const under = children
    .filter((child) => child.name === 'Template')
    .flatMap(({ attributes }) => document.templates.get(attributes.TemplateID ?? '') ?? []);
  const content = [...under.flatMap(parts), ...children].filter((child) => child.name === 'Content');
  const [width, height] = [box.width * POINTS, box.height * POINTS];
  const page: OfdPage = { name, area: width * height, unit, glyphs: [], rules: [], picture: 0, objects: 0 };
  for (const one of content) draw(one, TO_POINTS, page);
  const { glyphs, rules } = page;
  const picture = glyphs.length === 0 && isDrawnAsShapes(content) ? 1 : page.picture;
  return turned({ width, height, glyphs, rules, picture, invisible: 0 });
}

/**
 * The text of an OFD document (GB/T 33190), the format that Chinese offices keep their papers in: what its text objects show, put together
 * as that of a PDF document. Throws SourceError as `docxText` does, and `scanned` for one that holds pictures only.
 */
export function ofdText(bytes: Uint8Array, name: string): SourceText {
  const pack = officePackage(bytes, name, 'OFD.xml');
  const parts = partReader(pack, name);
  const contents = named(parts(pack.main), 'DocRoot').flatMap((root) => {
    const document = documentAt(partFrom('', written(root)), parts);
    const unit = unitsOf(document, parts);
    if (document.pages.length > MOST_PAGES)
      throw new SourceError('too-large', `${name} has more than ${MOST_PAGES} pages, which no notice has. Split it.`);
    return document.pages.map((part) => contentOf(part, document, parts, unit, name));
  });
  return { ...textOfPages(contents, name), mediaType: MEDIA_TYPE, encoding: 'utf-8' };
}
