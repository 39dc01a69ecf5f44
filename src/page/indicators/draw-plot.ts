import { axisX, axisY, dot, gridX, gridY, line, plot, ruleX, ruleY, text, vector } from '@observablehq/plot';
import { placeOf } from '../records/document-of.js';
import { figureText } from '../records/value-text.js';
import { cleaned } from './cleaned-figure.js';
import { labelledYears } from './labelled-years.js';
import type { Point } from './point.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** With more points than this their labels would cover each other. */
const LABELLED = 10;
/** Lines of more places than this are a bundle in which none can be followed: their points stand alone. */
const LINED = 12;
const ROW_HEIGHT = 22;
const CHARACTER_WIDTH = 12.5;

const isLower = ({ measure: { op } }: Point): boolean => op === '>=' || op === '>';
const isUpper = ({ measure: { op } }: Point): boolean => op === '<=' || op === '<';
const isRange = ({ upper }: Point): boolean => upper !== null;
const shared = {
  title: 'title',
  href: ({ measure }: Point) => placeOf(measure.document, measure.id),
  stroke: 'color',
} as const;
const arrow = { ...shared, length: 16, strokeWidth: 1.5, anchor: 'start' } as const;
const point = {
  ...shared,
  r: 4.5,
  strokeWidth: 2,
  // Filled for what is to be reached, hollow for what has been.
  fill: ({ measure, color }: Point) => (measure.status === 'achieved' ? 'var(--panel)' : color),
} as const;
const range = { stroke: 'color', strokeWidth: 4, strokeOpacity: 0.5 } as const;
const grid = { strokeOpacity: 0.12 } as const;

/** Writes what stands along an axis: 500万, without the unit, which stands above. */
const figures =
  ([first]: readonly Point[]) =>
  (value: number): string =>
    figureText(value, first?.measure.unit ?? '');

const fromZero = (points: readonly Point[]): boolean => points.every(({ value }) => value >= 0);

/** Values of several years: the years along the bottom. A bound is a point with an arrow to the side that it leaves open. */
function overYears(points: readonly Point[], { width, height }: Size): SVGSVGElement | HTMLElement {
  const years = [...new Set(points.map(({ year }) => year))];
  const place = { x: 'year', y: 'value' } as const;
  const hasLines = new Set(points.map((one) => one.place)).size <= LINED;
  return plot({
    className: 'plot',
    width,
    height,
    margin: 24,
    marginLeft: 52,
    marginRight: 60,
    x: { domain: [Math.min(...years) - 0.4, Math.max(...years) + 0.4] },
    y: { nice: true, zero: fromZero(points) },
    marks: [
      gridY({ ...grid, ticks: 4 }),
      axisY({ ticks: 4, tickSize: 0, tickFormat: figures(points), label: null }),
      axisX({ ticks: labelledYears(years, width - 112), tickFormat: String, tickSize: 4, label: null }),
      ...(hasLines
        ? [line(points, { ...place, z: 'series', stroke: 'color', strokeOpacity: 0.45, sort: 'year' })]
        : []),
      ruleX(points.filter(isRange), { ...range, x: 'year', y1: 'value', y2: 'upper' }),
      vector(points.filter(isLower), { ...arrow, ...place, rotate: 0 }),
      vector(points.filter(isUpper), { ...arrow, ...place, rotate: 180 }),
      dot(points, { ...point, ...place }),
      ...(points.length <= LABELLED
        ? [text(points, { ...place, text: 'place', dx: 9, textAnchor: 'start', fill: 'currentColor' })]
        : []),
    ],
  });
}

/** Values of one year: a line for each place, the largest first. */
function byPlace(points: readonly Point[], { width }: Size): SVGSVGElement | HTMLElement {
  const sorted = [...points].sort((a, b) => b.value - a.value);
  const places = [...new Set(sorted.map(({ place }) => place))];
  const longest = Math.max(...places.map(({ length }) => length));
  const at = { x: 'value', y: 'place' } as const;
  return plot({
    className: 'plot',
    width,
    height: places.length * ROW_HEIGHT + 44,
    marginTop: 4,
    marginBottom: 28,
    marginLeft: Math.min(width * 0.5, longest * CHARACTER_WIDTH + 16),
    marginRight: 28,
    x: { nice: true, zero: fromZero(points) },
    y: { domain: places },
    marks: [
      gridX({ ...grid, ticks: 4 }),
      axisX({ ticks: 4, tickSize: 0, tickFormat: figures(points), label: null }),
      axisY({ tickSize: 0, label: null }),
      ruleY(points.filter(isRange), { ...range, y: 'place', x1: 'value', x2: 'upper' }),
      vector(points.filter(isLower), { ...arrow, ...at, rotate: 90 }),
      vector(points.filter(isUpper), { ...arrow, ...at, rotate: 270 }),
      dot(points, { ...point, ...at }),
    ],
  });
}

/** The plot of an indicator; null where no value has a year. */
export function drawPlot(points: readonly Point[], size: Size): SVGSVGElement | HTMLElement | null {
  if (points.length === 0) return null;
  const isOneYear = new Set(points.map(({ year }) => year)).size === 1;
  const figure = isOneYear ? byPlace(points, size) : overYears(points, size);
  return cleaned(figure);
}
