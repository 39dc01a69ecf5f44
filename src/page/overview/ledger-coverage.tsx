import { hashOf } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import { numberText } from '../records/value-text.js';
import { NUMBER_CLASSES } from './number-classes.js';

const DOCUMENTS = 8;

/** What all numbers of the pile turned out to be, and where some are left unexplained. */
export function LedgerCoverage() {
  const words = useWords();
  const counts = NUMBER_CLASSES.map((name) => ({
    name,
    count: contents.documents.reduce((sum, { ledger }) => sum + (ledger[name] ?? 0), 0),
  })).filter(({ count }) => count > 0);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const unexplained = counts.find(({ name }) => name === 'unexplained')?.count ?? 0;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const holding = contents.documents
    .filter(({ ledger }) => (ledger.unexplained ?? 0) > 0)
    .sort((a, b) => (b.ledger.unexplained ?? 0) - (a.ledger.unexplained ?? 0));
  // Rounded down: 100% is said only when nothing is left.
  const share = all === 0 ? '100%' : `${Math.floor(((all - unexplained) / all) * 1000) / 10}%`;
  return (
    <>
      <p class="note">{words.overview.ledgerNote(share, numberText(all))}</p>
      <table class="bars" aria-label={words.overview.ledgerAll}>
        <tbody>
          {counts
            .sort((a, b) => b.count - a.count)
            .map(({ name, count }) => (
              <tr key={name} class={`number-${name}`}>
                <th scope="row">{words.numberClass[name]}</th>
                <td class="bar">
                  <span style={{ width: `${(count / most) * 100}%` }} />
                </td>
                <td class="number">{numberText(count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {holding.length > 0 && (
        <>
          <h3>{words.overview.unexplainedIn}</h3>
          <ul class="plain">
            {holding.slice(0, DOCUMENTS).map(({ id, title, path, ledger }) => (
              <li key={id}>
                <a href={hashOf('document', { at: 'unexplained' }, id)} lang="zh-CN">
                  {title ?? path}
                </a>{' '}
                <span class="count">{ledger.unexplained}</span>
              </li>
            ))}
          </ul>
          {holding.length > DOCUMENTS && (
            <a class="quiet-link" href={hashOf('documents', { sort: '-unexplained' })}>
              {words.overview.places(holding.length)}
            </a>
          )}
        </>
      )}
    </>
  );
}
