import type { DocumentCard } from '../../report/contents.js';
import { hashOf } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import { regionName, yearsText } from '../records/document-name.js';
import { byRegion } from '../records/region-order.js';

/** A cell shows so many documents, and how many more there are. */
const SHOWN = 6;

/** Four depths of colour by the number of measures, beside the fullest document. */
const depth = (measures: number, most: number): number =>
  measures === 0 ? 0 : 1 + Math.min(3, Math.floor((measures / most) * 4));

function DocumentCell({ document, most }: { readonly document: DocumentCard; readonly most: number }) {
  const words = useWords();
  const { measures } = document.counts;
  return (
    <a
      class={`cell depth-${depth(measures, most)}`}
      href={hashOf('document', {}, document.id)}
      title={document.title ?? document.path}
      aria-label={`${document.title ?? document.path}, ${measures} ${words.counts.measures}`}
    >
      {measures}
    </a>
  );
}

/** Which regions have documents for which years, and how much stands in each. */
export function RegionYearGrid() {
  const words = useWords();
  const { documents } = contents;
  const most = Math.max(1, ...documents.map(({ counts }) => counts.measures));
  const years = [...new Set(documents.map((card) => card.years.from))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
  const regions = new Map<string, DocumentCard[]>();
  for (const card of [...documents].sort((a, b) => byRegion(a.region, b.region))) {
    const name = regionName(card, words);
    const same = regions.get(name);
    if (same) same.push(card);
    else regions.set(name, [card]);
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reachable with the keyboard
    <section class="scroll tall" tabIndex={0} aria-label={words.overview.grid}>
      <table class="region-years">
        <thead>
          <tr>
            <th scope="col">{words.field.region}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year ?? words.unknownYear}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...regions].map(([name, cards]) => (
            <tr key={name}>
              <th scope="row" lang="zh-CN">
                <a href={hashOf('measures', { region: name })}>{name}</a>
              </th>
              {years.map((year) => {
                const here = cards.filter((card) => card.years.from === year);
                return (
                  <td key={year}>
                    {here.slice(0, SHOWN).map((card) => (
                      <DocumentCell key={card.id} document={card} most={most} />
                    ))}
                    {here.length > SHOWN && here[0] && (
                      <a
                        class="more-documents"
                        href={hashOf('documents', { region: name, year: yearsText(here[0], words) })}
                      >
                        +{here.length - SHOWN}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
