import { SourceError } from '../../model/index.js';
import { allIn, childOf, elementsOf, textIn, type XmlElement } from '../office/xml.js';
import type { Rule } from '../pdf/drawn.js';
import { characterText } from '../pdf/glyph-text.js';
import { at, type Matrix } from '../pdf/matrix.js';
import { filledRules, strokedRules } from '../pdf/path-rules.js';
import type { PlacedGlyph } from '../pdf/shown-text.js';
import { boxIn, figuresIn, matrixOf, stepsIn } from './numbers.js';

/** A page while its objects are drawn. */
export interface OfdPage {
  readonly name: string;
  /** The page's area in points. */
  readonly area: number;
  /** Drawings that several places use, by their number. */
  readonly unit: (id: string) => XmlElement | null;
  readonly glyphs: PlacedGlyph[];
  readonly rules: Rule[];
  /** The share of the page that its largest picture covers. */
  picture: number;
  objects: number;
}

/** A page of a table in small print has some ten thousand; drawings within drawings could make any number of few. */
const MOST_OBJECTS = 200_000;
const DEEPEST = 8;
/** With no character among so many shapes, the shapes are the characters. */
const SHAPES_OF_A_TEXT = 100;

const scaleOf = ([a, b]: Matrix): number => Math.hypot(a, b);
/** Characters half as wide as they are high. */
const isNarrow = (character: string): boolean => (character.codePointAt(0) ?? 0) < 0x0250;

function addText(object: XmlElement, to: Matrix, page: OfdPage): void {
  const matrix = matrixOf(object.attributes, to);
  const size = Number(object.attributes.Size) || 1;
  const width = size * (Number(object.attributes.HScale) || 1);
  for (const code of elementsOf(object).filter((child) => child.name === 'TextCode')) {
    const characters = [...textIn(code)];
    count(characters.length, page);
    const across = stepsIn(code.attributes.DeltaX, characters.length);
    const down = stepsIn(code.attributes.DeltaY, characters.length);
    const vertical = across.every((step) => step === 0) && down.some((step) => step !== 0);
    let x = Number(code.attributes.X) || 0;
    let y = Number(code.attributes.Y) || 0;
    characters.forEach((character, i) => {
      const full = isNarrow(character) ? width / 2 : width;
      const step = across[i] ?? (vertical ? 0 : full);
      // How wide fonts draw a character is not told; a step of more than any is sets it apart from the next.
      const own = step > 0 ? Math.min(step, width) : full;
      const start = at(matrix, x, y);
      const end = vertical ? at(matrix, x, y + size) : at(matrix, x + own, y);
      page.glyphs.push({ text: characterText(character), start, end, size: size * scaleOf(matrix), artifact: false });
      x += step;
      y += down[i] ?? 0;
    });
  }
}

function addPath(object: XmlElement, to: Matrix, page: OfdPage): void {
  const data = childOf(object, 'AbbreviatedData');
  if (!data) return;
  const figures = figuresIn(textIn(data), matrixOf(object.attributes, to));
  count(figures.length, page);
  const { Stroke: stroke = 'true', Fill: fill = 'false' } = object.attributes;
  if (stroke !== 'false') page.rules.push(...strokedRules(figures).slice(0, MOST_OBJECTS));
  else if (fill === 'true') page.rules.push(...filledRules(figures).slice(0, MOST_OBJECTS));
}

function addPicture(object: XmlElement, to: Matrix, page: OfdPage): void {
  const box = boxIn(object.attributes.Boundary);
  const scale = scaleOf(to);
  if (box) page.picture = Math.max(page.picture, (box.width * box.height * scale * scale) / page.area);
}

function count(objects: number, page: OfdPage): void {
  page.objects += objects;
  if (page.objects > MOST_OBJECTS)
    throw new SourceError(
      'too-large',
      `${page.name} has a page with more than ${MOST_OBJECTS} characters and shapes, which no notice has. Leave the page out.`,
    );
}

/** Draws what an element holds (a page's content, a layer, a block, a drawing that is used in several places). */
export function draw(parent: XmlElement, to: Matrix, page: OfdPage, depth = 0): void {
  for (const object of elementsOf(parent)) {
    count(1, page);
    if (object.attributes.Visible === 'false') continue;
    if (object.name === 'TextObject') addText(object, to, page);
    else if (object.name === 'PathObject') addPath(object, to, page);
    else if (object.name === 'ImageObject') addPicture(object, to, page);
    else if (object.name === 'CompositeObject' && depth < DEEPEST) {
      const unit = page.unit(object.attributes.ResourceID ?? '');
      if (unit) draw(unit, matrixOf(object.attributes, to), page, depth + 1);
    } else if (['Content', 'Layer', 'PageBlock'].includes(object.name) && depth < DEEPEST)
      draw(object, to, page, depth + 1);
  }
}

/** Are the characters of a page drawn as shapes that do not say what they are? */
export const isDrawnAsShapes = (content: readonly XmlElement[]): boolean =>
  content.reduce((shapes, part) => shapes + allIn(part, 'PathObject').length, 0) >= SHAPES_OF_A_TEXT;
