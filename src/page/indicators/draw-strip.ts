import { axisX, axisY, dot, gridX, plot, ruleY, text, vector } from '@observablehq/plot';
import type { ComparedMeasure } from '../../compare/index.js';
import type { Words } from '../language/words.js';
import { placeOf } from '../records/document-of.js';
import { figureText, valueText } from '../records/value-text.js';
import { cleaned } from './cleaned-figure.js';
import { pointTitle } from './point.js';
import type { StripRow } from './strip-rows.js';

const ROW_HEIGHT = 19;

/** A value in its row, in the unit of most. */
interface StripPoint {
  readonly key: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly opens: 'up' | 'down' | null;
  readonly isReached: boolean;
  readonly title: string;
  readonly href: string;
}

function stripPoint(key: string, place: string, row: ComparedMeasure, words: Words): StripPoint {
  const { interval, measure, plan } = row;
  const { low, middle, high } = interval;
  return {
    key,
    value: middle,
    low: low ?? middle,
    high: high ?? middle,
    opens: low === null ? 'down' : high === null ? 'up' : null,
    isReached: measure.status === 'achieved',
    title: pointTitle(place, measure, words),
    href: placeOf(plan, measure.id),
  };
}

/** What stands beside the dots of a row, on the side that has more room. */
interface Label {
  readonly key: string;
  /** Behind the last dot of its row, or before the first. */
  readonly isBehind: boolean;
  readonly at: number;
  readonly text: string;
}

type Region = Extract<StripRow, { readonly base: unknown }>;

/** Where all values lie. */
const extentOf = (points: readonly StripPoint[]): readonly [least: number, most: number] => [
  Math.min(...points.map(({ low }) => low)),
  Math.max(...points.map(({ high }) => high)),
];

function labelsOf(regions: readonly Region[], points: readonly StripPoint[]): Label[] {
  const [least, most] = extentOf(points);
  return regions.map(({ key, place, base }) => {
    const [first, last] = extentOf(points.filter((point) => point.key === key));
    const isBehind = first - least <= most - last;
    return { key, isBehind, at: isBehind ? last : first, text: `${place} ${valueText(base.measure)}` };
  });
}

/** Regions one below another, each a dot at its value with its name beside it; the width is in pixels. */
export function drawStrip(rows: readonly StripRow[], width: number, words: Words): SVGSVGElement | HTMLElement {
  const regions = rows.filter((row) => 'base' in row);
  const points = regions.flatMap(({ key, place, base, others }) =>
    [base, ...others].map((row) => stripPoint(key, place, row, words)),
  );
  const labels = labelsOf(regions, points);
  const [least, most] = extentOf(points);
  const unit = regions[0]?.base.inUnit ?? '';
  const at = { x: 'value', y: 'key' } as const;
  const link = { title: 'title', href: 'href', stroke: 'var(--series-1)' } as const;
  const arrow = { ...link, ...at, length: 13, strokeWidth: 1.5, anchor: 'start' } as const;
  const label = { x: 'at', y: 'key', text: 'text', fill: 'currentColor' } as const;
  const figure = plot({
    className: 'plot',
    width,
    height: rows.length * ROW_HEIGHT + 44,
    marginTop: 24,
    marginBottom: 20,
    marginLeft: 24,
    marginRight: 24,
    x: { nice: true, ...(least === most ? { domain: [least - 1, least + 1] } : {}) },
    y: { type: 'point', padding: 0.5, domain: rows.map(({ key }) => key) },
    marks: [
      gridX({ strokeOpacity: 0.12, ticks: 4 }),
      axisX({
        anchor: 'top',
        ticks: Math.max(2, Math.floor(width / 130)),
        tickSize: 0,
        tickFormat: (value: number) => figureText(value, unit),
        label: null,
      }),
      axisY({ ticks: [], label: null }),
      ruleY(
        points.filter(({ low, high }) => low < high),
        { y: 'key', x1: 'low', x2: 'high', stroke: 'var(--series-1)', strokeWidth: 4, strokeOpacity: 0.5 },
      ),
      vector(
        points.filter(({ opens }) => opens === 'up'),
        { ...arrow, rotate: 90 },
      ),
      vector(
        points.filter(({ opens }) => opens === 'down'),
        { ...arrow, rotate: 270 },
      ),
      dot(points, {
        ...link,
        ...at,
        r: 4,
        strokeWidth: 2,
        fill: ({ isReached }: StripPoint) => (isReached ? 'var(--panel)' : 'var(--series-1)'),
      }),
      text(
        labels.filter(({ isBehind }) => isBehind),
        { ...label, textAnchor: 'start', dx: 17 },
      ),
      text(
        labels.filter(({ isBehind }) => !isBehind),
        { ...label, textAnchor: 'end', dx: -17 },
      ),
      text(
        rows.filter((row) => 'head' in row),
        { y: 'key', text: 'head', frameAnchor: 'left', dx: -20, fontWeight: 600, fill: 'currentColor' },
      ),
    ],
  });
  return cleaned(figure);
}
