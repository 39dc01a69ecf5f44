import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentCard } from '../../report/contents.js';
import { hashOf } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import { yearsText } from '../records/document-name.js';
import { type ProvinceRows, type RegionRow, regionRows } from './region-rows.js';
import { sparseYears, yearCounts } from './sparse-years.js';
import { YearsButton } from './years-button.js';

/** A cell shows so many documents, and how many more there are. */
const SHOWN = 6;

/** Of more regions than this those below provinces are folded. */
const FOLDED_ABOVE = 40;

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

interface RowProps {
  readonly row: RegionRow;
  readonly years: readonly (number | null)[];
  readonly most: number;
  /** Shows or hides the places within. */
  readonly button?: ComponentChildren;
}

function Row({ row: { name, cards }, years, most, button }: RowProps) {
  const words = useWords();
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        <a href={hashOf('measures', { region: name })}>{name}</a> {button}
      </th>
      {years.map((year) => {
        const here = cards.filter((card) => card.years.from === year);
        return (
          <td key={year}>
            {here.slice(0, SHOWN).map((card) => (
              <DocumentCell key={card.id} document={card} most={most} />
            ))}
            {here.length > SHOWN && here[0] && (
              <a class="more-documents" href={hashOf('documents', { region: name, year: yearsText(here[0], words) })}>
                +{here.length - SHOWN}
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
}

type ProvinceProps = Omit<RowProps, 'row' | 'button'> & {
  readonly province: ProvinceRows;
  readonly isFolded: boolean;
};

/** A province, and below it the places in it: in a report of many regions when they are asked for. */
function Province({ province, isFolded, ...shared }: ProvinceProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(!isFolded);
  const { within } = province;
  const button = isFolded && within.length > 0 && (
    <button type="button" class="places-within" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {words.overview.placesWithin(within.length)}
    </button>
  );
  return (
    <tbody>
      {(province.cards.length > 0 || isFolded) && <Row row={province} button={button} {...shared} />}
      {isOpen && within.map((row) => <Row key={row.name} row={row} {...shared} />)}
    </tbody>
  );
}

/** Which regions have documents for which years, and how much stands in each. */
export function RegionYearGrid() {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const { documents } = contents;
  const most = Math.max(1, ...documents.map(({ counts }) => counts.measures));
  const counts = yearCounts(documents.map((card) => card.years.from));
  const sparse = sparseYears(counts);
  const isShown = (year: number | null): boolean => isWhole || !sparse.has(year);
  const years = [...counts.keys()].filter(isShown).sort((a, b) => (a ?? 9999) - (b ?? 9999));
  const provinces = regionRows(
    documents.filter((card) => isShown(card.years.from)),
    words,
  );
  const isFolded = provinces.reduce((sum, { within }) => sum + 1 + within.length, 0) > FOLDED_ABOVE;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reachable with the keyboard */}
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
          {provinces.map((province) => (
            <Province key={province.name} province={province} isFolded={isFolded} years={years} most={most} />
          ))}
        </table>
      </section>
      <YearsButton folded={sparse.size} isWhole={isWhole} onToggle={() => setWhole(!isWhole)} />
    </>
  );
}
