import { useMemo, useState } from 'preact/hooks';
import type { DocumentCard } from '../../report/contents.js';
import { hashOf } from '../address.js';
import { type IndicatorGroup, indicatorGroups, isOnScale, yearOf } from '../indicators/indicator-groups.js';
import { partOf } from '../indicators/whole-region.js';
import { useWords } from '../language/language.js';
import { regionName } from '../records/document-name.js';
import { placeOf } from '../records/document-of.js';
import type { Measure } from '../records/rows.js';
import { valueText } from '../records/value-text.js';
import { sparseYears, yearCounts } from './sparse-years.js';
import { YearsButton } from './years-button.js';

const INDICATORS = 16;
/** A cell names so many documents' values; of more it says how many there are. */
const NAMED = 4;

/** The value that stands for a document's: for its whole region rather than a part, a target rather than what has been reached. */
function foremost(measures: readonly Measure[]): Measure {
  const rank = ({ scope, status }: Measure) => Number(partOf(scope) !== null) * 2 + Number(status !== 'target');
  return measures.reduce((best, measure) => (rank(measure) < rank(best) ? measure : best));
}

function Cell({ measures, group }: { readonly measures: readonly Measure[]; readonly group: IndicatorGroup }) {
  const words = useWords();
  const byDocument = new Map<DocumentCard, Measure[]>();
  for (const measure of measures)
    byDocument.set(measure.document, [...(byDocument.get(measure.document) ?? []), measure]);
  if (byDocument.size > NAMED)
    return <a href={hashOf('indicators', { q: group.name })}>{words.overview.places(byDocument.size)}</a>;
  return (
    <ul>
      {[...byDocument.values()].map((same) => {
        const { id, document, status, sentence } = foremost(same);
        return (
          <li key={id}>
            <a class={status} href={placeOf(document, id)} title={sentence}>
              <span class="who" lang="zh-CN">
                {regionName(document, words)}
              </span>{' '}
              <span class="value">{valueText(foremost(same))}</span>
            </a>
            {same.length > 1 && (
              <a class="others" href={hashOf('indicators', { q: group.name })}>
                +{same.length - 1}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who promises what, and when: the indicators that most documents share, over the years that their values are for. */
export function PromisesGrid({ measures }: { readonly measures: readonly Measure[] }) {
  const words = useWords();
  const shared = useMemo(() => indicatorGroups(measures).filter(({ documents }) => documents > 1), [measures]);
  const shown = shared.slice(0, INDICATORS);
  const [isWhole, setWhole] = useState(false);
  const counts = yearCounts(
    shown
      .flatMap(({ values }) => values.filter(isOnScale).map(({ measure }) => yearOf(measure)))
      .filter((year) => year !== null),
  );
  const sparse = sparseYears(counts);
  const years = [...counts.keys()].filter((year) => isWhole || !sparse.has(year)).sort((a, b) => a - b);
  if (shown.length === 0) return <p class="hint">{words.indicators.noneShared}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled sideways must be reachable with the keyboard */}
      <section class="scroll" tabIndex={0} aria-label={words.overview.promises}>
        <table class="promises">
          <thead>
            <tr>
              <th scope="col">{words.field.indicator}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <tr key={group.name}>
                <th scope="row" lang="zh-CN">
                  <a href={hashOf('indicators', { q: group.name })}>{group.name}</a>
                </th>
                {years.map((year) => {
                  const here = group.values
                    .filter(isOnScale)
                    .flatMap(({ measure }) => (yearOf(measure) === year ? [measure] : []));
                  return <td key={year}>{here.length > 0 && <Cell measures={here} group={group} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <YearsButton folded={sparse.size} isWhole={isWhole} onToggle={() => setWhole(!isWhole)} />
      {shared.length > shown.length && (
        <a class="quiet-link" href={hashOf('indicators')}>
          {words.overview.moreIndicators(shared.length)}
        </a>
      )}
    </>
  );
}
