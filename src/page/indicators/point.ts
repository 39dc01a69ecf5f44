import type { ComparedMeasure } from '../../compare/index.js';
import type { Words } from '../language/words.js';
import { regionName } from '../records/document-name.js';
import type { Measure } from '../records/rows.js';
import { periodText, valueText } from '../records/value-text.js';
import { type IndicatorGroup, isOnScale, yearOf } from './indicator-groups.js';
import { seriesColors } from './series-colors.js';
import { partOf } from './whole-region.js';

/** A value as it stands in a plot. */
export interface Point {
  readonly measure: Measure;
  readonly year: number;
  readonly value: number;
  readonly upper: number | null;
  /** The place that it is for. */
  readonly place: string;
  /** What is told when the point is pointed at. */
  readonly title: string;
  readonly color: string;
  /** Values of one place and subject, of one status and for times of one length, are one line over the years. */
  readonly series: string;
}

/** How many years a value is for: what five years came to is no step between two results of a year. */
const yearsCovered = ({ period: { start, end } }: Measure): number =>
  start === null || end === null ? 1 : Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1;

/** What is told of a value that is pointed at: place, time, value and how sure it is, then the words it was read from. */
export function pointTitle(place: string, measure: ComparedMeasure['measure'] | Measure, words: Words): string {
  const { status, period, confidence, text } = measure;
  const time = periodText(period);
  const sure = `${words.field.confidence} ${Math.round(confidence * 100)}%`;
  return [
    [place, time].filter(Boolean).join(' '),
    `${valueText(measure)} ${words.status[status]} · ${sure}`,
    `“${text}”`,
  ].join('\n');
}

/** An indicator's comparable values as points; those whose year nobody knows have no place in a plot. */
export function pointsOf({ values }: IndicatorGroup, words: Words): Point[] {
  const measures = values.filter(isOnScale).map(({ measure }) => measure);
  const colors = seriesColors(measures);
  return measures.flatMap((measure): Point[] => {
    const year = yearOf(measure);
    if (year === null) return [];
    const { document, scope, value, upper, status, subject } = measure;
    const place = [regionName(document, words), partOf(scope)].filter((one) => one !== null).join(' ');
    const title = pointTitle(place, measure, words);
    const color = colors.get(document.region.name) ?? 'var(--series-1)';
    return [
      {
        measure,
        year,
        value,
        upper,
        place,
        title,
        color,
        series: [place, subject ?? '', status, yearsCovered(measure)].join(' '),
      },
    ];
  });
}
