import { axisX, axisY, dot, gridX, gridY, line, link, plot, ruleX, ruleY, text, vector } from '@observablehq/plot';
import { placeOf } from '../records/document-of.js';
import { figureText } from '../records/value-text.js';
import { cleaned } from './cleaned-figure.js';
import type { Point } from './point.js';
import { spread } from './spread-labels.js';
import { labelledYears, type YearAxis, yearAxis } from './year-axis.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

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

/** The name of each place, beside the newest of its values. */
interface Name {
  readonly place: string;
  readonly color: string;
  readonly from: { readonly x: number; readonly y: number };
  /** Where the name stands, as a value. */
  readonly y: number;
}
const NAME_HEIGHT = 14;
const CHARACTERS = 12;
const shortened = (name: string): string => (name.length > CHARACTERS ? `${name.slice(0, CHARACTERS - 1)}…` : name);

type YScale = { readonly apply: (value: number) => number; readonly invert: (pixel: number) => number };

/** Names one below another along the right edge, none on another. */
function namesOf(points: readonly Point[], axis: YearAxis, scale: YScale, height: number): Name[] {
  const newest = new Map<string, Point>();
  for (const one of points) if (one.year >= (newest.get(one.place)?.year ?? 0)) newest.set(one.place, one);
  const named = [...newest.values()];
  const wanted = named.map(({ value }) => scale.apply(value));
  const placed = spread(wanted, NAME_HEIGHT, NAME_HEIGHT, height - NAME_HEIGHT * 2);
  return named.map(({ place, color, year, value }, i) => ({
    place: shortened(place),
    color,
    from: { x: axis.at(year), y: value },
    y: scale.invert(placed[i] ?? 0),
  }));
}

/** Values of several years: the years along the bottom. A bound is a point with an arrow to the side that it leaves open. */
function overYears(points: readonly Point[], size: Size): SVGSVGElement | HTMLElement {
  const years = [...new Set(points.map(({ year }) => year))];
  const axis = yearAxis(years);
  const x = ({ year }: Point): number => axis.at(year);
  const place = { x, y: 'value' } as const;
  // Places and parts of them may be many, and each is named.
  const height = Math.max(size.height, (new Set(points.map((one) => one.place)).size + 4) * NAME_HEIGHT);
  const { width } = size;
  const longest = Math.max(...points.map((one) => shortened(one.place).length));
  const marginRight = Math.min(width * 0.4, longest * CHARACTER_WIDTH + 30);
  const end = axis.length - 0.6;
  const draw = (names: readonly Name[]) =>
    plot({
      className: 'plot',
      width,
      height,
      margin: 24,
      marginLeft: 52,
      marginRight,
      x: { domain: [-0.4, end] },
      y: { nice: true, zero: fromZero(points) },
      marks: [
        gridY({ ...grid, ticks: 4 }),
        axisY({ ticks: 4, tickSize: 0, tickFormat: figures(points), label: null }),
        axisX({
          ticks: labelledYears(years, width - 52 - marginRight, axis).map(axis.at),
          tickFormat: (at: number) => String(years.find((year) => axis.at(year) === at)),
          tickSize: 4,
          label: null,
        }),
        text(axis.folds, { x: (at: number) => at, text: () => '⋯', frameAnchor: 'bottom', fill: 'currentColor' }),
        line(points, { ...place, z: 'series', stroke: 'color', strokeOpacity: 0.45, sort: 'year' }),
        ruleX(points.filter(isRange), { ...range, x, y1: 'value', y2: 'upper' }),
        vector(points.filter(isLower), { ...arrow, ...place, rotate: 0 }),
        vector(points.filter(isUpper), { ...arrow, ...place, rotate: 180 }),
        dot(points, { ...point, ...place }),
        link(names, {
          x1: ({ from }: Name) => from.x,
          y1: ({ from }: Name) => from.y,
          x2: end,
          y2: 'y',
          stroke: 'color',
          strokeOpacity: 0.35,
          strokeDasharray: '2 3',
        }),
        text(names, { x: end, y: 'y', text: 'place', dx: 4, textAnchor: 'start', fill: 'currentColor' }),
      ],
    });
  const scale = draw([]).scale('y') as unknown as YScale;
  return draw(namesOf(points, axis, scale, height));
}

/** How many figures an axis of so many pixels has room for; Plot may take two for one. */
const ticksIn = (pixels: number): number => Math.min(4, Math.max(1, Math.floor(pixels / 110)));

/** Values of one year: a line for each place, the largest first. */
function byPlace(points: readonly Point[], { width }: Size): SVGSVGElement | HTMLElement {
  const sorted = [...points].sort((a, b) => b.value - a.value);
  const places = [...new Set(sorted.map(({ place }) => place))];
  const longest = Math.max(...places.map(({ length }) => length));
  const marginLeft = Math.min(width * 0.5, longest * CHARACTER_WIDTH + 16);
  const at = { x: 'value', y: 'place' } as const;
  return plot({
    className: 'plot',
    width,
    height: places.length * ROW_HEIGHT + 44,
    marginTop: 4,
    marginBottom: 28,
    marginLeft,
    marginRight: 28,
    x: { nice: true, zero: fromZero(points) },
    y: { domain: places },
    marks: [
      gridX({ ...grid, ticks: 4 }),
      axisX({ ticks: ticksIn(width - marginLeft), tickSize: 0, tickFormat: figures(points), label: null }),
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
