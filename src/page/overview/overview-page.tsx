import type { CountedKind } from '../../report/contents.js';
import { hashOf, type View } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import type { Words } from '../language/words.js';
import { regionName } from '../records/document-name.js';
import type { Measure } from '../records/rows.js';
import { numberText } from '../records/value-text.js';
import { LedgerCoverage } from './ledger-coverage.js';
import { PromisesGrid } from './promises-grid.js';
import { RegionYearGrid } from './region-year-grid.js';
import { RemarksSummary } from './remarks-summary.js';

const TOTALS: readonly (readonly [CountedKind, View])[] = [
  ['measures', 'measures'],
  ['qualitativeTargets', 'qualitative'],
  ['deadlines', 'deadlines'],
  ['responsibleUnits', 'units'],
  ['references', 'documents'],
  ['tables', 'documents'],
  ['numbers', 'documents'],
];

function Totals() {
  const words = useWords();
  const total = (kind: CountedKind) => contents.documents.reduce((sum, { counts }) => sum + counts[kind], 0);
  return (
    <dl class="totals">
      {TOTALS.map(([kind, view]) => (
        <div key={kind}>
          <dt>{words.counts[kind]}</dt>
          <dd>
            <a href={hashOf(view)}>{numberText(total(kind))}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function leadOf(words: Words): string {
  const { documents } = contents;
  const years = documents.flatMap(({ years: { from, to } }) => [from, to]).filter((year) => year !== null);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const regions = new Set(documents.map((card) => regionName(card, words))).size;
  const span = years.length === 0 ? words.unknownYear : first === last ? String(first) : `${first}–${last}`;
  return words.overview.lead(documents.length, regions, span);
}

/** What the pile holds, at a glance. `measures` is null while the rows are unpacked. */
export function OverviewPage({ measures }: { readonly measures: readonly Measure[] | null }) {
  const words = useWords();
  return (
    <>
      <h1 class="visually-hidden">{words.views.overview}</h1>
      <p class="page-lead">{leadOf(words)}</p>
      <Totals />
      <section>
        <h2>{words.overview.promises}</h2>
        <p class="note">{words.overview.promisesNote}</p>
        {measures === null ? <p class="hint">{words.opening}</p> : <PromisesGrid measures={measures} />}
      </section>
      <section>
        <h2>{words.overview.grid}</h2>
        <p class="note">{words.overview.gridNote}</p>
        <RegionYearGrid />
      </section>
      <div class="side-by-side">
        <section>
          <h2>{words.overview.ledger}</h2>
          <LedgerCoverage />
        </section>
        <section>
          <h2>{words.overview.remarks}</h2>
          <RemarksSummary />
        </section>
      </div>
    </>
  );
}
