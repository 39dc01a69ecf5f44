import type { Saying, Statement } from '../../compare/index.js';
import { hashOf } from '../address.js';
import { useWords } from '../language/language.js';
import { placeOf } from '../records/document-of.js';

/** The ways to have no value, those that can be followed to a text first. */
const WITHOUT_VALUE = ['without a number', 'not comparable', 'not stated', 'no document'] as const satisfies Saying[];
/** More names than this are folded. */
const OPEN = 24;

/** Where it can be seen what a place says instead: the words, the other value, or the plan that is silent. */
function sourceOf({ saying, worded, others, plans }: Statement): string | null {
  if (saying === 'without a number' && worded) return placeOf(worded.plan, worded.id);
  const [other] = others;
  if (saying === 'not comparable' && other) return placeOf(other.plan, other.measure.id);
  const [plan] = plans;
  return plan ? hashOf('document', {}, plan.id) : null;
}

function Place({ statement }: { readonly statement: Statement }) {
  const words = useWords();
  const { place, worded, saying } = statement;
  const name = place.level === '国家' ? words.country : place.name;
  const source = sourceOf(statement);
  if (source === null) return <li lang="zh-CN">{name}</li>;
  return (
    <li lang="zh-CN">
      <a href={source} title={saying === 'without a number' ? worded?.text : undefined}>
        {name}
      </a>
    </li>
  );
}

/** The regions that have no value, by what their plans do instead: three kinds of silence that are not the same. */
export function Silences({ statements }: { readonly statements: readonly Statement[] }) {
  const words = useWords();
  return (
    <div class="silences">
      {WITHOUT_VALUE.map((saying) => {
        const silent = statements.filter((statement) => statement.saying === saying);
        if (silent.length === 0) return null;
        return (
          <details key={saying} open={silent.length <= OPEN && saying !== 'no document'}>
            <summary>
              {words.indicators.saying[saying]} <span class="count">{silent.length}</span>
            </summary>
            <ul>
              {silent.map((statement) => (
                <Place key={`${statement.place.province} ${statement.place.name}`} statement={statement} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
