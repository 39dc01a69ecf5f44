import { useMemo } from 'preact/hooks';
import { hashOf } from '../address.js';
import { useWords } from '../language/language.js';
import { DocumentName } from '../records/document-name.js';
import { QuotedSentence } from '../records/quoted-sentence.js';
import { byRegion } from '../records/region-order.js';
import { periodText, valueText } from '../records/value-text.js';
import {
  byLevel,
  type IndicatorGroup,
  type IndicatorValue,
  isOnScale,
  statusCounts,
  yearOf,
} from './indicator-groups.js';
import { IndicatorPlot } from './indicator-plot.js';
import { LevelPlot } from './level-plot.js';
import type { Surroundings } from './level-statements.js';

const inOrder = ({ measure: a }: IndicatorValue, { measure: b }: IndicatorValue): number =>
  byRegion(a.document.region, b.document.region) || (yearOf(a) ?? 0) - (yearOf(b) ?? 0);

/** A card quotes so many values; the table has them all. */
const QUOTED = 24;

function Quote({ value }: { readonly value: IndicatorValue }) {
  const words = useWords();
  const { measure, differences } = value;
  return (
    <li>
      <span class="quote-head">
        <DocumentName document={measure.document} />
        {measure.scope !== null && <span lang="zh-CN">{measure.scope}</span>}
        <span class="value">{valueText(measure)}</span>
        <span class={`status ${measure.status}`}>{words.status[measure.status]}</span>
        <span class="due">{periodText(measure.period) ?? measure.due}</span>
        <span class="due">
          {words.field.confidence} {Math.round(measure.confidence * 100)}%
        </span>
        {!isOnScale(value) && (
          <span class="note">
            {words.indicators.notComparable}：{differences.map((code) => words.indicators.difference[code]).join('、')}
          </span>
        )}
      </span>
      <QuotedSentence row={measure} />
    </li>
  );
}

function Quotes({ group: { name, values } }: { readonly group: IndicatorGroup }) {
  const words = useWords();
  return (
    <ul class="quotes">
      {[...values]
        .sort(inOrder)
        .slice(0, QUOTED)
        .map((value) => (
          <Quote key={value.measure.id} value={value} />
        ))}
      {values.length > QUOTED && (
        <li>
          <a class="quiet-link" href={hashOf('measures', { q: name })}>
            {words.indicators.quotes(values.length)}
          </a>
        </li>
      )}
    </ul>
  );
}

/** A plot for each level of places, named where there are several. */
function Plots({ group, around }: { readonly group: IndicatorGroup; readonly around: Surroundings }) {
  const words = useWords();
  const levels = useMemo(() => byLevel(group), [group]);
  if (levels.length === 0) return null;
  return (
    <>
      {levels.map(([level, values]) => (
        <section key={level ?? ''} class="level-plot">
          {levels.length > 1 && <h4>{words.level[level ?? 'none']}</h4>}
          <LevelPlot group={values} level={level} around={around} height={LARGE} />
        </section>
      ))}
    </>
  );
}

/** Heights of plots in pixels. */
const LARGE = 260;
const SMALL = 160;

interface Props {
  readonly group: IndicatorGroup;
  readonly around: Surroundings;
  readonly isSmall: boolean;
}

/** An indicator: its values over years and places, and the words that each was read from. */
export function IndicatorCard({ group, around, isSmall }: Props) {
  const words = useWords();
  const { name, unit, per, values, documents } = group;
  const only = values[0]?.measure;
  return (
    <article class={isSmall ? 'indicator small' : 'indicator'}>
      <header>
        <h3 lang="zh-CN">{name}</h3>
        <p class="note">
          <span lang="zh-CN">{[unit, per].filter(Boolean).join('/')}</span>
          {unit !== '' && ' · '}
          {words.indicators.counts(statusCounts(values), documents)}
        </p>
      </header>
      {isSmall && values.length === 1 && only ? (
        <p class="only-value">
          <span class="value">{valueText(only)}</span>{' '}
          <span class={`status ${only.status}`}>{words.status[only.status]}</span>
        </p>
      ) : isSmall ? (
        <IndicatorPlot group={group} height={SMALL} />
      ) : (
        <Plots group={group} around={around} />
      )}
      {isSmall ? (
        <details>
          <summary>{words.indicators.quotes(values.length)}</summary>
          <Quotes group={group} />
        </details>
      ) : (
        <Quotes group={group} />
      )}
    </article>
  );
}
