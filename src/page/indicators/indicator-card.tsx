import { hashOf } from '../address.js';
import { useWords } from '../language/language.js';
import { DocumentName } from '../records/document-name.js';
import { QuotedSentence } from '../records/quoted-sentence.js';
import { byRegion } from '../records/region-order.js';
import { valueText } from '../records/value-text.js';
import type { Size } from './draw-plot.js';
import { byLevel, type IndicatorGroup, type IndicatorValue, isOnScale, yearOf } from './indicator-groups.js';
import { IndicatorPlot } from './indicator-plot.js';

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
        {measure.due !== null && <span class="due">{measure.due}</span>}
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
function Plots({ group, size }: { readonly group: IndicatorGroup; readonly size: Size }) {
  const words = useWords();
  const levels = byLevel(group);
  const [only] = levels;
  if (levels.length <= 1) return <IndicatorPlot group={only?.[1] ?? group} size={size} />;
  return (
    <>
      {levels.map(([level, values]) => (
        <section key={level ?? ''} class="level-plot">
          <h4>{words.level[level ?? 'none']}</h4>
          <IndicatorPlot group={values} size={size} />
        </section>
      ))}
    </>
  );
}

const LARGE = { width: 560, height: 260 };
const SMALL = { width: 300, height: 160 };

interface Props {
  readonly group: IndicatorGroup;
  readonly isSmall: boolean;
}

/** An indicator: its values over years and places, and the words that each was read from. */
export function IndicatorCard({ group, isSmall }: Props) {
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
          {words.indicators.values(values.length, documents)}
        </p>
      </header>
      {isSmall && values.length === 1 && only ? (
        <p class="only-value">
          <span class="value">{valueText(only)}</span>{' '}
          <span class={`status ${only.status}`}>{words.status[only.status]}</span>
        </p>
      ) : (
        <Plots group={group} size={isSmall ? SMALL : LARGE} />
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
