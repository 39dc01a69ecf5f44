import { hashOf } from '../address.js';
import { useWords } from '../language/language.js';
import { DocumentName } from '../records/document-name.js';
import { QuotedSentence } from '../records/quoted-sentence.js';
import { byRegion } from '../records/region-order.js';
import type { Measure } from '../records/rows.js';
import { valueText } from '../records/value-text.js';
import { type IndicatorGroup, yearOf } from './indicator-groups.js';
import { IndicatorPlot } from './indicator-plot.js';

const inOrder = (a: Measure, b: Measure): number =>
  byRegion(a.document.region, b.document.region) || (yearOf(a) ?? 0) - (yearOf(b) ?? 0);

/** A card quotes so many values; the table has them all. */
const QUOTED = 24;

function Quotes({ group: { name, measures } }: { readonly group: IndicatorGroup }) {
  const words = useWords();
  return (
    <ul class="quotes">
      {[...measures]
        .sort(inOrder)
        .slice(0, QUOTED)
        .map((measure) => (
          <li key={measure.id}>
            <span class="quote-head">
              <DocumentName document={measure.document} />
              {measure.scope !== null && <span lang="zh-CN">{measure.scope}</span>}
              <span class="value">{valueText(measure)}</span>
              <span class={`status ${measure.status}`}>{words.status[measure.status]}</span>
              {measure.due !== null && <span class="due">{measure.due}</span>}
            </span>
            <QuotedSentence row={measure} />
          </li>
        ))}
      {measures.length > QUOTED && (
        <li>
          <a class="quiet-link" href={hashOf('measures', { q: name })}>
            {words.indicators.quotes(measures.length)}
          </a>
        </li>
      )}
    </ul>
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
  const { name, unit, per, measures, documents } = group;
  const [only] = measures;
  return (
    <article class={isSmall ? 'indicator small' : 'indicator'}>
      <header>
        <h3 lang="zh-CN">{name}</h3>
        <p class="note">
          <span lang="zh-CN">{[unit, per].filter(Boolean).join('/')}</span>
          {unit !== '' && ' · '}
          {words.indicators.values(measures.length, documents)}
        </p>
      </header>
      {isSmall && measures.length === 1 && only ? (
        <p class="only-value">
          <span class="value">{valueText(only)}</span>{' '}
          <span class={`status ${only.status}`}>{words.status[only.status]}</span>
        </p>
      ) : (
        <IndicatorPlot group={group} size={isSmall ? SMALL : LARGE} />
      )}
      {isSmall ? (
        <details>
          <summary>{words.indicators.quotes(measures.length)}</summary>
          <Quotes group={group} />
        </details>
      ) : (
        <Quotes group={group} />
      )}
    </article>
  );
}
