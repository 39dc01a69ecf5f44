import { blankCanvas, type Handlers } from './canvas.js';
import type { DrawnContent } from './drawn.js';
import type { PdfFont } from './glyph-text.js';
import type { Matrix } from './matrix.js';
import type { DrawnPage } from './open-pdf.js';
import { pathOperators } from './path-operators.js';
import type { PathOperators } from './path-rules.js';
import { stateOperators } from './state-operators.js';
import { textOperators } from './text-operators.js';
import { turned } from './turned.js';

/** The numbers of pdf.js's drawing operators, by name. */
export type Operators = PathOperators & Readonly<Record<string, number>>;

/** What the operators of a page draw, as far as it is text or could part the cells of a table. */
export function drawnContent({ page, operators, arguments: all }: DrawnPage, names: Operators): DrawnContent {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const canvas = blankCanvas(transform as unknown as Matrix);
  const fontNamed = (name: string): PdfFont | null =>
    page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : null;
  const handlers: Handlers = {
    ...stateOperators(canvas, width * height),
    ...pathOperators(canvas, names),
    ...textOperators(canvas, fontNamed),
  };
  const byNumber = new Map(Object.entries(handlers).map(([name, handle]) => [names[name], handle]));
  operators.forEach((operator, i) => {
    byNumber.get(operator)?.((all[i] ?? []) as readonly unknown[]);
  });
  const { glyphs, rules, picture, invisible } = canvas;
  return turned({ width, height, glyphs, rules, picture, invisible });
}
